// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/yeartable.h"

#include "core/calendar/dayindex.h"

namespace indikator {

namespace {

void mark(std::vector<DayKind>& kinds, const std::vector<QDate>& days, DayKind kind)
{
    for (const QDate day : days)
        kinds.at(static_cast<size_t>(day.dayOfYear()) - 1) = kind;
}

} // namespace

std::vector<DayKind> dayKinds(const YearTable& table)
{
    const QDate first(table.year, 1, 1);
    std::vector<DayKind> kinds(static_cast<size_t>(first.daysInYear()), DayKind::Work);
    const auto untilSaturday = static_cast<size_t>(Qt::Saturday - first.dayOfWeek() + 7) % 7;
    for (size_t i = 0; i < kinds.size(); ++i)
        if ((i + 7 - untilSaturday) % 7 < 2)
            kinds[i] = DayKind::Off;
    mark(kinds, table.daysOff, DayKind::Off);
    mark(kinds, table.workingWeekends, DayKind::Work);
    mark(kinds, table.shortDays, DayKind::Short);
    return kinds;
}

} // namespace indikator
