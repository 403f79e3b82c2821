// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "tests/ui/records/desk.h"
#include "ui/models/journeyboard.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// A new journey of a citizen on a board.
struct BoardDesk : desk::Desk
{
    JourneyBoard board{workspace};
    Id journey;

    BoardDesk()
    {
        const Id profile = startProfile(document(), {u"Молодёжь"_s, u"jobseeker"_s, u"youth"_s, u"До 35"_s});
        journey = startJourney(document(), {u"Я ищу работу"_s, profile, {}, {}});
        board.show(journey);
    }

    [[nodiscard]] JourneyStage stage(int index) const
    {
        return board.data()->map.stages[static_cast<size_t>(index)].stage;
    }

    [[nodiscard]] JourneyBoard::Place at(int stage, const char* lane, int item = 0) const
    {
        return {stage, board.laneOf(QString::fromLatin1(lane)), item};
    }
};

} // namespace

TEST_CASE("the board shows the lanes of a view, and those of the technological card at first")
{
    BoardDesk desk;
    CHECK(desk.board.stageCount() == 8);
    CHECK(desk.board.laneOf(u"goal"_s) == 0);
    CHECK(desk.board.laneOf(u"backstage"_s) < 0);
    desk.board.setView(u"head"_s);
    CHECK(desk.board.laneCount() == 5);
    CHECK(desk.board.laneOf(u"actions"_s) < 0);
    desk.board.setView(u"all"_s);
    CHECK(desk.board.laneOf(u"backstage"_s) > 0);
}

TEST_CASE("texts, names and moods of the board are written in one step each")
{
    BoardDesk desk;
    CHECK(desk.board.setText(desk.at(1, "goal"), u"Понять, куда идти"_s));
    CHECK(desk.stage(1).goal == u"Понять, куда идти"_s);
    CHECK(desk.board.setText({2, -1, 0}, u"Заявление"_s));
    CHECK(desk.stage(2).name == u"Заявление"_s);
    CHECK(desk.board.setMood(3, -1.3));
    CHECK(desk.board.mood(3) == -1.5);
    CHECK(desk.board.setMood(3, 9));
    CHECK(desk.board.mood(3) == 2.0);
    desk.document().undo();
    CHECK(desk.board.mood(3) == -1.5);
    CHECK(desk.board.remove(desk.at(3, "emotion")));
    CHECK_FALSE(desk.board.mood(3));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("things are added where they belong, walk between cells and are taken away")
{
    BoardDesk desk;
    const auto first = desk.board.insert(desk.at(0, "touchpoints"));
    REQUIRE(first);
    CHECK(*first == desk.at(0, "touchpoints"));
    CHECK(desk.board.setText(*first, u"Сайт"_s));
    const auto second = desk.board.insert(desk.at(0, "touchpoints"));
    REQUIRE(second);
    CHECK(second->item == 1);
    CHECK(desk.board.setText(desk.at(0, "responsible", 1), u"Отдел связи"_s));
    CHECK(desk.board.data()->map.stages[0].touchpoints[1].role == u"Отдел связи"_s);

    const auto up = desk.board.move(*second, 0, -1);
    REQUIRE(up);
    CHECK(up->item == 0);
    CHECK(desk.board.items(0, up->lane)[1].text == u"Сайт"_s);
    const auto there = desk.board.move(desk.at(0, "touchpoints", 1), 1, 0);
    REQUIRE(there);
    CHECK(*there == desk.at(1, "touchpoints"));
    CHECK_FALSE(desk.board.move(desk.at(0, "touchpoints"), -1, 0)); // there is no stage before the first

    CHECK(desk.board.remove(desk.at(0, "responsible"))); // what stands there, not the touchpoint
    REQUIRE(desk.board.data()->map.stages[0].touchpoints.size() == 1);
    CHECK(desk.board.data()->map.stages[0].touchpoints[0].role.isEmpty());
    CHECK(desk.board.remove(desk.at(0, "touchpoints")));
    CHECK(desk.board.data()->map.stages[0].touchpoints.empty());
}

TEST_CASE("stages are added, moved, doubled and taken away where the cursor is")
{
    BoardDesk desk;
    const QString second = desk.stage(1).name;
    const auto added = desk.board.insert(desk.at(0, "goal"));
    REQUIRE(added);
    CHECK(added->stage == 1);
    CHECK(added->lane == -1);
    CHECK(desk.stage(2).name == second);
    CHECK(desk.board.move({1, -1, 0}, 1, 0) == JourneyBoard::Place{2, -1, 0});
    CHECK(desk.stage(1).name == second);
    CHECK(desk.board.duplicateStage(1)->stage == 2);
    CHECK(desk.board.stageCount() == 10);
    CHECK(desk.board.remove({2, -1, 0}));
    CHECK(desk.board.stageCount() == 9);
}

TEST_CASE("a frozen map refuses and says why")
{
    BoardDesk desk;
    freezeVersion(desk.document(), desk.board.data()->map.version.id, desk.workspace.today());
    CHECK_FALSE(desk.board.canEdit());
    CHECK_FALSE(desk.board.setText(desk.at(0, "goal"), u"Нет"_s));
    CHECK(desk.errors.size() == 1);
    CHECK(desk.stage(0).goal.isEmpty());
}

TEST_CASE("what shall be stands beside what is, and what changed is told")
{
    BoardDesk desk;
    CHECK(desk.board.setText(desk.at(0, "goal"), u"Есть"_s));
    CHECK(desk.board.setMood(0, -1));
    const Id asIs = desk.board.data()->map.version.id;
    const Id toBe = copyVersion(desk.document(), asIs, VersionState::ToBe);
    desk.board.show(desk.journey, toBe);
    CHECK(desk.board.setText(desk.at(0, "goal"), u"Будет"_s));
    CHECK(desk.board.setMood(0, 1));
    desk.board.show(desk.journey, asIs);
    const auto& stage = desk.board.figure().stages[0];
    CHECK(stage.asIs == -1.0);
    CHECK(stage.toBe == 1.0);
    const auto& cell = desk.board.figure().lanes[0].cells[0];
    REQUIRE(cell.size() == 2);
    CHECK(cell[1] == JourneyFigure::Entry{u"Будет"_s, JourneyFigure::Mark::Planned});
    CHECK(desk.board.changes().size() == 2); // goal and mood
    desk.board.setOverlaid(false);
    CHECK(desk.board.figure().lanes[0].cells[0].size() == 1);
    CHECK_FALSE(desk.board.figure().stages[0].toBe);
    CHECK(desk.board.changes().size() == 2);
}

TEST_CASE("every thing on the board is drawn by one entry of its cell")
{
    BoardDesk desk;
    for (const char* lane : {"touchpoints", "touchpoints", "pains", "improvement"})
        REQUIRE(desk.board.insert(desk.at(0, lane)));
    CHECK(desk.board.setText(desk.at(0, "responsible", 1), u"Отдел"_s)); // the first has none
    for (int lane = 0; lane < desk.board.laneCount(); ++lane) {
        if (!desk.board.objectsOf(lane))
            continue;
        INFO(desk.board.laneId(lane).toStdString());
        const auto& entries = desk.board.figure().lanes[static_cast<size_t>(lane)].cells[0];
        CHECK(entries.size() == desk.board.items(0, lane).size());
    }
    CHECK(desk.board.placeOf(desk.board.data()->map.stages[0].pains[0].id) == desk.at(0, "pains"));
}
