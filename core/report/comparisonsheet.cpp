// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparisonsheet.h"

#include "core/base/period.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

using Sheet = ComparisonSheet;
using Evaluations = std::vector<const Evaluation*>;

constexpr int namesShown = 5;

QString signedNumber(int difference)
{
    return difference == 0 ? QString() : difference > 0 ? u"+%1"_s.arg(difference) : u"−%1"_s.arg(-difference);
}

QString levelChange(Level before, Level after)
{
    return before == after ? QString() : levelName(before) + u" → "_s + levelName(after);
}

Sheet::Row headingRow(const QString& title)
{
    return {Sheet::Kind::Heading, {}, title, {}, {}, {}, {}};
}

/// A row of numbers, one an assessment; nothing where there is none.
template <class Number>
Sheet::Row numberRow(Sheet::Kind kind, const QString& number, const QString& title, const Evaluations& all,
                     Number value)
{
    Sheet::Row row{kind, number, title, {}, {}, {}, {}};
    for (const Evaluation* evaluation : all) {
        const std::optional<int> points = value(*evaluation);
        row.values << (points ? QString::number(*points) : ComparisonText::tr("no answer"));
        row.numbers.push_back(points ? std::optional<double>(*points) : std::nullopt);
    }
    const std::optional<int> first = value(*all.front());
    const std::optional<int> last = value(*all.back());
    if (first && last)
        row.change = signedNumber(*last - *first);
    else if (first || last)
        row.change = ComparisonText::tr("answered anew", "of a comparison");
    return row;
}

template <class Value>
Sheet::Row levelRow(const QString& title, const Evaluations& all, Value value)
{
    Sheet::Row row{Sheet::Kind::Result, {}, title, {}, {}, {}, {}};
    for (const Evaluation* evaluation : all) {
        row.values << levelName(value(*evaluation));
        row.numbers.push_back(value(*evaluation).value());
    }
    row.change = levelChange(value(*all.front()), value(*all.back()));
    return row;
}

std::optional<int> itemPoints(const Evaluation& evaluation, int item)
{
    const auto& items = evaluation.score.checklist.items;
    const auto found = std::ranges::find(items, item, &ItemScore::item);
    return found == items.end() ? std::nullopt : found->points;
}

int blockPoints(const Evaluation& evaluation, int block)
{
    const auto& blocks = evaluation.score.checklist.blocks;
    const auto found = std::ranges::find(blocks, block, &BlockPoints::id);
    return found == blocks.end() ? 0 : found->points;
}

Level blockLevel(const Evaluation& evaluation, int block)
{
    const auto& blocks = evaluation.score.matrix.blocks;
    const auto found = std::ranges::find(blocks, block, &BlockLevel::id);
    return found == blocks.end() ? Level() : found->level;
}

void addChecklist(Sheet& sheet, const Evaluations& all)
{
    const Evaluation& last = *all.back();
    sheet.rows.push_back(headingRow(ComparisonText::tr("Checklist, points")));
    sheet.rows.push_back(numberRow(Sheet::Kind::Result, {}, ComparisonText::tr("Points in all"), all,
                                   [](const Evaluation& one) { return std::optional(one.score.checklist.points); }));
    for (const ChecklistBlock& block : last.methodology->checklist.blocks)
        sheet.rows.push_back(numberRow(Sheet::Kind::Result, {}, block.title, all, [&](const Evaluation& one) {
            return std::optional(blockPoints(one, block.id));
        }));
    const Comparison comparison = compare(*all.front(), last);
    for (const ItemScore& item : last.score.checklist.items) {
        Sheet::Row row =
            numberRow(Sheet::Kind::Item, QString::number(item.item), last.methodology->checklist.item(item.item)->title,
                      all, [&](const Evaluation& one) { return itemPoints(one, item.item); });
        if (comparison.item(item.item) && row.change.isEmpty())
            row.reason = ComparisonText::tr("other options marked, the same points");
        sheet.rows.push_back(std::move(row));
    }
}

