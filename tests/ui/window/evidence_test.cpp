// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/meeting.h"
#include "core/operations/planning.h"
#include "core/operations/proving.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/models/evidencedesk.h"
#include "ui/pages/checklistpage.h"
#include "ui/pages/consistencypage.h"
#include "ui/pages/matrixpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/roadmappage.h"
#include "ui/pages/standardpage.h"

#include <QJsonArray>
#include <QTest>
#include <QTreeView>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

void settle(TestWindow& test)
{
    REQUIRE(QTest::qWaitFor([&] { return test.window().workspace().evidence().isCurrent(); }, 20'000));
}

QJsonArray marked(TestWindow& test, int item)
{
    QJsonArray marks;
    if (const auto* const options = test.evaluation().answers.marked(item)) {
        for (const int option : *options)
            marks.append(option);
    }
    return marks;
}

} // namespace

TEST_CASE("one key accepts what the registers say: here, for the block, everywhere")
{
    TestWindow test;
    test.openSample();
    settle(test);
    const Evidence evidence = *test.window().workspace().evidence().evidence();
    test.press(Qt::Key_2, Qt::AltModifier);
    for (int item = 1; item <= 8; ++item) {
        test.find<ChecklistPage>().showSubject({Subject::Kind::ChecklistItem, QString::number(item), {}});
        test.press(Qt::Key_Delete);
        answerItem(test.document(), test.window().workspace().assessment(), item, std::nullopt);
        commentItem(test.document(), test.window().workspace().assessment(), item, {});
    }
    test.find<ChecklistPage>().showSubject({Subject::Kind::ChecklistItem, u"1"_s, {}});
    test.press(Qt::Key_F4);
    CHECK(test.evaluation().answers.marked(1));
    CHECK(marked(test, 1) == evidence.items.at(1).answer.toArray());
    CHECK_FALSE(test.evaluation().answers.marked(2));
    test.press(Qt::Key_F4, Qt::ShiftModifier); // items 1 to 3 are one block
    CHECK(marked(test, 3) == evidence.items.at(3).answer.toArray());
    CHECK_FALSE(test.evaluation().answers.marked(4));
    test.press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    for (int item = 1; item <= 8; ++item)
        CHECK(marked(test, item) == evidence.items.at(item).answer.toArray());
    CHECK(standardSheet(test.document(), test.window().workspace().assessment(), evidence).unanswered() == 0);
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(test.evaluation().answers.marked(4));
}

TEST_CASE("F8 walks the consistency board round and round, Enter goes to the place")
{
    TestWindow test;
    test.openSample();
    settle(test);
    test.showPage(u"ConsistencyPage"_s);
    auto& page = test.find<ConsistencyPage>();
    auto& list = *page.findChild<QTreeView*>();
    REQUIRE(list.model()->rowCount() > 0);
    CHECK_FALSE(page.badge().isEmpty());
    const int start = list.currentIndex().row();
    for (int step = 0; step < list.model()->rowCount(); ++step)
        test.press(Qt::Key_F8);
    CHECK(list.currentIndex().row() == start);
    test.press(Qt::Key_F8, Qt::ShiftModifier);
    test.press(Qt::Key_F8);
    CHECK(list.currentIndex().row() == start);
    test.press(Qt::Key_Return);
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("an unmet paragraph becomes an item of the roadmap and back again")
{
    TestWindow test;
    test.openSample();
    settle(test);
    auto& page = test.find<StandardPage>();
    const size_t before = test.document().all<RoadmapItem>().size();
    emit page.planRequested(u"S-70"_s);
    CHECK(test.document().all<RoadmapItem>().size() == before + 1);
    CHECK(test.find<RoadmapPage>().isVisible());
    emit page.planRequested(u"S-70"_s); // it is there already
    CHECK(test.document().all<RoadmapItem>().size() == before + 1);
    const auto item = itemOf(test.document(), {Origin::Kind::Requirement, u"S-70"_s});
    REQUIRE(item);
    test.questions().agrees = true;
    RoadmapItem done = *item;
    done.state = ItemState::Done;
    emit test.find<RoadmapPage>().originClosed(done);
    CHECK(test.questions().asked.contains(u"70"_s));
    const auto answer =
        test.document().find<StandardAnswer>(StandardAnswer::idFor(test.window().workspace().assessment(), u"S-70"_s));
    REQUIRE(answer);
    CHECK(answer->state == RequirementState::Met);
}

TEST_CASE("the overview tells of answers that the registers do not bear out")
{
    TestWindow test;
    test.openSample();
    settle(test);
    test.window().workspace().evidence().accept({});
    settle(test);
    test.document().change(u"Meetings"_s, [&](Change& change) {
        for (Meeting meeting : test.document().all<Meeting>()) {
            meeting.status = MeetingStatus::Cancelled;
            change.put(meeting);
        }
    });
    settle(test);
    const auto& board = test.window().workspace().evidence().board();
    const auto isItem4 = [](const Inconsistency& line) {
        return line.group == Inconsistency::Group::Claimed && line.place == Inconsistency::Place::Item &&
               line.key == u"4";
    };
    CHECK(std::ranges::count_if(board, isItem4) == 1);
    emit test.find<OverviewPage>().boardRequested();
    CHECK(test.find<ConsistencyPage>().isVisible());
}
