// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/planning.h"
#include "tests/catch.h"
#include "tests/ui/pages/controls.h"
#include "tests/ui/pages/samplespace.h"
#include "ui/pages/changepanel.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/remarksview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate march(2026, 3, 31);
const QDate june(2026, 6, 30);

bool says(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&](const QLabel* one) { return one->isVisible() && one->text().contains(text); });
}

/// The last quarter's final results and a copy of them to go on with.
void copyOfFinal(SampleSpace& space)
{
    const Id before = space.start(march);
    space.answerLevel(Level{1});
    space.finalise(march.addDays(2));
    space.workspace().setAssessment(copyAssessment(space.document(), before, {june, {}, {}, {}}));
}

} // namespace

TEST_CASE("without an assessment the overview offers to make one")
{
    SampleSpace space;
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    const QSignalSpy asked(&page, &OverviewPage::newAssessmentRequested);
    QPushButton* const make = button(page, u"New assessment"_s);
    REQUIRE(make->isVisible());
    page.focusContent();
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    CHECK(asked.size() == 1);
    space.start(june);
    CHECK_FALSE(make->isVisible());
    CHECK(says(page, u"Кировская область"_s));
}

TEST_CASE("Enter, a double click and the button go to the condition of a gap")
{
    SampleSpace space;
    space.start(june);
    space.answerLevel(Level{1});
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    const QSignalSpy went(&page, &OverviewPage::goTo);
    const auto& gaps = space.workspace().evaluation()->score.matrix.next;
    REQUIRE(gaps.size() > 1);
    page.focusContent();
    auto* const view = qobject_cast<RemarksView*>(page.focusWidget());
    REQUIRE(view);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(went.size() == 1);
    CHECK(went.at(0).at(0).value<Subject>() == Subject{Subject::Kind::Condition, gaps[1].id, {}});
    const QPoint first = view->visualRect(view->model()->index(0, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, first);
    REQUIRE(went.size() == 2);
    CHECK(went.at(1).at(0).value<Subject>().key == gaps[0].id);
    QTest::mouseClick(button(page, u"Go to the condition"_s), Qt::LeftButton);
    CHECK(went.size() == 3);
}

TEST_CASE("an answered gap leaves the list")
{
    SampleSpace space;
    const Id id = space.start(june);
    space.answerLevel(Level{1});
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    const auto* const view = page.findChild<RemarksView*>();
    const int before = view->model()->rowCount();
    const Gap gap = space.workspace().evaluation()->score.matrix.next.front();
    answerConditions(space.document(), id, {{gap.id, {}, gap.need}});
    CHECK(view->model()->rowCount() == before - 1);
    space.document().undo();
    CHECK(view->model()->rowCount() == before);
}

TEST_CASE("the target level is chosen with the keyboard and stored")
{
    SampleSpace space;
    const Id id = space.start(june);
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    QComboBox* const target = combo(page, u"Target level"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(target, Qt::Key_Down);
    CHECK(space.document().find<Assessment>(id)->targetLevel == 3);
    space.document().undo();
    CHECK(target->currentText() == u"II"_s);
    QTest::keyClick(target, Qt::Key_Home);
    CHECK_FALSE(space.document().find<Assessment>(id)->targetLevel);
}

TEST_CASE("what changed while the overview was hidden is shown with it")
{
    SampleSpace space;
    OverviewPage page(space.workspace(), nullptr);
    space.start(june);
    space.answerLevel(Level{1});
    showAt(page, {900, 700});
    CHECK(says(page, u"9 of 30"_s));
}

TEST_CASE("a final assessment keeps its target level")
{
    SampleSpace space;
    space.start(june);
    space.finalise(june);
    OverviewPage page(space.workspace(), nullptr);
    CHECK_FALSE(combo(page, u"Target level"_s)->isEnabled());
}

TEST_CASE("the change since the last final assessment opens into its places")
{
    SampleSpace space;
    copyOfFinal(space);
    answerItem(space.document(), space.workspace().assessment(), 2, std::vector<int>{2});
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    CHECK(says(page, u"was 9, is 10 (+1)"_s));
    auto* const panel = page.findChild<ChangePanel*>();
    QTest::keyClick(panel->findChild<QToolButton*>(), Qt::Key_Space);
    REQUIRE(panel->list()->isVisible());
    const QSignalSpy went(&page, &OverviewPage::goTo);
    QTest::keyClick(panel->list(), Qt::Key_Enter);
    REQUIRE(went.size() == 1);
    CHECK(went.at(0).at(0).value<Subject>() == Subject{Subject::Kind::ChecklistItem, u"2"_s, {}});
}

TEST_CASE("the overview never scrolls sideways")
{
    SampleSpace space;
    copyOfFinal(space);
    OverviewPage page(space.workspace(), nullptr);
    const int width = GENERATE(420, 700, 860, 1366);
    showAt(page, {width, 600});
    const auto* const area = page.findChild<QScrollArea*>();
    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    CHECK(area->widget()->width() == area->viewport()->width());
}

TEST_CASE("what is odd about the list of centres is noted quietly")
{
    SampleSpace space;
    space.start(june);
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    const auto findings = checkCentres(space.document().all<Centre>(), june);
    REQUIRE_FALSE(findings.empty());
    CHECK(says(page, findings.front().text));
}

TEST_CASE("the next terms of the roadmap stand on the overview and lead to their items")
{
    SampleSpace space;
    space.start(june);
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 1400});
    CHECK_FALSE(says(page, OverviewPage::tr("Next terms of the roadmap")));
    const QDate today = space.workspace().today();
    RoadmapItem item;
    item.id = Id::create();
    item.plan = startPlan(space.document(), today.year());
    item.title = u"Опросить соискателей"_s;
    item.due = today;
    putItem(space.document(), item, u"Item"_s);
    QTest::qWait(20);
    CHECK(says(page, OverviewPage::tr("Next terms of the roadmap")));
    RemarksView* list = nullptr;
    for (auto* const one : page.findChildren<RemarksView*>())
        list = one->accessibleName() == OverviewPage::tr("Next terms of the roadmap") ? one : list;
    REQUIRE(list);
    CHECK(list->model()->index(0, 0).data().toString() == item.title);
    const QSignalSpy went(&page, &OverviewPage::goTo);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Enter);
    REQUIRE(went.size() == 1);
    CHECK(went.at(0).at(0).value<Subject>().record == item.id);
    item.due = today.addDays(-1);
    putItem(space.document(), item, u"Late"_s);
    CHECK(list->model()->index(0, 0).data().toString() != item.title);
    CHECK(says(page, OverviewPage::tr("%n item(s) are overdue.", nullptr, space.workspace().outlook().overdue)));
}