/// The region first, then the centres in the order of their list, then those that are no longer in it.
std::vector<Id> inListOrder(std::vector<Id> changed, const Evaluation& after)
{
    const auto place = [&](const Id& id) {
        const auto& centres = after.answers.centres;
        return id.isNull() ? -1 : std::ranges::find(centres, id, &AssessedCentre::id) - centres.begin();
    };
    std::ranges::stable_sort(changed, {}, place);
    return changed;
}

/// «ЦЗН г. Киров: нет → да; …», the region without a name.
QString changedAnswers(const Evaluation& before, const Evaluation& after, const ConditionDifference& difference)
{
    const Condition* const condition = after.matrix.condition(difference.id);
    const FactKind& kind = after.matrix.kindOf(*condition);
    const auto shown = [&](const Evaluation& evaluation, const Id& centre) {
        const Fact* const fact = evaluation.answers.fact(difference.id, centre);
        return fact ? kind.show(*fact) : ComparisonText::tr("no answer");
    };
    QStringList answers;
    for (const Id& centre : inListOrder(difference.changed, after)) {
        const QString name = after.centreName(centre).isEmpty() ? before.centreName(centre) : after.centreName(centre);
        const QString change = shown(before, centre) + u" → "_s + shown(after, centre);
        answers << (centre.isNull() ? change : name + u": "_s + change);
    }
    return nameList(answers, namesShown);
}

void addMatrix(Sheet& sheet, const Evaluations& all)
{
    const Evaluation& first = *all.front();
    const Evaluation& last = *all.back();
    sheet.rows.push_back(headingRow(ComparisonText::tr("Matrix, levels")));
    sheet.rows.push_back(levelRow(ComparisonText::tr("Level of the region"), all,
                                  [](const Evaluation& one) { return one.score.matrix.level; }));
    for (const MatrixBlock& block : last.matrix.blocks)
        sheet.rows.push_back(
            levelRow(block.title, all, [&](const Evaluation& one) { return blockLevel(one, block.id); }));
    const Comparison comparison = compare(first, last);
    for (const ConditionScore& line : last.score.matrix.conditions) {
        const Condition& condition = *last.matrix.condition(line.id);
        Sheet::Row row{Sheet::Kind::Condition,
                       last.matrix.measureOf(condition).number,
                       conditionName(last.matrix, condition),
                       {},
                       {},
                       {},
                       {}};
        for (const Evaluation* one : all) {
            const ConditionScore* const score = one->score.matrix.condition(line.id);
            row.values << (score ? u"%1 (%2)"_s.arg(lineLevelText(*score), answerText(*one, *score)) : QString());
            row.numbers.emplace_back();
        }
        if (const ConditionDifference* const difference = comparison.condition(line.id)) {
            row.change = levelChange(difference->before, difference->after);
            row.reason = changedAnswers(first, last, *difference);
        }
        sheet.rows.push_back(std::move(row));
    }
}

Evaluations inOrder(std::span<const Evaluation> evaluations)
{
    Evaluations all;
    for (const Evaluation& one : evaluations)
        all.push_back(&one);
    std::ranges::stable_sort(all, {}, [](const Evaluation* one) { return one->assessment.asOf; });
    return all;
}

Table tableOf(const Sheet& sheet)
{
    Table table;
    table.name = ComparisonText::tr("Comparison");
    table.textSize = 9;
    table.columns = {1, 8};
    table.header.push_back({{headerCell(ComparisonText::tr("Row")), headerCell(ComparisonText::tr("What"))}, true});
    auto& header = table.header.front().cells;
    for (const QString& column : sheet.columns) {
        table.columns.push_back(4);
        header.push_back(headerCell(column));
    }
    table.columns.push_back(2.5);
    table.columns.push_back(6);
    header.push_back(headerCell(ComparisonText::tr("Change")));
    header.push_back(headerCell(ComparisonText::tr("Whose answers")));
    for (const Sheet::Row& row : sheet.rows) {
        if (row.kind == Sheet::Kind::Heading) {
            Cell heading = cell(row.title);
            heading.runs = bold(row.title);
            heading.tint = Tint::Block;
            heading.columnSpan = static_cast<int>(table.columns.size());
            table.rows.push_back({{heading}, true});
            continue;
        }
        TableRow& line = table.rows.emplace_back();
        line.cells = {cell(row.number, Alignment::Center), cell(row.title)};
        if (row.kind == Sheet::Kind::Result)
            line.cells.back().runs = bold(row.title);
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            line.cells.push_back(cell(row.values[i], Alignment::Center));
            line.cells.back().number = row.numbers[static_cast<size_t>(i)];
        }
        line.cells.push_back(cell(row.change, Alignment::Center));
        line.cells.push_back(cell(row.reason));
    }
    return table;
}

} // namespace

