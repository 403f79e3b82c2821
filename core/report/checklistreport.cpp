// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ChecklistReportText
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReportText)
};

/// The options of an item as printed: those with points, then «НЕТ».
std::vector<ChecklistOption> printedOptions(const ChecklistItem& item)
{
    std::vector<ChecklistOption> options = item.options;
    options.push_back({item.noneText, 0});
    return options;
}

/// Whether the option printed at `place` (from 0) is marked.
bool isMarked(const ChecklistItem& item, size_t place, const Answers& answers)
{
    const std::vector<int>* const marked = answers.marked(item.number);
    if (!marked)
        return false;
    const bool isNone = place == item.options.size();
    return isNone ? marked->empty() : std::ranges::count(*marked, static_cast<int>(place) + 1) > 0;
}

Cell spanning(Cell cell, size_t rows)
{
    cell.rowSpan = static_cast<int>(rows);
    return cell;
}

Cell blockCell(const ChecklistBlock& block, size_t rows)
{
    Cell result;
    result.runs = {Run{block.printedTitle + u' ', false, false, false}, Run{block.printedMaximum, false, true, false}};
    return spanning(result, rows);
}

/// The points an option is worth, behind a box that is ticked when the option is marked.
Cell pointsCell(int points, bool marked)
{
    Cell result = numberCell(points);
    result.runs = {Run{(marked ? u"☑ "_s : u"☐ "_s) + QString::number(points), marked, false, false}};
    result.tint = marked ? Tint::Good : Tint::None;
    return result;
}

void addItem(Table& table, const ChecklistItem& item, const std::optional<Cell>& block, const Answers& answers)
{
    const auto options = printedOptions(item);
    for (size_t place = 0; place < options.size(); ++place) {
        TableRow row;
        row.keepWithNext = place + 1 < options.size();
        if (place == 0) {
            row.cells.push_back(spanning(cell(QString::number(item.number), Alignment::Center), options.size()));
            if (block)
                row.cells.push_back(*block);
            row.cells.push_back(spanning(cell(item.title), options.size()));
        }
        row.cells.push_back(cell(options[place].text));
        row.cells.push_back(pointsCell(options[place].points, isMarked(item, place, answers)));
        table.rows.push_back(std::move(row));
    }
}

TableRow totalRow(const QString& caption, const QString& value, int number)
{
    Cell title;
    title.runs = bold(caption);
    title.columnSpan = 4;
    title.alignment = Alignment::Right;
    Cell result;
    result.runs = bold(value);
    result.alignment = Alignment::Center;
    result.number = number;
    return {{title, result}, false};
}

size_t rowsOfBlock(const Checklist& checklist, int block)
{
    size_t rows = 0;
    for (const ChecklistItem& item : checklist.items)
        rows += item.block == block ? item.options.size() + 1 : 0;
    return rows;
}

Paragraph comments(const Evaluation& evaluation)
{
    Paragraph result{{}, Paragraph::Style::Note, {}, false};
    for (const auto& [item, comment] : evaluation.itemComments) {
        if (comment.isEmpty())
            continue;
        const QString separator = result.runs.empty() ? QString() : u"\n"_s;
        result.runs.push_back({separator + ChecklistReportText::tr("Item %1: ").arg(item), true, false, false});
        result.runs.push_back({comment, false, false, false});
    }
    return result;
}

} // namespace

Table checklistTable(const Evaluation& evaluation)
{
    const Checklist& checklist = evaluation.methodology->checklist;
    Table table;
    table.columns = {8, 26, 34, 44, 14};
    table.textSize = 9;
    table.name = ChecklistReportText::tr("Checklist");
    table.header.emplace_back();
    for (const QString& column : checklist.columns)
        table.header.front().cells.push_back(headerCell(column));
    for (const ChecklistBlock& block : checklist.blocks) {
        std::optional<Cell> title = blockCell(block, rowsOfBlock(checklist, block.id));
        for (const ChecklistItem& item : checklist.items) {
            if (item.block != block.id)
                continue;
            addItem(table, item, title, evaluation.answers);
            title.reset();
        }
    }
    const ChecklistScore& score = evaluation.score.checklist;
    table.rows.push_back(totalRow(checklist.maximumCaption, QString::number(score.maximum), score.maximum));
    table.rows.back().keepWithNext = true;
    table.rows.push_back(totalRow(checklist.sumCaption, QString::number(score.points), score.points));
    return table;
}

Report checklistReport(const ReportInput& input)
{
    const Evaluation& evaluation = *input.evaluation;
    const Checklist& checklist = evaluation.methodology->checklist;
    const ChecklistScore& score = evaluation.score.checklist;
    Report report = emptyReport(input, checklist.title);
    Section section{portrait(input), {}};
    auto& blocks = section.blocks;
    blocks.emplace_back(heading(checklist.title, Paragraph::Style::Title));
    blocks.emplace_back(
        Paragraph{{{checklist.instruction, false, true, false}}, Paragraph::Style::Plain, Alignment::Justify, false});
    blocks.emplace_back(labelled(checklist.regionField, evaluation.region.name));
    const QDate filledOn =
        evaluation.assessment.filledOn.isValid() ? evaluation.assessment.filledOn : evaluation.assessment.asOf;
    blocks.emplace_back(labelled(checklist.dateField, officeDate(filledOn)));
    blocks.emplace_back(labelled(checklist.executorField, evaluation.assessment.executor));
    blocks.emplace_back(Space{2});
    blocks.emplace_back(checklistTable(evaluation));
    if (!score.isComplete())
        blocks.emplace_back(paragraph(
            ChecklistReportText::tr("Provisional: %1 of %2 items are filled in.").arg(score.answered).arg(score.of),
            Paragraph::Style::Note));
    if (const Paragraph notes = comments(evaluation); !notes.runs.empty()) {
        blocks.emplace_back(heading(ChecklistReportText::tr("Comments"), Paragraph::Style::Heading2));
        blocks.emplace_back(notes);
    }
    blocks.emplace_back(heading(checklist.conclusionCaption, Paragraph::Style::Heading2));
    for (Block& block : freeText(evaluation.assessment.conclusion, u"________________________________"_s))
        blocks.push_back(std::move(block));
    for (Block& line : proof(evaluation))
        blocks.push_back(std::move(line));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
