// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/calendar/laworacle.h"

#include <set>

namespace indikator::oracle {

using namespace Qt::StringLiterals;

namespace {

bool isHoliday(QDate day)
{
    static const std::set<std::pair<int, int>> days{{1, 1}, {1, 2}, {1, 3},  {1, 4}, {1, 5}, {1, 6},  {1, 7},
                                                    {1, 8}, {5, 1}, {2, 23}, {3, 8}, {5, 9}, {6, 12}, {11, 4}};
    return days.contains({day.month(), day.day()});
}

std::set<QDate> daysOff(int year, const std::vector<DayTransfer>& decreed)
{
    std::set<QDate> off;
    std::set<QDate> moving;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5 || isHoliday(day))
            off.insert(day);
        if (day.dayOfWeek() > 5 && isHoliday(day) && day.month() > 1)
            moving.insert(day);
    }
    for (const DayTransfer& transfer : decreed) {
        moving.erase(transfer.from);
        if (!isHoliday(transfer.from))
            off.erase(transfer.from);
        off.insert(transfer.to);
    }
    for (QDate day : moving) {
        while (off.contains(day))
            day = day.addDays(1);
        off.insert(day);
    }
    return off;
}

} // namespace

Holidays holidays()
{
    Holidays days;
    for (int day = 1; day <= 8; ++day)
        days.push_back({1, day, u"January"_s, false});
    for (const auto& [month, day] : {std::pair(2, 23), {3, 8}, {5, 1}, {5, 9}, {6, 12}, {11, 4}})
        days.push_back({month, day, u"Holiday"_s, true});
    return days;
}

std::map<QDate, DayKind> year(int year, const std::vector<DayTransfer>& decreed)
{
    const std::set<QDate> off = daysOff(year, decreed);
    std::map<QDate, DayKind> kinds;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        QDate length = day; // a worked Saturday is as long as the day it is worked for
        for (const DayTransfer& transfer : decreed)
            if (transfer.from == day)
                length = transfer.to;
        kinds[day] = off.contains(day) ? DayKind::Off : isHoliday(length.addDays(1)) ? DayKind::Short : DayKind::Work;
    }
    return kinds;
}

} // namespace indikator::oracle