ComparisonSheet comparisonSheet(std::span<const Evaluation> evaluations)
{
    ComparisonSheet sheet;
    if (evaluations.size() < 2)
        return sheet;
    const Evaluations all = inOrder(evaluations);
    for (const Evaluation* one : all)
        sheet.columns
            << ComparisonText::tr("%1, as of %2").arg(one->assessment.title, officeDate(one->assessment.asOf));
    addChecklist(sheet, all);
    addMatrix(sheet, all);
    return sheet;
}

Report comparisonReport(std::span<const Evaluation> evaluations)
{
    const Evaluation& last = *inOrder(evaluations).back();
    ReportInput input;
    input.evaluation = &last;
    Report report = emptyReport(input, ComparisonText::tr("Comparison of assessments"));
    Section section{landscape(input, PageSetup::Size::A4), {}};
    section.blocks.emplace_back(heading(report.title, Paragraph::Style::Title));
    section.blocks.emplace_back(Paragraph{plain(last.region.name), Paragraph::Style::Plain, Alignment::Center, false});
    section.blocks.emplace_back(tableOf(comparisonSheet(evaluations)));
    report.sections.push_back(std::move(section));
    return report;
}

Report changesReport(const ReportInput& input)
{
    const std::array evaluations{*input.previous, *input.evaluation};
    return comparisonReport(evaluations);
}

QJsonObject comparisonJson(const Evaluation& before, const Evaluation& after)
{
    const Comparison comparison = compare(before, after);
    const auto nullable = [](std::optional<int> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const auto head = [](const Evaluation& one) {
        return QJsonObject{{u"id"_s, one.assessment.id.toString()},
                           {u"title"_s, one.assessment.title},
                           {u"asOf"_s, one.assessment.asOf.toString(Qt::ISODate)}};
    };
    QJsonArray items;
    for (const ItemDifference& item : comparison.items)
        items.append(QJsonObject{
            {u"item"_s, item.item}, {u"before"_s, nullable(item.before)}, {u"after"_s, nullable(item.after)}});
    QJsonArray rows;
    for (const ConditionDifference& line : comparison.conditions) {
        QJsonArray centres;
        bool isRegion = false;
        for (const Id& centre : inListOrder(line.changed, after)) {
            isRegion = isRegion || centre.isNull();
            if (!centre.isNull())
                centres.append(after.centreName(centre).isEmpty() ? before.centreName(centre)
                                                                  : after.centreName(centre));
        }
        rows.append(QJsonObject{{u"row"_s, line.id},
                                {u"before"_s, line.before.value()},
                                {u"after"_s, line.after.value()},
                                {u"metBefore"_s, line.metBefore},
                                {u"metAfter"_s, line.metAfter},
                                {u"region"_s, isRegion},
                                {u"centres"_s, centres}});
    }
    const auto change = [](int was, int is) {
        return QJsonObject{{u"before"_s, was}, {u"after"_s, is}, {u"change"_s, is - was}};
    };
    return {{u"before"_s, head(before)},
            {u"after"_s, head(after)},
            {u"points"_s, change(comparison.pointsBefore, comparison.pointsAfter)},
            {u"level"_s, change(comparison.levelBefore.value(), comparison.levelAfter.value())},
            {u"items"_s, items},
            {u"rows"_s, rows}};
}

} // namespace indikator
