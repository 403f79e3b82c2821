// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/improvement/meeting.h"
#include "core/measurement/indicator.h"
#include "core/operations/assessing.h"
#include "core/report/wording.h"
#include "tests/ui/records/desk.h"
#include "ui/pages/blockpage.h"
#include "ui/pages/blockrows.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordcard.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct BlockSpace
{
    desk::Desk desk;
    BlockPage page{desk.workspace, 1, u"Документы"_s};
    QTabWidget* tabs = page.findChild<QTabWidget*>();

    BlockSpace()
    {
        page.addRegister(recordTable<OfficialDocument>(), u"Документы"_s, {u"title"_s, u"status"_s});
        page.addRegister(recordTable<Indicator>(), u"Показатели"_s, {u"code"_s, u"name"_s});
    }

    OfficialDocument addPaper(const QString& title, DocumentStatus status = DocumentStatus::Draft)
    {
        OfficialDocument paper;
        paper.id = Id::create();
        paper.title = title;
        paper.status = status;
        desk.document().change(u"Paper"_s, [&](Change& change) { change.put(paper); });
        return paper;
    }
};

} // namespace

TEST_CASE("a block shows its lines of the matrix with their levels and leads to them")
{
    BlockSpace block;
    const Id id = startAssessment(block.desk.document(), {QDate(2026, 12, 31), {}, {}, {}});
    block.desk.workspace.setAssessment(id);
    desk::show(block.page);
    auto* const rows = block.page.findChild<BlockRows*>();
    const Evaluation& evaluation = *block.desk.workspace.evaluation();
    int lines = 0;
    for (const Condition* condition : evaluation.matrix.conditions())
        lines += evaluation.matrix.measureOf(*condition).block == 1 ? 1 : 0;
    REQUIRE(rows->topLevelItemCount() == lines);
    CHECK(lines == 6); // measures 1 and 2, two lines each of 3 and 4
    answerConditions(block.desk.document(), id, std::vector<FactEntry>{{u"1"_s, {}, Fact{1}}});
    CHECK(rows->topLevelItem(0)->text(2) ==
          lineLevelText(*block.desk.workspace.evaluation()->score.matrix.condition(u"1")));
    Subject jumped;
    QObject::connect(&block.page, &BlockPage::goTo, [&](const Subject& subject) { jumped = subject; });
    rows->setFocus();
    rows->setCurrentItem(rows->topLevelItem(2));
    CHECK(block.desk.workspace.selected() == Subject{Subject::Kind::Condition, u"3.region"_s, {}});
    desk::press(Qt::Key_Return);
    CHECK(jumped == Subject{Subject::Kind::Condition, u"3.region"_s, {}});
}

TEST_CASE("a register is read when its tab is first shown, and its tab counts before that")
{
    BlockSpace block;
    (void)block.addPaper(u"Приказ"_s);
    desk::show(block.page);
    CHECK(block.tabs->tabText(0).contains(u"1"_s));
    CHECK(block.tabs->widget(0)->findChild<RegisterView*>());
    CHECK_FALSE(block.tabs->widget(1)->findChild<RegisterView*>());
    block.tabs->setCurrentIndex(1);
    CHECK(block.tabs->widget(1)->findChild<RegisterView*>());
    block.desk.document().undo();
    CHECK_FALSE(block.tabs->tabText(0).contains(u"1"_s));
}

TEST_CASE("records of another record stand in the card of their owner and are jumped to")
{
    BlockSpace block;
    Indicator indicator;
    indicator.id = Id::create();
    indicator.name = u"Удовлетворённость"_s;
    IndicatorTarget target;
    target.id = Id::create();
    target.indicator = indicator.id;
    target.year = 2026;
    block.desk.document().change(u"Target"_s, [&](Change& change) {
        change.put(indicator);
        change.put(target);
    });
    desk::show(block.page);
    REQUIRE(block.page.showSubject({Subject::Kind::Record, u"indicator_target"_s, target.id}));
    RegisterView* const view = block.page.view(recordTable<Indicator>());
    CHECK(view->table().current() == indicator.id);
    RegisterTable* const targets = view->card().owned(recordTable<IndicatorTarget>());
    REQUIRE(targets);
    CHECK(view->card().currentWidget() == targets);
    CHECK(targets->current() == target.id);
    CHECK(targets->model().columnOf(u"indicator") < 0);
    targets->addNew();
    CHECK(block.desk.document().ownedBy<IndicatorTarget>(indicator.id).size() == 2);
    CHECK_FALSE(block.page.showSubject({Subject::Kind::Record, u"meeting"_s, target.id}));
}

TEST_CASE("chips filter by state and say so; a jump to a hidden record takes the filter away")
{
    BlockSpace block;
    const OfficialDocument draft = block.addPaper(u"Черновик"_s);
    (void)block.addPaper(u"Приказ"_s, DocumentStatus::Approved);
    desk::show(block.page);
    RegisterTable& table = block.page.view(recordTable<OfficialDocument>())->table();
    auto* const chips = table.findChild<FilterChips*>();
    auto* const state = chips->findChildren<QToolButton*>().front();
    const QString before = state->text();
    emit state->menu()->aboutToShow();
    REQUIRE(state->menu()->actions().size() == 3);
    state->menu()->actions()[1]->trigger();
    CHECK(table.filter().rowCount() == 1);
    CHECK(state->text() != before);
    CHECK(block.page.showSubject({Subject::Kind::Record, u"official_document"_s, draft.id}));
    CHECK(table.current() == draft.id);
    CHECK(table.filter().rowCount() == 2);
    CHECK(state->text() == before);
}

TEST_CASE("“mine” leaves what this user has made or changed")
{
    BlockSpace block;
    const OfficialDocument mine = block.addPaper(u"Мой"_s);
    const QString path = block.desk.document().path();
    block.desk.workspace.close();
    Surroundings other = block.desk.surroundings();
    other.user = u"Петров"_s;
    block.desk.workspace.open(Document::open(path, Document::Access::Write, other));
    const OfficialDocument theirs = block.addPaper(u"Чужой"_s);
    CHECK(block.desk.document().changedBy(u"Иванова"_s).contains(mine.id));
    CHECK_FALSE(block.desk.document().changedBy(u"Иванова"_s).contains(theirs.id));
    desk::show(block.page);
    RegisterTable& table = block.page.view(recordTable<OfficialDocument>())->table();
    for (auto* button : table.findChild<FilterChips*>()->findChildren<QToolButton*>()) {
        if (button->text() == FilterChips::tr("Mine"))
            button->click();
    }
    REQUIRE(table.filter().rowCount() == 1);
    CHECK(table.filter().index(0, 0).data() == u"Чужой"_s);
}
