// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/labourcode.h"
#include "core/calendar/productioncalendar.h"
#include "tests/core/calendar/laworacle.h"

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Every day on which the law alone and the approved calendar differ.
std::vector<QDate> differences(int year)
{
    const auto law = dayKinds(yearByLaw(year, oracle::holidays()));
    const auto approved = dayKinds(*ProductionCalendar::shipped()->approved(year));
    std::vector<QDate> days;
    for (size_t i = 0; i < law.size(); ++i)
        if (law[i] != approved[i])
            days.push_back(QDate(year, 1, 1).addDays(static_cast<qint64>(i)));
    return days;
}

} // namespace

TEST_CASE("every year by law is that of the articles applied day by day")
{
    for (int year = 1900; year <= 2200; ++year) {
        INFO(year);
        const auto kinds = dayKinds(yearByLaw(year, oracle::holidays()));
        const auto expected = oracle::year(year, {});
        REQUIRE(kinds.size() == expected.size());
        CHECK(std::ranges::equal(kinds, expected, {}, {}, [](const auto& day) { return day.second; }));
    }
}

TEST_CASE("an approved year differs from the law only where the Government moved days off")
{
    for (const int year : ProductionCalendar::shipped()->approvedYears()) {
        std::vector<QDate> moved;
        for (const DayTransfer& transfer : ProductionCalendar::shipped()->approved(year)->transfers) {
            moved.insert(moved.end(), {transfer.from, transfer.to});
            for (const DayTransfer& cancelled : transfersByLaw(year, oracle::holidays()))
                if (cancelled.from == transfer.from)
                    moved.push_back(cancelled.to); // as on 24.02.2025 and 10.03.2025
        }
        for (const QDate day : differences(year)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(std::ranges::find(moved, day) != moved.end());
        }
    }
}

TEST_CASE("a holiday on a weekend moves its day off to the next working day")
{
    const auto transfers = transfersByLaw(2020, oracle::holidays());
    CHECK(transfers == std::vector<DayTransfer>{{QDate(2020, 2, 23), QDate(2020, 2, 24)},
                                                {QDate(2020, 3, 8), QDate(2020, 3, 9)},
                                                {QDate(2020, 5, 9), QDate(2020, 5, 11)}});
}

TEST_CASE("weekend days of the New Year holidays stay where they are until the Government moves them")
{
    const YearTable table = yearByLaw(2028, oracle::holidays()); // 1, 2 and 8 January are a weekend
    CHECK(std::ranges::find(table.daysOff, QDate(2028, 1, 10)) == table.daysOff.end());
    CHECK(std::ranges::count_if(table.daysOff, [](QDate day) { return day.month() == 1; }) == 5);
}

TEST_CASE("two holidays on one weekend move to two days")
{
    const Holidays holidays{{3, 7, u"A"_s, true}, {3, 8, u"B"_s, true}}; // Saturday and Sunday in 2026
    CHECK(yearByLaw(2026, holidays).daysOff == std::vector<QDate>{QDate(2026, 3, 9), QDate(2026, 3, 10)});
}

TEST_CASE("a year of nothing but holidays comes to an end")
{
    Holidays holidays;
    for (QDate day(2023, 1, 1); day.year() == 2023; day = day.addDays(1))
        holidays.push_back({day.month(), day.day(), u"Holiday"_s, true});
    CHECK(transfersByLaw(2026, holidays).empty());
    CHECK(yearByLaw(2026, holidays).daysOff.size() == 261);
}
