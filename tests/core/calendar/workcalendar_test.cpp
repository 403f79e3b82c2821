// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/workcalendar.h"
#include "tests/core/calendar/laworacle.h"

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Own days around the turns of years and in years that are not approved; none is what the calendar says.
std::vector<CalendarDay> ownDays()
{
    std::vector<CalendarDay> days;
    for (const auto& [date, kind] : {std::pair(QDate(2026, 8, 31), DayKind::Off),
                                     {QDate(2026, 12, 31), DayKind::Work},
                                     {QDate(2027, 1, 1), DayKind::Short},
                                     {QDate(2025, 12, 30), DayKind::Off},
                                     {QDate(2028, 2, 29), DayKind::Off},
                                     {QDate(2019, 6, 15), DayKind::Work},
                                     {QDate(2022, 3, 5), DayKind::Off}})
        days.push_back({Id::create(), date, kind, u"Own"_s});
    return days;
}

const WorkCalendar& plain()
{
    static const WorkCalendar calendar;
    return calendar;
}

const WorkCalendar& own()
{
    static const WorkCalendar calendar(ProductionCalendar::shipped(), ownDays());
    return calendar;
}

int slowCount(const WorkCalendar& calendar, QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += calendar.isWorking(day) ? 1 : 0;
    return days;
}

/// Walks day by day, forward or backward, until `count` working days are passed.
QDate walk(const WorkCalendar& calendar, QDate day, int count, int step)
{
    for (;; day = day.addDays(step))
        if (calendar.isWorking(day) && --count == 0)
            return day;
}

class Dice
{
public:
    int roll(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    QDate day(int fromYear, int toYear)
    {
        const QDate first(fromYear, 1, 1);
        return first.addDays(roll(0, static_cast<int>(first.daysTo(QDate(toYear, 12, 31)))));
    }

    /// A few days around the turn of a year.
    QDate turn() { return QDate(roll(2018, 2031), 1, 1).addDays(roll(-12, 12)); }

private:
    std::mt19937 m_random{20261121};
};

} // namespace

TEST_CASE("working days are counted as by walking day by day")
{
    const WorkCalendar& calendar = GENERATE(std::cref(plain()), std::cref(own())).get();
    Dice dice;
    for (int i = 0; i < 400; ++i) {
        const QDate from = i % 2 ? dice.day(2018, 2030) : dice.turn();
        const QDate to = from.addDays(dice.roll(-20, i % 5 ? 60 : 800));
        CAPTURE(from, to);
        CHECK(calendar.workDays(from, to) == slowCount(calendar, from, to));
    }
}

TEST_CASE("ends and starts are found as by walking day by day")
{
    const WorkCalendar& calendar = GENERATE(std::cref(plain()), std::cref(own())).get();
    Dice dice;
    for (int i = 0; i < 400; ++i) {
        const QDate day = i % 2 ? dice.day(2018, 2030) : dice.turn();
        const int count = dice.roll(1, i % 5 ? 40 : 500);
        CAPTURE(day, count);
        CHECK(calendar.addWorkDays(day, count) == walk(calendar, day, count, 1));
        CHECK(calendar.startFor(day, count) == walk(calendar, day, count, -1));
    }
}

TEST_CASE("a job that is started as late as it may be ends in time")
{
    Dice dice;
    for (int i = 0; i < 400; ++i) {
        const QDate due = dice.day(1950, 2150);
        const int count = dice.roll(1, 2000);
        const QDate start = own().startFor(due, count).value();
        CAPTURE(due, count, start);
        CHECK(own().addWorkDays(start, count) == own().previousWorking(due));
        CHECK(own().workDays(start, due) == count);
        CHECK(own().workDays(start.addDays(1), due) == count - 1);
    }
}

TEST_CASE("both ends of a job count")
{
    const QDate friday(2026, 3, 6);
    CHECK(plain().addWorkDays(friday, 1) == friday);
    CHECK(plain().addWorkDays(friday, 2) == QDate(2026, 3, 10)); // 7 to 9 March are off
    CHECK(plain().startFor(QDate(2026, 3, 10), 2) == friday);
    CHECK(plain().workDays(friday, friday) == 1);
    CHECK(plain().workDays(QDate(2026, 3, 7), QDate(2026, 3, 9)) == 0);
    CHECK(plain().workDays(QDate(2026, 3, 10), friday) == 0);
}

TEST_CASE("a job that starts on a day off counts from the next working day")
{
    CHECK(plain().addWorkDays(QDate(2026, 1, 3), 1) == QDate(2026, 1, 12));
    CHECK(plain().addWorkDays(QDate(2026, 1, 3), 5) == QDate(2026, 1, 16));
    CHECK(plain().startFor(QDate(2026, 1, 11), 1) == QDate(2025, 12, 30));
}

