// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MatrixReportText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixReportText)
};

constexpr int columnCount = 9;

std::vector<TableRow> header(const Matrix& matrix)
{
    const auto tall = [](const QString& text) {
        Cell cell = headerCell(text);
        cell.rowSpan = 2;
        return cell;
    };
    const auto wide = [](const QString& text, int columns) {
        Cell cell = headerCell(text);
        cell.columnSpan = columns;
        return cell;
    };
    const auto& [number, measure, responsible, authority, centre, levels] = matrix.columns;
    const TableRow first{{tall(number), tall(measure), wide(responsible, 2), wide(levels, Level::highest),
                          tall(MatrixReportText::tr("Answer of the region"))},
                         true};
    TableRow second{{headerCell(authority), headerCell(centre)}, true};
    for (const Level level : Level::all())
        second.cells.push_back(headerCell(level.roman()));
    return {first, second};
}

TableRow blockRow(const MatrixBlock& block, Level level)
{
    Cell title;
    title.runs = bold(block.heading + (block.subtitle.isEmpty() ? QString() : u"\n"_s + block.subtitle));
    title.columnSpan = columnCount - 1;
    title.tint = Tint::Block;
    Cell result;
    result.runs = bold(levelName(level));
    result.alignment = Alignment::Center;
    result.tint = levelTint(level);
    return {{title, result}, true};
}

Cell titleCell(const Measure& measure, const Condition* condition)
{
    Cell title;
    title.runs = plain(condition ? u"• "_s + condition->line : measure.title);
    if (!condition) {
        for (const int number : measure.footnotes)
            title.runs.push_back({QString::number(number), false, false, true});
    }
    return title;
}

/// One of the four level cells: coloured up to the level of the line, framed at the level itself.
Cell levelCell(const QString& printed, Level level, const Condition& condition, const ConditionScore& score)
{
    Cell result = cell(printed, Alignment::Center);
    result.middle = true;
    if (!condition.inForce(level) && !condition.isDerived())
        result.tint = score.counts ? Tint::NotRequired : Tint::None;
    else if (level <= score.level)
        result.tint = levelTint(level);
    result.outlined = level == score.level && !score.isBeforeFirst() && score.firstRequired.isReached();
    return result;
}

TableRow conditionRow(const Measure& measure, const Condition& condition, bool first, const Evaluation& evaluation)
{
    const ConditionScore& score = *evaluation.score.matrix.condition(condition.id);
    const bool single = measure.conditions.size() == 1 && condition.line.isEmpty();
    TableRow row;
    row.cells.push_back(cell(first ? measure.number : QString(), Alignment::Center));
    row.cells.push_back(titleCell(measure, single ? nullptr : &condition));
    row.cells.push_back(cell(single && measure.byAuthority ? u"+"_s : QString(), Alignment::Center));
    row.cells.push_back(cell(single && measure.byCentre ? u"+"_s : QString(), Alignment::Center));
    for (const Level level : Level::all())
        row.cells.push_back(levelCell(condition.printed[level.index()], level, condition, score));
    row.cells.push_back(cell(answerText(evaluation, score), Alignment::Center));
    return row;
}

TableRow measureRow(const Measure& measure)
{
    TableRow row{{cell(measure.number, Alignment::Center), titleCell(measure, nullptr),
                  cell(measure.byAuthority ? u"+"_s : QString(), Alignment::Center),
                  cell(measure.byCentre ? u"+"_s : QString(), Alignment::Center)},
                 true};
    for (const Level level : Level::all())
        row.cells.push_back(cell(measure.printed[level.index()], Alignment::Center));
    row.cells.push_back(cell({}));
    return row;
}

void addMeasure(Table& table, const Measure& measure, const Evaluation& evaluation)
{
    const bool single = measure.conditions.size() == 1 && measure.conditions.front().line.isEmpty();
    if (!single)
        table.rows.push_back(measureRow(measure));
    for (const Condition& condition : measure.conditions)
        table.rows.push_back(conditionRow(measure, condition, single, evaluation));
}

} // namespace

Table matrixTable(const Evaluation& evaluation, double textSize)
{
    Table table;
    table.columns = {4, 46, 6, 6, 13, 13, 13, 13, 16};
    table.name = MatrixReportText::tr("Matrix");
    table.textSize = textSize;
    table.header = header(evaluation.matrix);
    for (const MatrixBlock& block : evaluation.matrix.blocks) {
        const auto& blocks = evaluation.score.matrix.blocks;
        table.rows.push_back(blockRow(block, std::ranges::find(blocks, block.id, &BlockLevel::id)->level));
        for (const Measure& measure : evaluation.matrix.measures) {
            if (measure.block == block.id)
                addMeasure(table, measure, evaluation);
        }
    }
    return table;
}

std::vector<Block> matrixNotes(const Evaluation& evaluation)
{
    std::vector<Block> notes;
    for (const Footnote& footnote : evaluation.matrix.footnotes)
        notes.emplace_back(Paragraph{
            {{QString::number(footnote.number), false, false, true}, {u" "_s + footnote.text, false, false, false}},
            Paragraph::Style::Note,
            {},
            false});
    notes.emplace_back(paragraph(
        MatrixReportText::tr("Coloured: the levels each line meets without a gap; framed: the line's own level; "
                             "hatched: nothing is required yet. “k of n”: centres that meet the next requirement."),
        Paragraph::Style::Note));
    return notes;
}

Report matrixReport(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    Report report = emptyReport(input, MatrixReportText::tr("Maturity matrix"));
    Section section{landscape(input, PageSetup::Size::A3), {}};
    section.blocks.emplace_back(heading(evaluation.matrix.title, Paragraph::Style::Title));
    section.blocks.emplace_back(labelled(evaluation.methodology->checklist.regionField, evaluation.region.name));
    section.blocks.emplace_back(labelled(MatrixReportText::tr("As of"), officeDate(evaluation.assessment.asOf)));
    section.blocks.emplace_back(labelled(MatrixReportText::tr("Result"), evaluation.levelText()));
    section.blocks.emplace_back(Space{2});
    section.blocks.emplace_back(matrixTable(evaluation, 9));
    for (Block& note : matrixNotes(evaluation))
        section.blocks.push_back(std::move(note));
    for (Block& line : proof(evaluation))
        section.blocks.push_back(std::move(line));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
