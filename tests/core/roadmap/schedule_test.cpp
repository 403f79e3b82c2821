// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/schedule.h"
#include "tests/catch.h"

#include <algorithm>
#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const WorkCalendar& calendar()
{
    static const WorkCalendar calendar;
    return calendar;
}

const QDate today(2026, 6, 10);

RoadmapItem item(const QString& title, QDate start, QDate due, const Id& parent = {})
{
    RoadmapItem item;
    item.id = Id::create();
    item.title = title;
    item.parent = parent;
    item.setTiming({start, due, calendar().workDays(start, due), TimingField::Duration});
    return item;
}

Schedule scheduleOf(const std::vector<RoadmapItem>& items, PlanOrder order = PlanOrder::Official)
{
    RoadmapPlan plan;
    plan.year = 2026;
    return Schedule::of(plan, items, calendar(), today, order);
}

bool has(const ScheduledItem& scheduled, const QString& code)
{
    return std::ranges::count(scheduled.findings, code, &Finding::code) > 0;
}

const ScheduledItem& only(const Schedule& schedule)
{
    REQUIRE(schedule.items.size() == 1);
    return schedule.items.front();
}

} // namespace

TEST_CASE("an activity over 30 working days is to be decomposed, 30 itself is not")
{
    const QDate start(2026, 9, 1);
    for (const auto& [days, isTooLong] : {std::pair{29, false}, {30, false}, {31, true}, {200, true}}) {
        const QDate due = *calendar().addWorkDays(start, days);
        CHECK(has(only(scheduleOf({item(u"a"_s, start, due)})), u"roadmap.decompose"_s) == isTooLong);
    }
}

TEST_CASE("parts of a decomposed activity are shorter than 30 working days")
{
    const QDate start(2026, 9, 1);
    for (const auto& [days, isTooLong] : {std::pair{29, false}, {30, true}, {31, true}}) {
        const RoadmapItem whole = item(u"whole"_s, start, start);
        const RoadmapItem part = item(u"part"_s, start, *calendar().addWorkDays(start, days), whole.id);
        const Schedule schedule = scheduleOf({whole, part});
        CHECK(has(*schedule.find(part.id), u"roadmap.part-too-long"_s) == isTooLong);
        CHECK_FALSE(has(*schedule.find(whole.id), u"roadmap.decompose"_s));
    }
}

TEST_CASE("a control point over 30 working days is no finding: its term is given")
{
    RoadmapItem point = item(u"К2"_s, QDate(2026, 1, 12), QDate(2026, 12, 1));
    point.kind = ItemKind::ControlPoint;
    CHECK_FALSE(has(only(scheduleOf({point})), u"roadmap.decompose"_s));
}

TEST_CASE("a term on a day off keeps its date and names the nearest working day")
{
    const Schedule schedule = scheduleOf({item(u"a"_s, QDate(2026, 7, 20), QDate(2026, 8, 1))}); // a Saturday
    const ScheduledItem& scheduled = only(schedule);
    CHECK(scheduled.due == QDate(2026, 8, 1));
    REQUIRE(has(scheduled, u"roadmap.day-off"_s));
    CHECK(scheduled.findings.front().text.contains(u"31.07.2026"_s));
}

TEST_CASE("a parent activity spans its parts to any depth")
{
    std::mt19937 random(11);
    const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < 100; ++round) {
        std::vector<RoadmapItem> items;
        for (int i = 0; i < 12; ++i) {
            const QDate start = QDate(2026, 1, 12).addDays(below(200));
            const Id parent = items.empty() || below(3) == 0 ? Id() : items[static_cast<size_t>(below(i))].id;
            items.push_back(item(QString::number(i), start, start.addDays(below(40)), parent));
        }
        const Schedule schedule = scheduleOf(items);
        REQUIRE(schedule.items.size() == items.size());
        for (const ScheduledItem& parent : schedule.items) {
            QDate start;
            QDate due;
            for (const ScheduledItem& part : schedule.items) {
                if (part.item.parent != parent.item.id)
                    continue;
                start = !start.isValid() || part.start < start ? part.start : start;
                due = !due.isValid() || part.due > due ? part.due : due;
            }
            CHECK(parent.isParent == start.isValid());
            CHECK(parent.start == (start.isValid() ? start : parent.item.start));
            CHECK(parent.due == (due.isValid() ? due : parent.item.due));
        }
    }
}

