// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/workcalendar.h"
#include "core/roadmap/timing.h"
#include "tests/catch.h"

#include <random>

using namespace indikator;

namespace {

const WorkCalendar& calendar()
{
    static const WorkCalendar calendar;
    return calendar;
}

/// Counted day by day.
int worked(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += calendar().isWorking(day) ? 1 : 0;
    return days;
}

class Chance
{
public:
    QDate day() { return QDate(2025, 12, 1).addDays(below(500)); }

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

private:
    std::mt19937 m_random{7};
};

} // namespace

TEST_CASE("of start, duration and term any two give the third, both ends counted")
{
    Chance chance;
    for (int i = 0; i < 500; ++i) {
        const QDate start = chance.day();
        const int days = 1 + chance.below(60);
        const Timing byStart =
            withDuration(withStart({}, start, Term::Moves, calendar()), days, Term::Moves, calendar());
        REQUIRE(worked(start, byStart.due) == days);
        CHECK(calendar().isWorking(byStart.due));
        const Timing byDue = withDue(withDuration({}, days, Term::Moves, calendar()), byStart.due, calendar());
        REQUIRE(worked(byDue.start, byDue.due) == days);
        CHECK(byDue.start >= start); // the latest start that is early enough
        const Timing byBoth = withDue(withStart({}, start, Term::Moves, calendar()), byStart.due, calendar());
        CHECK(byBoth.duration == days);
    }
}

TEST_CASE("the term of an activity follows its start, that of a control point stays")
{
    const Timing timing{QDate(2026, 6, 1), QDate(2026, 6, 15), 10, TimingField::Due};
    const Timing moved = withStart(timing, QDate(2026, 6, 2), Term::Moves, calendar());
    CHECK(moved.due == QDate(2026, 6, 16));
    CHECK(moved.duration == 10);
    const Timing shortened = withStart(timing, QDate(2026, 6, 2), Term::Stays, calendar());
    CHECK(shortened.due == timing.due);
    CHECK(shortened.duration == worked(QDate(2026, 6, 2), timing.due));
    const Timing longer = withDuration(timing, 12, Term::Stays, calendar());
    CHECK(longer.due == timing.due);
    CHECK(worked(longer.start, longer.due) == 12);
}

TEST_CASE("a term on a day off is kept as it was typed")
{
    const Timing timing =
        withDue(withStart({}, QDate(2026, 2, 24), Term::Moves, calendar()), QDate(2026, 3, 1), calendar());
    CHECK(timing.due == QDate(2026, 3, 1)); // a Sunday
    CHECK(timing.duration == 4);
}

TEST_CASE("an own day off moves what was computed and nothing else")
{
    const CalendarDay holiday{Id::create(), QDate(2026, 6, 5), DayKind::Off, {}};
    const WorkCalendar regional(ProductionCalendar::shipped(), std::span(&holiday, 1));
    const Timing byDuration{QDate(2026, 6, 1), QDate(2026, 6, 8), 6, TimingField::Due};
    CHECK(recomputed(byDuration, regional).due == QDate(2026, 6, 9));
    const Timing byTerm{QDate(2026, 6, 1), QDate(2026, 6, 8), 6, TimingField::Duration};
    CHECK(recomputed(byTerm, regional).due == byTerm.due);
    CHECK(recomputed(byTerm, regional).duration == 5);
    CHECK(recomputed(byTerm, calendar()) == byTerm);
}

TEST_CASE("a cleared field invents no date")
{
    const Timing timing{QDate(2026, 6, 1), QDate(2026, 6, 15), 10, TimingField::Due};
    CHECK_FALSE(withDue(timing, {}, calendar()).due.isValid());
    CHECK_FALSE(withStart(timing, {}, Term::Moves, calendar()).start.isValid());
    CHECK_FALSE(withDuration(timing, {}, Term::Moves, calendar()).duration);
}
