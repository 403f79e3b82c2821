// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/operations/planning.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/specimen.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

RoadmapItem itemOfPoint(const Document& document, const Id& plan, const QString& point)
{
    const auto& items = document.ownedBy<RoadmapItem>(plan);
    return *std::ranges::find(items, point, &RoadmapItem::controlPoint);
}

} // namespace

TEST_CASE("a new plan has the thirteen control points on their official dates")
{
    TestRegion region;
    const Id plan = startPlan(*region.document, 2026);
    const auto& items = region.document->ownedBy<RoadmapItem>(plan);
    REQUIRE(items.size() == 13);
    CHECK(itemOfPoint(*region.document, plan, u"К1"_s).due == QDate(2026, 3, 1));
    CHECK(itemOfPoint(*region.document, plan, u"К12"_s).due == QDate(2026, 12, 1));
    CHECK(specimen::errorOf([&] { (void)startPlan(*region.document, 2026); })->code() == ErrorCode::AlreadyExists);
    region.document->undo();
    CHECK(region.document->all<RoadmapItem>().empty());
}

TEST_CASE("a control point is done only with its document")
{
    TestRegion region;
    Document& document = *region.document;
    const Id plan = startPlan(document, 2026);
    const Id point = itemOfPoint(document, plan, u"К1"_s).id;
    const auto finish = [&] { setItemField(document, point, u"state", u"done"_s, QDate(2026, 2, 20)); };
    const auto error = specimen::errorOf(finish);
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
    CHECK(document.find<RoadmapItem>(point)->isOpen());
    OfficialDocument order;
    order.id = Id::create();
    order.title = u"Приказ"_s;
    document.change(u"Приказ"_s, [&](Change& change) { change.put(order); });
    setItemField(document, point, u"evidence", QJsonArray{order.id.toString()}, QDate(2026, 2, 20));
    finish();
    CHECK(document.find<RoadmapItem>(point)->state == ItemState::Done);
    CHECK(document.find<RoadmapItem>(point)->doneOn == QDate(2026, 2, 20));
}

TEST_CASE("approval keeps the dates of the day, and later changes show as deviation")
{
    TestRegion region;
    Document& document = *region.document;
    const Id plan = startPlan(document, 2026);
    approvePlan(document, plan, QDate(2026, 2, 1), {});
    const RoadmapItem before = itemOfPoint(document, plan, u"К9"_s);
    CHECK(before.approvedDue == before.due);
    setItemField(document, before.id, u"due", u"2026-07-03"_s, QDate(2026, 2, 1)); // 1 July is a Wednesday
    const auto data = planData(document, *document.find<RoadmapPlan>(plan), QDate(2026, 2, 1));
    CHECK(data.schedule.find(before.id)->deviation == 2);
}

TEST_CASE("an own day off is written together with what it moves, as one step")
{
    TestRegion region;
    Document& document = *region.document;
    const Id plan = startPlan(document, 2026);
    RoadmapItem item = newActivity(document, plan, {});
    item.title = u"Обучение"_s;
    item.setTiming({QDate(2026, 6, 1), QDate(2026, 6, 8), 6, TimingField::Due});
    putItem(document, item, u"Обучение"_s);
    const CalendarDay day{Id::create(), QDate(2026, 6, 5), DayKind::Off, u"Праздник области"_s};
    const auto moves = movesUnder(document, std::span(&day, 1));
    REQUIRE(moves.size() == 1);
    putCalendarDay(document, day, moves);
    CHECK(document.find<RoadmapItem>(item.id)->due == QDate(2026, 6, 9));
    CHECK_FALSE(workCalendar(document).isWorking(day.date));
    document.undo();
    CHECK(document.find<RoadmapItem>(item.id)->due == QDate(2026, 6, 8));
    CHECK(document.all<CalendarDay>().empty());
}

TEST_CASE("each gap becomes one item that leads back to its condition")
{
    TestRegion region;
    Document& document = *region.document;
    const Id assessment = region.start();
    const Id plan = startPlan(document, 2026);
    const Evaluation evaluation = evaluate(document, assessment);
    REQUIRE_FALSE(evaluation.score.matrix.next.empty());
    for (const Gap& gap : evaluation.score.matrix.next) {
        const Id id = planGap(document, plan, evaluation, gap);
        const auto item = itemOf(document, {Origin::Kind::Condition, gap.id});
        REQUIRE(item);
        CHECK(item->id == id);
        CHECK_FALSE(item->title.isEmpty());
        CHECK_FALSE(item->result.isEmpty());
        CHECK(Origin::parse(item->origin) == Origin{Origin::Kind::Condition, gap.id});
    }
}

TEST_CASE("an item goes with its parts, and cannot be a part of itself")
{
    TestRegion region;
    Document& document = *region.document;
    const Id plan = startPlan(document, 2026);
    RoadmapItem whole = newActivity(document, plan, {});
    putItem(document, whole, u"a"_s);
    RoadmapItem part = newActivity(document, plan, whole.id);
    putItem(document, part, u"b"_s);
    CHECK(specimen::errorOf([&] { reparentItem(document, whole.id, part.id); })->code() == ErrorCode::InvalidInput);
    removeItems(document, {whole.id});
    CHECK(document.ownedBy<RoadmapItem>(plan).size() == 13);
    document.undo();
    CHECK(document.ownedBy<RoadmapItem>(plan).size() == 15);
}
