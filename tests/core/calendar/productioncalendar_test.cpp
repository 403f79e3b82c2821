// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/dayindex.h"
#include "core/calendar/productioncalendar.h"
#include "tests/core/calendar/laworacle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const ProductionCalendar& calendar()
{
    return *ProductionCalendar::shipped();
}

/// The published totals, read past the loader.
std::map<int, QJsonObject> publishedTotals()
{
    QFile file(QStringLiteral(INDIKATOR_SOURCE_DIR "/resources/calendar/ru.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::map<int, QJsonObject> totals;
    for (const auto& year : QJsonDocument::fromJson(file.readAll())[u"years"].toArray())
        totals[year[u"year"].toInt()] = year[u"totals"].toObject();
    return totals;
}

int count(QDate from, QDate to, bool (*counts)(DayKind))
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += counts(calendar().kind(day).value()) ? 1 : 0;
    return days;
}

} // namespace

TEST_CASE("the days of each approved year give its published totals")
{
    const auto published = publishedTotals();
    CHECK(published.size() == 8);
    for (const auto& [year, totals] : published) {
        INFO(year);
        const QDate last(year, 12, 31);
        const int worked = count(QDate(year, 1, 1), last, isWorked);
        const int shorter = count(QDate(year, 1, 1), last, [](DayKind kind) { return kind == DayKind::Short; });
        CHECK(totals[u"workingDays"] == worked);
        CHECK(totals[u"normHours"] == worked * 8 - shorter);
        for (int month = 1; month <= 12; ++month) {
            const QDate first(year, month, 1);
            CHECK(totals[u"byMonth"][month - 1] == count(first, first.addMonths(1).addDays(-1), isWorked));
        }
    }
}

TEST_CASE("each approved year follows from the Labour Code and the transfers of its decree")
{
    for (const int year : calendar().approvedYears()) {
        for (const auto& [day, kind] : oracle::year(year, calendar().approved(year)->transfers)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(calendar().kind(day) == kind);
        }
    }
}

TEST_CASE("the days off of 2026 are those of the decree")
{
    // 01–11.01, 21–23.02, 07–09.03, 01–03.05, 09–11.05, 12–14.06, 04.11 and 31.12, and the other weekends
    const std::vector<std::pair<QDate, QDate>> rests{
        {QDate(2026, 1, 1), QDate(2026, 1, 11)},  {QDate(2026, 2, 21), QDate(2026, 2, 23)},
        {QDate(2026, 3, 7), QDate(2026, 3, 9)},   {QDate(2026, 5, 1), QDate(2026, 5, 3)},
        {QDate(2026, 5, 9), QDate(2026, 5, 11)},  {QDate(2026, 6, 12), QDate(2026, 6, 14)},
        {QDate(2026, 11, 4), QDate(2026, 11, 4)}, {QDate(2026, 12, 31), QDate(2026, 12, 31)}};
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const bool isOff =
            std::ranges::any_of(rests, [&](const auto& rest) { return rest.first <= day && day <= rest.second; });
        CHECK(isWorked(calendar().kind(day).value()) == !(isOff || isWeekend(day)));
    }
}

TEST_CASE("only the years with a decree are approved")
{
    CHECK(calendar().approvedYears() == std::vector{2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027});
    CHECK(calendar().isApproved(2027));
    CHECK_FALSE(calendar().isApproved(2028));
    CHECK_FALSE(calendar().isApproved(-1));
    CHECK(calendar().decreeText(2026).contains(u"24.09.2025"_s));
    CHECK(calendar().decreeText(2026).contains(u"1466"_s));
    CHECK(calendar().decreeText(2028).isEmpty());
}

TEST_CASE("a transfer is found from both its ends")
{
    CHECK(calendar().transferTo(QDate(2026, 1, 9)) == DayTransfer{QDate(2026, 1, 3), QDate(2026, 1, 9)});
    CHECK(calendar().transferTo(QDate(2026, 3, 9)) == DayTransfer{QDate(2026, 3, 8), QDate(2026, 3, 9)});
    CHECK(calendar().transferFrom(QDate(2024, 11, 2)) == DayTransfer{QDate(2024, 11, 2), QDate(2024, 4, 30)});
    CHECK_FALSE(calendar().transferTo(QDate(2025, 2, 24))); // its day off went to 08.05.2025
    CHECK_FALSE(calendar().transferTo(QDate(2026, 5, 1)));
    CHECK_FALSE(calendar().transferTo(QDate()));
}

TEST_CASE("days that the President declared non-working stay working days")
{
    CHECK(calendar().kind(QDate(2020, 4, 15)) == DayKind::Work);
    CHECK(calendar().kind(QDate(2020, 4, 30)) == DayKind::Short);
    REQUIRE(calendar().declaration(QDate(2021, 11, 3)));
    CHECK(calendar().declaration(QDate(2021, 11, 3))->number == u"595"_s);
    CHECK(calendar().declaration(QDate(2021, 11, 4)) == nullptr);
}

TEST_CASE("the calendar knows its bounds")
{
    CHECK(calendar().kind(QDate(1900, 1, 1)) == DayKind::Off);
    CHECK(calendar().kind(QDate(2200, 12, 31)) == DayKind::Short);
    CHECK(calendar().kinds().size() == static_cast<size_t>(QDate(1900, 1, 1).daysTo(QDate(2201, 1, 1))));
    CHECK_FALSE(calendar().kind(QDate(1899, 12, 31)));
    CHECK_FALSE(calendar().kind(QDate(2201, 1, 1)));
    CHECK_FALSE(calendar().kind(QDate()));
}
