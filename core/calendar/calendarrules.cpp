// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarrules.h"

#include "core/base/period.h"
#include "core/calendar/dayindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CalendarRulesText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRulesText)
};

bool holds(const std::vector<QDate>& days, QDate day)
{
    return std::ranges::find(days, day) != days.end();
}

bool isWorkedIn(const YearTable& table, QDate day)
{
    return isWeekend(day) ? holds(table.workingWeekends, day) : !holds(table.daysOff, day);
}

/// Each element of the list must be a day of the table for which `fits` is true.
template <class Fits>
void expectDays(const DataNode& list, const QString& expected, const Fits& fits)
{
    for (const DataNode& node : list.items()) {
        const QDate day = QDate::fromString(node.value().toString(), Qt::ISODate);
        if (day.isValid() && !fits(day))
            node.fault("calendar.day", expected.arg(officeDate(day)));
    }
}

void checkLists(const DataNode& node, const YearTable& table)
{
    expectDays(node["daysOff"_L1], CalendarRulesText::tr("%1 is a Saturday or a Sunday and is off anyway."),
               [](QDate day) { return !isWeekend(day); });
    expectDays(node["workingWeekends"_L1], CalendarRulesText::tr("%1 is no Saturday and no Sunday."), isWeekend);
    expectDays(node["shortDays"_L1], CalendarRulesText::tr("%1 is a day off and cannot be short."),
               [&](QDate day) { return isWorkedIn(table, day); });
    for (const DataNode& declared :
         node["declaredNonWorking"_L1].isGiven() ? node["declaredNonWorking"_L1].items() : std::vector<DataNode>())
        expectDays(declared["days"_L1], CalendarRulesText::tr("%1 is a day off already."),
                   [&](QDate day) { return isWorkedIn(table, day); });
}

/// Why a weekday is off: itself a holiday, or a day off is moved to it by decree or by law.
bool isExplained(QDate day, const YearTable& table, std::span<const Holiday> holidays)
{
    const auto movesHere = [day](const std::vector<DayTransfer>& transfers) {
        return std::ranges::find(transfers, day, &DayTransfer::to) != transfers.end();
    };
    return holidayOn(day, holidays) || movesHere(table.transfers) || movesHere(transfersByLaw(table.year, holidays));
}

void checkReasons(const DataNode& node, const YearTable& table, std::span<const Holiday> holidays)
{
    expectDays(node["daysOff"_L1], CalendarRulesText::tr("%1 is no holiday, and no day off is moved to it."),
               [&](QDate day) { return isWeekend(day) || isExplained(day, table, holidays); });
    expectDays(node["workingWeekends"_L1], CalendarRulesText::tr("No transfer takes the day off of %1 away."),
               [&](QDate day) {
                   return std::ranges::find(table.transfers, day, &DayTransfer::from) != table.transfers.end();
               });
}

void checkTransfers(const DataNode& list, const YearTable& table)
{
    for (const DataNode& node : list.items()) {
        const QDate from = QDate::fromString(node["from"_L1].value().toString(), Qt::ISODate);
        const QDate to = QDate::fromString(node["to"_L1].value().toString(), Qt::ISODate);
        if (from.isValid() && !isWeekend(from))
            node["from"_L1].fault("calendar.day",
                                  CalendarRulesText::tr("%1 is no Saturday and no Sunday.").arg(officeDate(from)));
        if (to.isValid() && !holds(table.daysOff, to))
            node["to"_L1].fault("calendar.day",
                                CalendarRulesText::tr("%1 must stand among the days off, too.").arg(officeDate(to)));
    }
}

void checkHolidays(const DataNode& node, const YearTable& table, std::span<const Holiday> holidays)
{
    for (const Holiday& holiday : holidays) {
        const QDate day = holiday.in(table.year);
        if (isWorkedIn(table, day))
            node[isWeekend(day) ? "workingWeekends"_L1 : "daysOff"_L1].fault(
                "calendar.holiday",
                CalendarRulesText::tr("The holiday %1, %2, is not off.").arg(officeDate(day), holiday.name));
    }
}

void expectNumber(const DataNode& node, int counted)
{
    const int told = node.integer(0, 10'000);
    if (node.value().isDouble() && told != counted)
        node.fault("calendar.total",
                   CalendarRulesText::tr("The total is %1, but the days give %2.").arg(told).arg(counted));
}

void checkTotals(const DataNode& node, const YearTable& table)
{
    node.expectKeys({"workingDays"_L1, "byMonth"_L1, "normHours"_L1});
    const std::vector<DayKind> kinds = dayKinds(table);
    std::array<int, 12> byMonth{};
    for (size_t i = 0; i < kinds.size(); ++i)
        if (isWorked(kinds[i]))
            ++byMonth[static_cast<size_t>(QDate(table.year, 1, 1).addDays(static_cast<qint64>(i)).month()) - 1];
    const std::vector<DataNode> months = node["byMonth"_L1].items(byMonth.size());
    for (size_t i = 0; i < months.size(); ++i)
        expectNumber(months[i], byMonth[i]);
    const auto worked = static_cast<int>(std::ranges::count_if(kinds, isWorked));
    expectNumber(node["workingDays"_L1], worked);
    expectNumber(node["normHours"_L1], (worked * 8) - static_cast<int>(std::ranges::count(kinds, DayKind::Short)));
}

} // namespace

void checkYear(const DataNode& node, const YearTable& table, std::span<const Holiday> holidays)
{
    checkLists(node, table);
    checkReasons(node, table, holidays);
    checkTransfers(node["transfers"_L1], table);
    checkHolidays(node, table, holidays);
    checkTotals(node["totals"_L1], table);
}

} // namespace indikator
