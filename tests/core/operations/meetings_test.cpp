// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/meetings.h"
#include "core/operations/planning.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2026, 11, 21);
}

Person person(const QString& text)
{
    Person person = Person::fromText(text);
    person.id = Id::create();
    return person;
}

struct MeetingRegion : TestRegion
{
    MeetingRegion()
        : meeting(beginMeeting(*document, today()))
    {}

    Id know(const QString& text) const
    {
        const Person known = person(text);
        document->change(u"Person"_s, [&](Change& change) { change.put(known); });
        return known.id;
    }

    [[nodiscard]] Decision record(const DecisionDraft& draft) const
    {
        const Id id = recordDecision(*document, meeting, draft);
        return document->find<Decision>(id).value();
    }

    template <class R>
    [[nodiscard]] size_t count() const
    {
        return document->all<R>().size();
    }

    Id meeting;
};

} // namespace

TEST_CASE("a decision is the next line of the minutes")
{
    const MeetingRegion region;
    CHECK(region.record({u"  Утвердить профиль "_s, {}, {}}).text == u"Утвердить профиль"_s);
    const Decision second = region.record({u"Обучить операторов"_s, {}, {}});
    CHECK(second.number == 2);
    CHECK(second.meeting == region.meeting);
    CHECK(second.state == DecisionState::Open);
    CHECK(region.count<RoadmapItem>() == 0);
}

TEST_CASE("a decision without words is refused and changes nothing")
{
    const MeetingRegion region;
    CHECK_THROWS_AS(recordDecision(*region.document, region.meeting, {u" "_s, u"Иванова А.А."_s, today()}), Error);
    CHECK(region.count<Person>() == 0);
    CHECK(region.count<RoadmapPlan>() == 0);
}

TEST_CASE("a decision of today begins the meeting of today, and both are undone as one")
{
    const TestRegion region;
    const Id first = recordDecisionOn(*region.document, today(), {u"Утвердить отчёт"_s, {}, {}});
    const Id second = recordDecisionOn(*region.document, today(), {u"Провести опрос"_s, {}, {}});
    REQUIRE(region.document->all<Meeting>().size() == 1);
    const Id meeting = region.document->all<Meeting>().front().id;
    CHECK(region.document->find<Decision>(first)->meeting == meeting);
    CHECK(region.document->find<Decision>(second)->meeting == meeting);
    region.document->undo();
    CHECK(region.document->all<Meeting>().size() == 1);
    region.document->undo();
    CHECK(region.document->all<Meeting>().empty());
    CHECK(region.document->all<Decision>().empty());
}

TEST_CASE("somebody known is recognised as people write the name")
{
    const MeetingRegion region;
    const Id known = region.know(u"Иванова Анна Андреевна, начальник отдела"_s);
    (void)region.know(u"Петров Пётр Петрович, директор"_s);
    const QString text = GENERATE(u"Иванова А.А., начальник отдела"_s, u"иванова а. а."_s, u"Иванова"_s,
                                  u"А.А. Иванова"_s, u"Иванова Анна Андреевна"_s);
    CHECK(region.record({u"Решение"_s, text, {}}).responsible == known);
    CHECK(region.count<Person>() == 2);
}

TEST_CASE("somebody unknown is added to the people in the same step")
{
    const MeetingRegion region;
    (void)region.know(u"Иванова Анна Андреевна, начальник отдела"_s);
    const QString text =
        GENERATE(u"Иванова Б.А., начальник отдела"_s, u"Иванова А.А., директор"_s, u"Иванова Алла"_s, u"Сидоров"_s);
    const Decision decision = region.record({u"Решение"_s, text, {}});
    REQUIRE(region.count<Person>() == 2);
    const auto added = region.document->find<Person>(decision.responsible);
    REQUIRE(added);
    CHECK(added->position > region.document->all<Person>().front().position);
    region.document->undo();
    CHECK(region.count<Person>() == 1);
    CHECK(region.count<Decision>() == 0);
}

TEST_CASE("a job title alone names somebody without a name")
{
    const MeetingRegion region;
    const Decision first = region.record({u"Решение"_s, u"управляющий ЦЗН"_s, {}});
    const auto added = region.document->find<Person>(first.responsible);
    REQUIRE(added);
    CHECK(added->lastName.isEmpty());
    CHECK(added->shortName() == u"управляющий ЦЗН"_s);
    CHECK(region.record({u"Решение"_s, u"Управляющий ЦЗН"_s, {}}).responsible == added->id);
    CHECK(region.record({u"Решение"_s, u"управляющий ЦЗН"_s, {}}).responsible == added->id);
}

