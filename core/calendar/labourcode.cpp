// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/labourcode.h"

#include "core/calendar/dayindex.h"

#include <algorithm>

namespace indikator {

namespace {

bool isTaken(QDate day, const std::vector<DayTransfer>& transfers)
{
    return std::ranges::find(transfers, day, &DayTransfer::to) != transfers.end();
}

/// The first day after `day`, within its year, that is neither weekend nor holiday nor taken already.
QDate nextFree(QDate day, std::span<const Holiday> holidays, const std::vector<DayTransfer>& transfers)
{
    for (QDate next = day.addDays(1); next.year() == day.year(); next = next.addDays(1))
        if (!isWeekend(next) && !holidayOn(next, holidays) && !isTaken(next, transfers))
            return next;
    return {};
}

std::vector<QDate> daysOffByLaw(int year, std::span<const Holiday> holidays)
{
    std::vector<QDate> days;
    for (const Holiday& holiday : holidays)
        if (!isWeekend(holiday.in(year)))
            days.push_back(holiday.in(year));
    for (const DayTransfer& transfer : transfersByLaw(year, holidays))
        days.push_back(transfer.to);
    return days;
}

} // namespace

const Holiday* holidayOn(QDate day, std::span<const Holiday> holidays)
{
    const auto found =
        std::ranges::find_if(holidays, [month = day.month(), number = day.day()](const Holiday& holiday) {
            return holiday.month == month && holiday.day == number;
        });
    return found == holidays.end() ? nullptr : &*found;
}

std::vector<DayTransfer> transfersByLaw(int year, std::span<const Holiday> holidays)
{
    std::vector<DayTransfer> transfers;
    for (const Holiday& holiday : holidays) {
        const QDate day = holiday.in(year);
        if (!holiday.moves || !isWeekend(day))
            continue;
        if (const QDate to = nextFree(day, holidays, transfers); to.isValid())
            transfers.push_back({day, to});
    }
    return transfers;
}

YearTable yearByLaw(int year, std::span<const Holiday> holidays)
{
    YearTable table;
    table.year = year;
    table.daysOff = daysOffByLaw(year, holidays);
    for (const Holiday& holiday : holidays) {
        QDate before = holiday.in(year).addDays(-1);
        if (before.year() != year)
            before = holiday.in(year + 1).addDays(-1); // 31 December stands before the next year's holiday
        if (!isWeekend(before) && std::ranges::find(table.daysOff, before) == table.daysOff.end())
            table.shortDays.push_back(before);
    }
    return table;
}

} // namespace indikator
