// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/planning.h"
#include "tests/catch.h"
#include "tests/ui/window/testwindow.h"
#include "ui/models/planmodel.h"
#include "ui/models/registersheet.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/roadmappage.h"
#include "ui/report/reportfile.h"
#include "ui/sheets/workbook.h"
#include "ui/shell/calendardialog.h"
#include "ui/widgets/pastedialog.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTreeView>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

RoadmapItem itemTitled(Document& document, const QString& title)
{
    const auto& items = document.all<RoadmapItem>();
    return *std::ranges::find(items, title, &RoadmapItem::title);
}

} // namespace

TEST_CASE("a gap of the overview becomes an item of the roadmap in one action, and is found again")
{
    TestWindow test;
    test.openSample();
    const auto gap = test.evaluation().score.matrix.next.front();
    const size_t before = test.document().all<RoadmapItem>().size();
    emit test.find<OverviewPage>().planRequested(gap.id);
    CHECK(test.document().all<RoadmapItem>().size() == before + 1);
    CHECK(test.find<RoadmapPage>().isVisible());
    emit test.find<OverviewPage>().planRequested(gap.id); // the item is there already
    CHECK(test.document().all<RoadmapItem>().size() == before + 1);
    test.document().undo();
    CHECK(test.document().all<RoadmapItem>().size() == before);
}

TEST_CASE("the model of a plan keeps the rules of item models while the plan changes")
{
    TestWindow test;
    test.openSample();
    PlanModel model(test.window().workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto show = [&] {
        const auto plan = planFor(test.document(), 2026, QDate(2026, 6, 10));
        model.setPlan(planData(test.document(), *plan, QDate(2026, 6, 10)));
    };
    show();
    CHECK(model.rowCount() == 15);
    const RoadmapItem item = itemTitled(test.document(), u"Разослать Кодекс во все территориальные ЦЗН"_s);
    const QModelIndex parent = model.parent(model.indexOf(item.id)).siblingAtColumn(PlanModel::TitleColumn);
    CHECK(parent.data().toString().contains(u"Внедрен кодекс"_s));
    removeItems(test.document(), {item.id});
    show();
    CHECK_FALSE(model.indexOf(item.id).isValid());
    test.document().undo();
    show();
    CHECK(model.indexOf(item.id).isValid());
}

TEST_CASE("keys add an activity to the roadmap, name it and give it its term")
{
    TestWindow test;
    test.openSample();
    auto& page = test.find<RoadmapPage>();
    page.showSubject({Subject::Kind::RoadmapItem, {}, test.document().all<RoadmapItem>().front().id});
    test.press(Qt::Key_8, Qt::AltModifier);
    REQUIRE(page.isVisible());
    const size_t before = test.document().all<RoadmapItem>().size();
    test.press(Qt::Key_Insert);
    CHECK(test.document().all<RoadmapItem>().size() == before + 1);
}

TEST_CASE("the table of a roadmap comes back from a spreadsheet as it went")
{
    TestWindow test;
    test.openSample();
    RecordModel model(test.window().workspace(), recordTable<RoadmapItem>());
    model.setOwner(test.document().all<RoadmapPlan>().front().id);
    const QString path = test.path(u"карта.xlsx"_s);
    writeReport(registerSheet(model, u"Карта"_s), path);
    const auto plan = PastePlan::make(model, readWorkbook(path).sheet(0).toTextTable(), {});
    CHECK(plan.hasTitles());
    CHECK(plan.badCells().empty());
    CHECK(plan.entries().empty()); // nothing changed on the way
    CHECK(plan.unchanged() == static_cast<int>(model.rows().size()));
}

TEST_CASE("a bad cell of an edited roadmap is named, and an empty date stays empty")
{
    TestWindow test;
    test.openSample();
    RecordModel model(test.window().workspace(), recordTable<RoadmapItem>());
    model.setOwner(test.document().all<RoadmapPlan>().front().id);
    const Field& title =
        recordTable<RoadmapItem>().fields()[static_cast<size_t>(recordTable<RoadmapItem>().indexOf(u"title"))];
    const Field& start =
        recordTable<RoadmapItem>().fields()[static_cast<size_t>(recordTable<RoadmapItem>().indexOf(u"start"))];
    const Field& due =
        recordTable<RoadmapItem>().fields()[static_cast<size_t>(recordTable<RoadmapItem>().indexOf(u"due"))];
    const TextTable table{{title.title(), start.title(), due.title()},
                          {u"Обучить"_s, QString(), u"скоро"_s},
                          {u"Проверить"_s, QString(), u"25.12.2026"_s}};
    const auto plan = PastePlan::make(model, table, {});
    REQUIRE(plan.badCells().size() == 1);
    CHECK(plan.badCells().front().row == 2);
    CHECK(plan.badCells().front().column == 3);
    CHECK(plan.badCells().front().problem.contains(u"31.12.2026"_s));
    REQUIRE(plan.added() == 2);
    for (const auto& entry : plan.entries())
        CHECK(recordTable<RoadmapItem>().record(entry.after).start.isNull());
}