TEST_CASE("items whose parents are lost or lead in a circle are still there")
{
    RoadmapItem orphan = item(u"orphan"_s, today, today, Id::create());
    RoadmapItem one = item(u"one"_s, today, today);
    RoadmapItem two = item(u"two"_s, today, today, one.id);
    one.parent = two.id;
    const Schedule schedule = scheduleOf({orphan, one, two});
    CHECK(schedule.items.size() == 3);
    for (const RoadmapItem& each : {orphan, one, two})
        CHECK(schedule.find(each.id));
}

TEST_CASE("urgency counts the working days after today")
{
    for (const auto& [days, urgency] : {std::pair{0, Urgency::Within5},
                                        {5, Urgency::Within5},
                                        {6, Urgency::Within10},
                                        {10, Urgency::Within10},
                                        {11, Urgency::Within30},
                                        {30, Urgency::Within30},
                                        {31, Urgency::Calm}}) {
        const QDate due = days == 0 ? today : *calendar().addWorkDays(today.addDays(1), days);
        const Schedule schedule = scheduleOf({item(u"a"_s, today, due)});
        CHECK(only(schedule).urgency == urgency);
        CHECK(only(schedule).daysLeft == days);
    }
    const Schedule late = scheduleOf({item(u"a"_s, QDate(2026, 6, 1), today.addDays(-1))});
    CHECK(only(late).isLate());
    CHECK(has(only(late), u"roadmap.overdue"_s));
}

TEST_CASE("the next terms are those of open items without parts, soonest first, overdue ones left out")
{
    const RoadmapItem whole = item(u"whole"_s, today, QDate(2026, 6, 30));
    RoadmapItem done = item(u"done"_s, today, today.addDays(1));
    done.state = ItemState::Done;
    RoadmapItem cancelled = item(u"cancelled"_s, today, today.addDays(1));
    cancelled.state = ItemState::Cancelled;
    RoadmapItem unplanned = item(u"unplanned"_s, {}, {});
    const std::vector<RoadmapItem> items{whole,
                                         item(u"part"_s, today, QDate(2026, 6, 25), whole.id),
                                         item(u"late"_s, today.addDays(-20), today.addDays(-1)),
                                         done,
                                         cancelled,
                                         unplanned,
                                         item(u"today"_s, today, today),
                                         item(u"far"_s, today, QDate(2026, 12, 1)),
                                         item(u"near"_s, today, QDate(2026, 6, 15))};
    const Schedule schedule = scheduleOf(items);
    QStringList titles;
    for (const ScheduledItem& one : schedule.nextDue(3))
        titles << one.item.title;
    CHECK(titles == QStringList{u"today"_s, u"near"_s, u"part"_s});
    CHECK(schedule.nextDue(100).size() == 4);
}

TEST_CASE("a control point that is done without its document is an error")
{
    RoadmapItem point = item(u"К1"_s, QDate(2026, 1, 12), QDate(2026, 3, 2));
    point.kind = ItemKind::ControlPoint;
    point.state = ItemState::Done;
    point.doneOn = QDate(2026, 2, 20);
    CHECK(has(only(scheduleOf({point})), u"roadmap.no-document"_s));
    point.evidence = {Id::create()};
    CHECK_FALSE(has(only(scheduleOf({point})), u"roadmap.no-document"_s));
}

TEST_CASE("deviation is counted in working days, later or earlier")
{
    CHECK(deviation(QDate(2026, 6, 11), QDate(2026, 6, 11), calendar()) == 0);
    CHECK(deviation(QDate(2026, 6, 11), QDate(2026, 6, 15), calendar()) == 1); // 12–14 June are days off
    CHECK(deviation(QDate(2026, 6, 15), QDate(2026, 6, 11), calendar()) == -1);
    CHECK_FALSE(deviation({}, QDate(2026, 6, 11), calendar()));
}

TEST_CASE("numbers follow the official order in both sortings")
{
    RoadmapItem first = item(u"first"_s, QDate(2026, 9, 1), QDate(2026, 9, 30));
    RoadmapItem second = item(u"second"_s, QDate(2026, 2, 2), QDate(2026, 2, 27));
    first.position = 1;
    second.position = 2;
    const Schedule byTerm = scheduleOf({first, second}, PlanOrder::ByTerm);
    CHECK(byTerm.items.front().item.title == u"second"_s);
    CHECK(byTerm.items.front().number == u"2"_s);
    CHECK(scheduleOf({first, second}).items.front().number == u"1"_s);
}

TEST_CASE("a year without an approved calendar is said, never silent")
{
    CHECK(scheduleOf({item(u"a"_s, QDate(2026, 9, 1), QDate(2026, 9, 30))}).isCalendarApproved);
    CHECK_FALSE(scheduleOf({item(u"a"_s, QDate(2026, 9, 1), QDate(2031, 9, 30))}).isCalendarApproved);
}
