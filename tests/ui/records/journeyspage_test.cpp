// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/improvementaction.h"
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "tests/ui/records/desk.h"
#include "ui/pages/journeyspage.h"
#include "ui/pages/profilespage.h"
#include "ui/widgets/ideasboard.h"
#include "ui/widgets/journeycard.h"
#include "ui/widgets/journeymapview.h"
#include "ui/widgets/journeypanes.h"
#include "ui/widgets/profilesections.h"
#include "ui/widgets/recordform.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct JourneyDesk : desk::Desk
{
    Id profile;
    Id journey;

    JourneyDesk()
        : profile(startProfile(document(), {u"Молодёжь"_s, u"jobseeker"_s, u"youth"_s, u"До 35"_s}))
        , journey(startJourney(document(), {u"Я ищу работу"_s, profile, {}, {}}))
    {}
};

struct Hall : JourneyDesk
{
    JourneysPage page{workspace};
    JourneyMapView& view = *page.findChild<JourneyMapView*>();
    Subject gone;

    Hall()
    {
        QObject::connect(&page, &JourneysPage::goTo, &page, [this](const Subject& subject) { gone = subject; });
        desk::show(page, {1000, 700});
        page.focusContent();
    }

    [[nodiscard]] const StageColumn& column(size_t index) { return page.board().data()->map.stages[index]; }

    void goToLane(const char* lane)
    {
        view.setCurrent({view.current().stage, page.board().laneOf(QString::fromLatin1(lane)), 0});
    }
};

} // namespace

TEST_CASE("a text is typed into the map where the cursor is, and Esc leaves it as it was")
{
    Hall hall;
    hall.goToLane("goal");
    desk::type(u"Понять, кем работать"_s);
    desk::press(Qt::Key_Return);
    CHECK(hall.column(0).stage.goal == u"Понять, кем работать"_s);
    CHECK(hall.view.hasFocus());
    desk::press(Qt::Key_F2);
    desk::type(u"Иное"_s);
    desk::press(Qt::Key_Escape);
    CHECK(hall.column(0).stage.goal == u"Понять, кем работать"_s);
    desk::press(Qt::Key_Delete);
    CHECK(hall.column(0).stage.goal.isEmpty());
    hall.document().undo();
    CHECK(hall.column(0).stage.goal == u"Понять, кем работать"_s);
}

TEST_CASE("arrows walk over stages, lanes and the things in a cell")
{
    Hall hall;
    hall.view.setCurrent({0, -1, 0});
    desk::press(Qt::Key_Right);
    desk::press(Qt::Key_Down);
    CHECK(hall.view.current() == JourneyBoard::Place{1, 0, 0});
    desk::press(Qt::Key_End);
    CHECK(hall.view.current().stage == 7);
    desk::press(Qt::Key_Right);
    CHECK(hall.view.current().stage == 7);
    hall.goToLane("pains");
    for (const QString& text : {u"Долго"_s, u"Далеко"_s}) {
        desk::press(Qt::Key_Insert);
        desk::type(text);
        desk::press(Qt::Key_Return);
    }
    REQUIRE(hall.column(7).pains.size() == 2);
    CHECK(hall.column(7).pains[1].text == u"Далеко"_s);
    desk::press(Qt::Key_Up);
    CHECK(hall.view.current().item == 0);
    CHECK(hall.view.currentRecord()->second == hall.column(7).pains[0].id);
    desk::press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(hall.column(7).pains[0].text == u"Далеко"_s);
    CHECK(hall.view.current().item == 1);
    desk::press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(hall.column(6).pains.size() == 1);
    CHECK(hall.view.current().stage == 6);
    desk::press(Qt::Key_Delete);
    CHECK(hall.column(6).pains.empty());
}

TEST_CASE("the mood is set on the curve by keys and by the mouse")
{
    Hall hall;
    hall.goToLane("emotion");
    desk::press(Qt::Key_Down, Qt::ControlModifier);
    desk::press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(hall.column(0).stage.emotion == -1.0);
    const QRect cell = hall.view.placeRect(hall.view.current());
    QTest::mouseClick(hall.view.viewport(), Qt::LeftButton, {}, {cell.center().x(), cell.top() + 3});
    CHECK(hall.column(0).stage.emotion == 2.0);
    QTest::mouseClick(hall.view.viewport(), Qt::LeftButton, {}, cell.center());
    CHECK(hall.column(0).stage.emotion == 0.0);
    desk::press(Qt::Key_Delete);
    CHECK_FALSE(hall.column(0).stage.emotion);
}

TEST_CASE("stages are added, doubled, moved and removed by keys")
{
    Hall hall;
    hall.view.setCurrent({0, -1, 0});
    desk::press(Qt::Key_Insert);
    desk::type(u"Новая"_s);
    desk::press(Qt::Key_Return);
    CHECK(hall.column(1).stage.name == u"Новая"_s);
    desk::press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(hall.column(0).stage.name == u"Новая"_s);
    desk::press(Qt::Key_D, Qt::ControlModifier);
    CHECK(hall.page.board().stageCount() == 10);
    desk::press(Qt::Key_Delete);
    CHECK(hall.page.board().stageCount() == 9);
}