TEST_CASE("a name of several people is refused until it tells them apart")
{
    const MeetingRegion region;
    const Id head = region.know(u"Иванова Анна Андреевна, начальник отдела"_s);
    (void)region.know(u"Иванова Алла Андреевна, директор"_s);
    CHECK_THROWS_AS(recordDecision(*region.document, region.meeting, {u"Решение"_s, u"Иванова А.А."_s, {}}), Error);
    CHECK(region.count<Decision>() == 0);
    CHECK(region.record({u"Решение"_s, u"Иванова А.А., начальник отдела"_s, {}}).responsible == head);
}

TEST_CASE("a decision with a term becomes an item of the roadmap that names it")
{
    const MeetingRegion region;
    (void)startPlan(*region.document, 2026);
    const size_t points = region.count<RoadmapItem>();
    const Decision decision = region.record({u"Обучить операторов"_s, u"Иванова А.А."_s, QDate(2026, 12, 25)});
    REQUIRE(region.count<RoadmapItem>() == points + 1);
    const auto item = itemOfDecision(*region.document, decision.id);
    REQUIRE(item);
    CHECK(item->title == u"Обучить операторов"_s);
    CHECK(item->due == QDate(2026, 12, 25));
    CHECK(item->responsible == decision.responsible);
    CHECK(item->origin == u"decision:"_s + decision.id.toString());
    CHECK(item->position == static_cast<int>(points) + 1);
}

TEST_CASE("the plan of the year, the person and the item come and go in one step")
{
    const MeetingRegion region;
    const Decision decision = region.record({u"Обучить"_s, u"Иванова А.А."_s, QDate(2027, 2, 1)});
    REQUIRE(region.count<RoadmapPlan>() == 1);
    CHECK(region.document->all<RoadmapPlan>().front().year == 2027);
    const auto items = region.document->ownedBy<RoadmapItem>(region.document->all<RoadmapPlan>().front().id);
    CHECK(items.back().origin.contains(decision.id.toString()));
    CHECK(items.back().position == static_cast<int>(items.size()));
    region.document->undo();
    CHECK(region.count<Decision>() + region.count<RoadmapPlan>() + region.count<RoadmapItem>() +
              region.count<Person>() ==
          0);
    region.document->redo();
    CHECK(region.document->find<Decision>(decision.id) == decision);
    CHECK(itemOfDecision(*region.document, decision.id));
}

TEST_CASE("a decision gets into the roadmap later, once, and only with a term")
{
    const MeetingRegion region;
    Decision decision = region.record({u"Обучить"_s, {}, {}});
    CHECK_THROWS_AS(planDecision(*region.document, decision.id), Error);
    decision.due = QDate(2026, 12, 25);
    region.document->change(u"Term"_s, [&](Change& change) { change.put(decision); });
    const Id item = planDecision(*region.document, decision.id);
    CHECK(planDecision(*region.document, decision.id) == item);
    CHECK(itemOfDecision(*region.document, decision.id)->id == item);
}

TEST_CASE("the item of the roadmap outlives its meeting")
{
    const MeetingRegion region;
    const Decision decision = region.record({u"Обучить"_s, {}, QDate(2026, 12, 25)});
    region.document->change(u"Remove"_s, [&](Change& change) { change.remove<Meeting>(region.meeting); });
    CHECK(region.count<Decision>() == 0);
    CHECK(itemOfDecision(*region.document, decision.id));
}

TEST_CASE("the next meeting has the people of the last and the next number of the year")
{
    const MeetingRegion region;
    CHECK(beginMeeting(*region.document, today()) == region.meeting);
    Meeting first = region.document->find<Meeting>(region.meeting).value();
    CHECK(first.number == u"1"_s);
    first.chair = region.know(u"Иванова А.А."_s);
    first.invited = u"Представитель союза"_s;
    first.number = u"7"_s;
    region.document->change(u"Edit"_s, [&](Change& change) { change.put(first); });
    const Meeting second = nextMeeting(*region.document, QDate(2026, 12, 21), MeetingStatus::Planned);
    CHECK(second.chair == first.chair);
    CHECK(second.invited.isEmpty());
    CHECK(second.number == u"8"_s);
    CHECK(nextMeeting(*region.document, QDate(2027, 1, 21), MeetingStatus::Planned).number == u"1"_s);
}

TEST_CASE("open decisions are overdue on the day after their term")
{
    const MeetingRegion region;
    Decision decision = region.record({u"Обучить"_s, {}, QDate(2026, 12, 25)});
    CHECK(overdueDecisions(*region.document, QDate(2026, 12, 25)).empty());
    CHECK(overdueDecisions(*region.document, QDate(2026, 12, 26)).size() == 1);
    decision.state = DecisionState::Done;
    region.document->change(u"Done"_s, [&](Change& change) { change.put(decision); });
    CHECK(overdueDecisions(*region.document, QDate(2026, 12, 26)).empty());
}
