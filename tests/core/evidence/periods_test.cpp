// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/periods.h"
#include "tests/catch.h"

using namespace indikator;

TEST_CASE("the window is the twelve months up to the day, with it")
{
    const auto [day, from] = GENERATE(table<QDate, QDate>({
        {QDate(2026, 12, 31), QDate(2026, 1, 1)},
        {QDate(2026, 11, 21), QDate(2025, 11, 22)},
        {QDate(2028, 2, 29), QDate(2027, 3, 1)}, // a leap day looks back to the end of a common February
        {QDate(2029, 2, 28), QDate(2028, 2, 29)},
        {QDate(2026, 3, 1), QDate(2025, 3, 2)},
    }));
    CHECK(windowBefore(day, 12) == DaySpan{from, day});
}

TEST_CASE("complete periods lie wholly in the window and begin with or after the start")
{
    const auto count = [](QDate day, int months, QDate start = {}) {
        return completePeriods(windowBefore(day, 12), months, start).size();
    };
    CHECK(count(QDate(2026, 12, 31), 1) == 12);
    CHECK(count(QDate(2026, 12, 30), 1) == 11);
    CHECK(count(QDate(2026, 12, 31), 3) == 4);
    CHECK(count(QDate(2026, 12, 30), 3) == 3);
    CHECK(count(QDate(2026, 12, 31), 6) == 2);
    CHECK(count(QDate(2026, 11, 21), 6) == 1);
    CHECK(count(QDate(2026, 11, 21), 2) == 5);
    CHECK(count(QDate(2028, 2, 29), 1) == 12);
    CHECK(count(QDate(2026, 12, 31), 1, QDate(2026, 10, 1)) == 3);
    CHECK(count(QDate(2026, 12, 31), 1, QDate(2026, 10, 2)) == 2);
    CHECK(count(QDate(2026, 12, 31), 3, QDate(2026, 10, 2)) == 0);
    const auto quarters = completePeriods(windowBefore(QDate(2026, 11, 21), 12), 3, {});
    REQUIRE(quarters.size() == 3);
    CHECK(quarters.front() == DaySpan{QDate(2026, 1, 1), QDate(2026, 3, 31)});
}

TEST_CASE("complete weeks end on Sundays, the last one by the day")
{
    const auto [day, sunday] = GENERATE(table<QDate, QDate>({
        {QDate(2026, 11, 22), QDate(2026, 11, 22)}, // a Sunday
        {QDate(2026, 11, 21), QDate(2026, 11, 15)},
        {QDate(2026, 11, 23), QDate(2026, 11, 22)},
    }));
    const auto weeks = completeWeeks(day, 13);
    REQUIRE(weeks.size() == 13);
    CHECK(weeks.back() == DaySpan{sunday.addDays(-6), sunday});
    CHECK(weeks.front() == DaySpan{sunday.addDays(-90), sunday.addDays(-84)});
}