TEST_CASE("the card shows what is current and writes it")
{
    Hall hall;
    const auto& card = *hall.page.findChild<JourneyCard*>();
    REQUIRE(card.form());
    CHECK(card.form()->record() == hall.column(0).stage.id);
    hall.goToLane("touchpoints");
    desk::press(Qt::Key_Insert);
    desk::press(Qt::Key_Return);
    CHECK(card.form()->record() == hall.column(0).touchpoints[0].id);
}

TEST_CASE("a remark leads to its place on the map")
{
    Hall hall;
    auto& remarks = *hall.page.findChild<JourneyRemarks*>();
    for (int row = 0; row < remarks.count(); ++row) {
        if (!remarks.item(row)->text().contains(u"JL-02"_s))
            continue;
        emit remarks.itemActivated(remarks.item(row));
        CHECK(hall.page.board().laneId(hall.view.current().lane) == u"goal"_s);
        return;
    }
    FAIL("an empty map has no remark JL-02");
}

TEST_CASE("a frozen version takes no keys, and a copy of it does")
{
    Hall hall;
    freezeVersion(hall.document(), hall.page.board().data()->map.version.id, hall.workspace.today());
    hall.goToLane("goal");
    desk::type(u"Нет"_s);
    desk::press(Qt::Key_Insert);
    CHECK(hall.view.viewport()->findChild<QPlainTextEdit*>() == nullptr);
    CHECK(hall.page.board().stageCount() == 8);
    CHECK(hall.column(0).stage.goal.isEmpty());
    const Id copy = copyVersion(hall.document(), hall.page.board().data()->map.version.id, VersionState::ToBe);
    CHECK(hall.page.showSubject({Subject::Kind::Record, u"journey_version"_s, copy}));
    hall.goToLane("goal");
    desk::type(u"Да"_s);
    desk::press(Qt::Key_Return);
    CHECK(hall.column(0).stage.goal == u"Да"_s);
}

TEST_CASE("a pain of the board becomes a measure, and the window goes there")
{
    Hall hall;
    hall.goToLane("pains");
    desk::press(Qt::Key_Insert);
    desk::type(u"Долго ждать"_s);
    desk::press(Qt::Key_Return);
    auto& ideas = *hall.page.findChild<IdeasBoard*>();
    hall.page.findChild<QTabWidget*>()->setCurrentWidget(&ideas);
    auto& pains = *ideas.findChildren<QListWidget*>().front();
    REQUIRE(pains.count() == 1);
    pains.setCurrentRow(0);
    ideas.findChild<QPushButton*>()->click();
    const auto& actions = hall.document().all<ImprovementAction>();
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().title == u"Долго ждать"_s);
    CHECK(hall.gone == Subject{Subject::Kind::Record, u"improvement_action"_s, actions.front().id});
}

TEST_CASE("a record of a map is found in its journey and version")
{
    Hall hall;
    const Id other = startJourney(hall.document(), {u"Я меняю работу"_s, hall.profile, {}, {}});
    const Id version = hall.document().ownedBy<JourneyVersion>(other).front().id;
    const Id stage = hall.document().ownedBy<JourneyStage>(version)[3].id;
    CHECK(hall.page.isHomeOf({Subject::Kind::Record, u"journey_stage"_s, stage}));
    CHECK(hall.page.showSubject({Subject::Kind::Record, u"journey_stage"_s, stage}));
    CHECK(hall.page.board().data()->journey.id == other);
    CHECK(hall.view.current().stage == 3);
    CHECK_FALSE(hall.page.isHomeOf({Subject::Kind::Record, u"metric"_s, stage}));
}

TEST_CASE("a chapter of a profile is saved when it is left, with what it rests on")
{
    JourneyDesk desk;
    ProfilesPage page(desk.workspace);
    desk::show(page, {1000, 700});
    CHECK(page.profile() == desk.profile);
    auto& sections = *page.findChild<ProfileSections*>();
    QPlainTextEdit* const goals = sections.editor(u"goals"_s);
    REQUIRE(goals);
    CHECK_FALSE(goals->placeholderText().isEmpty());
    goals->setFocus();
    desk::type(u"Найти первую работу"_s);
    desk::press(Qt::Key_Tab);
    const auto all = desk.document().ownedBy<ProfileSection>(desk.profile);
    REQUIRE(all.size() == 1);
    CHECK(all.front().text == u"Найти первую работу"_s);
    CHECK_FALSE(all.front().grounds);
    for (auto* const box : sections.findChildren<QComboBox*>()) {
        if (box->accessibleName() == ProfileSections::tr("%1 rests on").arg(goals->accessibleName())) {
            box->setCurrentIndex(1);
            emit box->activated(1);
        }
    }
    CHECK(desk.document().ownedBy<ProfileSection>(desk.profile).front().grounds == Grounds::Data);
    desk.document().undo();
    desk.document().undo();
    CHECK(goals->toPlainText().isEmpty());
}