TEST_CASE("the working day nearest to a day off is the earlier one of two")
{
    CHECK(plain().nearestWorking(QDate(2026, 3, 6)) == QDate(2026, 3, 6));
    CHECK(plain().nearestWorking(QDate(2026, 3, 7)) == QDate(2026, 3, 6));
    CHECK(plain().nearestWorking(QDate(2026, 3, 8)) == QDate(2026, 3, 6)); // 6 and 10 March are two days away
    CHECK(plain().nearestWorking(QDate(2026, 3, 9)) == QDate(2026, 3, 10));
    CHECK(plain().nextWorking(QDate(2026, 3, 8)) == QDate(2026, 3, 10));
    CHECK(plain().previousWorking(QDate(2026, 3, 8)) == QDate(2026, 3, 6));
}

TEST_CASE("the region's own days override the production calendar")
{
    CHECK(own().kind(QDate(2026, 8, 31)) == DayKind::Off);
    CHECK(own().kind(QDate(2026, 12, 31)) == DayKind::Work);
    CHECK(own().kind(QDate(2027, 1, 1)) == DayKind::Short);
    CHECK(own().kind(QDate(2026, 8, 28)) == plain().kind(QDate(2026, 8, 28)));
    CHECK(own().workDays(QDate(2026, 1, 1), QDate(2026, 12, 31)) == 247); // one off, one worked
    CHECK(own().workDays(QDate(2025, 1, 1), QDate(2025, 12, 31)) == 246);
}

TEST_CASE("of several own days on one date the last counts, and one without a date does not")
{
    const std::vector<CalendarDay> days{{Id::create(), QDate(2026, 7, 1), DayKind::Off, {}},
                                        {Id::create(), QDate(2026, 7, 1), DayKind::Short, {}},
                                        {Id::create(), QDate(), DayKind::Off, {}},
                                        {Id::create(), QDate(1812, 9, 7), DayKind::Off, {}}};
    const WorkCalendar calendar(ProductionCalendar::shipped(), days);
    CHECK(calendar.kind(QDate(2026, 7, 1)) == DayKind::Short);
    CHECK(calendar.ownDay(QDate()) == nullptr);
    CHECK(calendar.workDays(QDate(1900, 1, 1), QDate(2200, 12, 31)) ==
          plain().workDays(QDate(1900, 1, 1), QDate(2200, 12, 31)));
}

TEST_CASE("a calendar has no answer beyond its bounds and for what is no date")
{
    const QDate day(2026, 7, 1);
    for (const QDate wrong : {QDate(), QDate(1899, 12, 31), QDate(2201, 1, 1), QDate::fromJulianDay(-1'000'000'000)}) {
        CHECK_FALSE(plain().kind(wrong));
        CHECK_FALSE(plain().isWorking(wrong));
        CHECK_FALSE(plain().workDays(wrong, day));
        CHECK_FALSE(plain().workDays(day, wrong));
        CHECK_FALSE(plain().addWorkDays(wrong, 1));
        CHECK_FALSE(plain().startFor(wrong, 1));
        CHECK_FALSE(plain().nearestWorking(wrong));
        CHECK(plain().why(wrong).isEmpty());
    }
    for (const int count : {0, -1, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}) {
        CHECK_FALSE(plain().addWorkDays(day, count));
        CHECK_FALSE(plain().startFor(day, count));
    }
}

TEST_CASE("the first and the last day of the calendar can be reached")
{
    CHECK_FALSE(plain().previousWorking(QDate(1900, 1, 8)));
    CHECK(plain().nearestWorking(QDate(1900, 1, 1)) == QDate(1900, 1, 9));
    CHECK(plain().addWorkDays(QDate(2200, 12, 31), 1) == QDate(2200, 12, 31));
    CHECK_FALSE(plain().addWorkDays(QDate(2200, 12, 31), 2));
}

TEST_CASE("each day tells why it is worked or off")
{
    CHECK(plain().why(QDate(2026, 1, 7)) == u"Holiday: Рождество Христово."_s);
    CHECK(plain().why(QDate(2026, 3, 8)) == u"Holiday: Международный женский день."_s);
    CHECK(plain().why(QDate(2026, 3, 9)).contains(u"08.03.2026"_s));
    CHECK(plain().why(QDate(2026, 1, 9)).contains(u"24.09.2025"_s));
    CHECK(plain().why(QDate(2026, 7, 4)) == u"Saturday."_s);
    CHECK(plain().why(QDate(2026, 7, 5)) == u"Sunday."_s);
    CHECK(plain().why(QDate(2026, 7, 6)) == u"Working day."_s);
    CHECK(plain().why(QDate(2026, 6, 11)).startsWith(u"Shorter by an hour"_s));
    CHECK(plain().why(QDate(2024, 11, 2)).contains(u"30.04.2024"_s));
    CHECK(plain().why(QDate(2020, 4, 15)).contains(u"No. 239"_s));
    CHECK(own().why(QDate(2026, 8, 31)) == u"Set by the region: day off (Own)."_s);
}

TEST_CASE("every day of every year tells why")
{
    for (QDate day(2018, 1, 1); day.year() < 2032; day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(plain().why(day).endsWith(u'.'));
        CHECK_FALSE(plain().why(day).contains(u": ."_s)); // no reason left empty
    }
}
