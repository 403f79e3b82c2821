// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarreader.h"

#include "core/base/period.h"
#include "core/calendar/calendarrules.h"
#include "core/calendar/dayindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CalendarReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReaderText)
};

/// The one spelling of a date; an invalid date after a fault.
QDate readDate(const DataNode& node)
{
    const QString text = node.text();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date.toString(Qt::ISODate) == text)
        return date;
    if (node.value().isString())
        node.fault("calendar.date", CalendarReaderText::tr("“%1” is no date such as 2026-12-31.").arg(text));
    return {};
}

QDate readDay(const DataNode& node, int year)
{
    const QDate day = readDate(node);
    if (!day.isValid() || day.year() == year)
        return day;
    node.fault("calendar.other-year",
               CalendarReaderText::tr("%1 does not lie in the year %2.").arg(officeDate(day)).arg(year));
    return {};
}

std::vector<QDate> readDays(const DataNode& list, int year)
{
    std::vector<QDate> days;
    for (const DataNode& node : list.items()) {
        const QDate day = readDay(node, year);
        if (std::ranges::find(days, day) != days.end())
            node.fault("calendar.duplicate", CalendarReaderText::tr("The list has this day already."));
        else if (day.isValid())
            days.push_back(day);
    }
    return days;
}

Decree readDecree(const DataNode& node)
{
    node.expectKeys({"number"_L1, "date"_L1});
    return {node["number"_L1].text(), readDate(node["date"_L1])};
}

std::vector<DayTransfer> readTransfers(const DataNode& list, int year)
{
    std::vector<DayTransfer> transfers;
    for (const DataNode& node : list.items()) {
        node.expectKeys({"from"_L1, "to"_L1});
        transfers.push_back({readDay(node["from"_L1], year), readDay(node["to"_L1], year)});
    }
    return transfers;
}

std::vector<DeclaredDays> readDeclared(const DataNode& list, int year)
{
    std::vector<DeclaredDays> declared;
    if (!list.isGiven())
        return declared;
    for (const DataNode& node : list.items()) {
        node.expectKeys({"decree"_L1, "days"_L1});
        declared.push_back({readDecree(node["decree"_L1]), readDays(node["days"_L1], year)});
    }
    return declared;
}

/// A day that every year has, so 29 February is none.
void readHolidayDate(const DataNode& node, Holiday& holiday)
{
    const QDate date = QDate::fromString(u"2023-"_s + node.text(), u"yyyy-MM-dd"_s);
    if (node.value().isString() && !date.isValid())
        node.fault("calendar.date",
                   CalendarReaderText::tr("“%1” is no day of every year; month and day are expected, such as 02-23.")
                       .arg(node.value().toString()));
    holiday.month = date.month();
    holiday.day = date.day();
}

Holiday readHoliday(const DataNode& node)
{
    node.expectKeys({"day"_L1, "name"_L1, "moves"_L1});
    Holiday holiday;
    readHolidayDate(node["day"_L1], holiday);
    holiday.name = node["name"_L1].text();
    holiday.moves = node["moves"_L1].flag();
    return holiday;
}

Holidays readHolidays(const DataNode& list)
{
    Holidays holidays;
    for (const DataNode& node : list.items()) {
        const Holiday holiday = readHoliday(node);
        if (holidayOn(holiday.in(2023), holidays))
            node["day"_L1].fault("calendar.duplicate", CalendarReaderText::tr("The list has this day already."));
        else if (holiday.in(2023).isValid())
            holidays.push_back(holiday);
    }
    return holidays;
}

void expectYearKeys(const DataNode& node)
{
    node.expectKeys(
        {"year"_L1, "decree"_L1, "transfers"_L1, "daysOff"_L1, "workingWeekends"_L1, "shortDays"_L1, "totals"_L1},
        {"declaredNonWorking"_L1});
}

YearTable readYear(const DataNode& node, int year)
{
    YearTable table;
    table.year = year;
    table.decree = readDecree(node["decree"_L1]);
    table.transfers = readTransfers(node["transfers"_L1], table.year);
    table.daysOff = readDays(node["daysOff"_L1], table.year);
    table.workingWeekends = readDays(node["workingWeekends"_L1], table.year);
    table.shortDays = readDays(node["shortDays"_L1], table.year);
    table.declared = readDeclared(node["declaredNonWorking"_L1], table.year);
    return table;
}

} // namespace

CalendarData readCalendar(const DataNode& file)
{
    file.expectKeys({"formatVersion"_L1, "holidays"_L1, "years"_L1});
    static_cast<void>(file["formatVersion"_L1].integer(1, 1));
    CalendarData data;
    data.holidays = readHolidays(file["holidays"_L1]);
    for (const DataNode& node : file["years"_L1].items()) {
        expectYearKeys(node);
        const int year = node["year"_L1].integer(firstCalendarYear, lastCalendarYear);
        if (node["year"_L1].value() != year)
            continue; // nothing in it can be judged
        const YearTable table = readYear(node, year);
        checkYear(node, table, data.holidays);
        if (!data.years.emplace(year, table).second)
            node["year"_L1].fault("calendar.duplicate", CalendarReaderText::tr("The file has this year already."));
    }
    return data;
}

} // namespace indikator
