// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarnotes.h"
#include "tests/catch.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const WorkCalendar& calendar()
{
    static const WorkCalendar plain;
    return plain;
}

QStringList codes(QDate from, QDate to)
{
    QStringList codes;
    for (const Finding& note : calendarNotes(calendar(), from, to))
        codes << note.code;
    return codes;
}

} // namespace

TEST_CASE("approved years need no note")
{
    CHECK(codes(QDate(2022, 1, 1), QDate(2027, 12, 31)).isEmpty());
}

TEST_CASE("years that are not approved are told as ranges")
{
    const auto notes = calendarNotes(calendar(), QDate(2019, 12, 31), QDate(2029, 1, 1));
    REQUIRE_FALSE(notes.empty());
    CHECK(notes[0].severity == Severity::Warning);
    CHECK(notes[0].code == u"calendar.not-approved"_s);
    CHECK(notes[0].where == u"2019, 2028–2029"_s);
}

TEST_CASE("a range that runs backwards touches the same years")
{
    CHECK(unapprovedYears(calendar(), QDate(2029, 1, 1), QDate(2027, 1, 1)) == std::vector{2028, 2029});
}

TEST_CASE("working days that the President declared non-working are counted within the range")
{
    CHECK(codes(QDate(2020, 4, 1), QDate(2020, 4, 30)) == QStringList{u"calendar.declared"_s});
    CHECK(declaredDays(calendar(), QDate(2020, 1, 1), QDate(2020, 12, 31)) == 29); // 248 working days less 219
    CHECK(declaredDays(calendar(), QDate(2021, 1, 1), QDate(2021, 12, 31)) == 7);  // 247 less 240
    CHECK(declaredDays(calendar(), QDate(2020, 4, 1), QDate(2020, 4, 30)) == 22);
    CHECK(declaredDays(calendar(), QDate(2020, 4, 30), QDate(2020, 4, 1)) == 0);
}

TEST_CASE("a declared day that the region took off itself is no longer counted as declared")
{
    const std::vector<CalendarDay> own{{Id::create(), QDate(2020, 4, 1), DayKind::Off, {}}};
    CHECK(declaredDays(WorkCalendar(ProductionCalendar::shipped(), own), QDate(2020, 4, 1), QDate(2020, 4, 30)) == 21);
}

TEST_CASE("dates that no calendar reaches have no notes")
{
    CHECK(codes(QDate(), QDate(2026, 1, 1)).isEmpty());
    CHECK(codes(QDate(2026, 1, 1), QDate(5'000'000, 1, 1)).isEmpty());
}
