// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/forms.h"
#include "core/report/ganttdata.h"
#include "tests/catch.h"
#include "tests/core/roadmap/sampleplan.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Report paper(const PlanData& plan, QStringView form)
{
    ReportInput input;
    input.plan = &plan;
    REQUIRE(reportForm(form)->isPossible(input));
    return reportForm(form)->build(input);
}

const Table& tableOf(const Report& report)
{
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* const table = std::get_if<Table>(&block))
            return *table;
    }
    throw std::logic_error("no table");
}

QString textOf(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString wordsOf(const Report& report)
{
    QString text;
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* const paragraph = std::get_if<Paragraph>(&block))
            text += textOf(paragraph->runs) + u'\n';
    }
    return text;
}

std::vector<GanttFigure> figuresOf(const Report& report)
{
    std::vector<GanttFigure> figures;
    for (const Block& block : report.sections.front().blocks) {
        if (const auto* const figure = std::get_if<FigureBlock>(&block))
            figures.push_back(std::get<GanttFigure>(figure->figure));
    }
    return figures;
}

} // namespace

TEST_CASE("the roadmap has the seven official columns and a row for every item")
{
    const PlanData plan = sample::plan();
    const Report report = paper(plan, u"roadmap");
    const Table& table = tableOf(report);
    REQUIRE(table.header.front().cells.size() == 7);
    CHECK(textOf(table.header.front().cells[0].runs) == u"№"_s);
    CHECK(textOf(table.header.front().cells[2].runs) == u"Длительность, рабочих дней"_s);
    CHECK(textOf(table.header.front().cells[6].runs) == u"ФИО/должность ответственного исполнителя"_s);
    CHECK(textOf(table.rows.front().cells[0].runs) == u"Система управления клиентским опытом"_s);
    CHECK(table.rows.size() == plan.schedule.items.size() + 1);
    CHECK(plan.schedule.items.size() == 53);
}

TEST_CASE("a row of the roadmap has its duration as a number and its dates as dates")
{
    PlanData plan = sample::plan(0);
    plan.schedule = sample::scheduleOf({sample::activity(u"Кодекс"_s, {2026, 7, 20}, {2026, 7, 24})});
    plan.schedule.items[0].duration = 5; // Monday to Friday
    const Report report = paper(plan, u"roadmap");
    const auto& cells = tableOf(report).rows[1].cells;
    CHECK(cells[2].number == 5);
    CHECK(cells[3].date == QDate(2026, 7, 20));
    CHECK(textOf(cells[4].runs) == u"24.07.2026"_s);
}

TEST_CASE("the roadmap tells its state without the findings that concern the region alone")
{
    PlanData plan = sample::plan();
    const QString text = wordsOf(paper(plan, u"roadmap"));
    CHECK(text.contains(u"As of 15.07.2026: done "_s));
    CHECK(text.contains(u"Against the approved dates: later "_s));
    CHECK_FALSE(text.contains(u"not approved yet"_s));
    plan.plan.approvedOn = {};
    plan.schedule.isCalendarApproved = false;
    const Report draft = paper(plan, u"roadmap");
    CHECK(wordsOf(draft).contains(u"The production calendar of a year of this plan is not approved yet"_s));
    CHECK_FALSE(wordsOf(draft).contains(u"Against the approved dates"_s));
    CHECK(draft.mark == u"TRAINING SAMPLE · draft"_s);
}

TEST_CASE("control points stand out and a done item names its document")
{
    const PlanData plan = sample::plan(0);
    const Report report = paper(plan, u"roadmap");
    const auto& cells = tableOf(report).rows[1].cells; // К1, done
    CHECK(cells[1].runs.front().bold);
    CHECK(textOf(cells[5].runs).endsWith(u"Done on 03.03.2026: Приказ № 12 от 27.02.2026"_s));
    CHECK(textOf(cells[0].runs) == u"☑ 1"_s);
}

TEST_CASE("the sheets of the chart together show every item once and every day")
{
    const PlanData plan = sample::plan(200);
    const auto figures = figuresOf(paper(plan, u"gantt"));
    QStringList numbers;
    for (const GanttFigure& figure : figures) {
        CHECK(figure.from == QDate(2026, 1, 1));
        CHECK(figure.to == QDate(2026, 12, 31));
        for (const GanttFigure::Row& row : figure.rows)
            numbers << row.number;
    }
    CHECK(figures.size() > 3);
    CHECK(static_cast<size_t>(numbers.size()) == plan.schedule.items.size());
    CHECK(numbers.removeDuplicates() == 0);
}

TEST_CASE("a plan of several years is split by time as well")
{
    PlanData plan = sample::plan(0);
    plan.schedule = sample::scheduleOf({sample::activity(u"Долго"_s, {2026, 7, 20}, {2028, 7, 24})});
    const auto figures = figuresOf(paper(plan, u"gantt"));
    REQUIRE(figures.size() == 2); // January 2026 to July 2028: 31 months
    CHECK(figures[0].to.addDays(1) == figures[1].from);
    CHECK(figures[1].to == QDate(2028, 7, 31));
    CHECK(figures[0].rows == figures[1].rows);
}

TEST_CASE("the days off of the chart are those of the calendar")
{
    const GanttFigure figure = ganttFigure(sample::plan(3));
    const auto& days = figure.daysOff;
    CHECK(std::ranges::find(days, QDate(2026, 5, 1)) != days.end());
    CHECK(std::ranges::find(days, QDate(2026, 7, 11)) != days.end()); // a Saturday
    CHECK(std::ranges::find(days, QDate(2026, 7, 15)) == days.end());
}

TEST_CASE("the share of a parent counts its done parts, without the cancelled")
{
    RoadmapItem parent = sample::activity(u"Целое"_s, {}, {});
    std::vector<RoadmapItem> items{parent};
    for (const ItemState state : {ItemState::Done, ItemState::InProgress, ItemState::Cancelled}) {
        items.push_back(sample::activity(u"Часть"_s, {2026, 7, 20}, {2026, 7, 24}));
        items.back().parent = parent.id;
        items.back().state = state;
    }
    PlanData plan = sample::plan(0);
    plan.schedule = sample::scheduleOf(items);
    CHECK(ganttFigure(plan).rows.front().done == Approx(0.5));
    CHECK(ganttFigure(plan).rows.front().kind == GanttFigure::Kind::Parent);
}

TEST_CASE("papers of a plan need a plan")
{
    CHECK_FALSE(reportForm(u"roadmap")->isPossible({}));
    CHECK_FALSE(reportForm(u"gantt")->isPossible({}));
}
