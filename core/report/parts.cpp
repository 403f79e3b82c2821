// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/parts.h"

#include "core/assessment/snapshot.h"
#include "core/base/period.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PartsText
{
    Q_DECLARE_TR_FUNCTIONS(PartsText)
};

QString authorOf(const Region& region)
{
    return region.institution.isEmpty() ? region.name : region.institution;
}

/// Long rows of signs are compared piece by piece.
QString inGroups(QString text, qsizetype length)
{
    for (qsizetype at = text.size() - text.size() % length; at > 0; at -= length) {
        if (at < text.size())
            text.insert(at, u' ');
    }
    return text;
}

TableRow resultRow(const QString& label, const QString& value, Tint tint = Tint::None)
{
    Cell result = cell(value);
    result.tint = tint;
    return {{cell(label), result}, false};
}

TableRow signatureRow(const QString& role, const QString& name)
{
    return {{cell(role), cell(u"____________________"_s, Alignment::Center), cell(name)}, true};
}

} // namespace

Report emptyReport(const ReportInput& input, const QString& title)
{
    const Evaluation& evaluation = *input.evaluation;
    Report report;
    report.title = title;
    report.subject = PartsText::tr("%1, as of %2").arg(evaluation.region.name, officeDate(evaluation.assessment.asOf));
    report.author = authorOf(evaluation.region);
    report.about = evaluation.assessment.asOf;
    report.date = evaluation.assessment.isFinal() ? evaluation.assessment.finalisedOn : evaluation.assessment.asOf;
    report.mark = paperMark(evaluation.region, !evaluation.assessment.isFinal());
    return report;
}

Report emptyPlanReport(const PlanData& plan, const QString& title)
{
    Report report;
    report.title = title;
    report.subject = PartsText::tr("%1, as of %2").arg(plan.region.name, officeDate(plan.schedule.today));
    report.author = authorOf(plan.region);
    report.date = plan.schedule.today;
    report.about = plan.schedule.today;
    report.mark = paperMark(plan.region, !plan.plan.isApproved());
    return report;
}

QString paperMark(const Region& region, bool isDraft)
{
    QStringList marks;
    if (region.training)
        marks << PartsText::tr("TRAINING SAMPLE");
    if (isDraft)
        marks << PartsText::tr("draft");
    return marks.join(u" · "_s);
}

PageSetup portrait(const ReportInput& input)
{
    PageSetup page;
    page.left = input.narrowMargin ? 20 : 30;
    return page;
}

PageSetup landscape(const ReportInput& input, PageSetup::Size size)
{
    PageSetup page = portrait(input);
    page.size = size;
    page.landscape = true;
    return page;
}

Paragraph heading(const QString& text, Paragraph::Style style)
{
    return {plain(text), style, {}, true};
}

Paragraph paragraph(const QString& text, Paragraph::Style style)
{
    return {plain(text), style, {}, false};
}

Paragraph labelled(const QString& label, const QString& value)
{
    return {{Run{label + u": "_s, true, false, false}, Run{value, false, false, false}},
            Paragraph::Style::Plain,
            Alignment::Left,
            false};
}

std::vector<Block> freeText(const QString& text, const QString& instead)
{
    std::vector<Block> blocks;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            blocks.emplace_back(paragraph(line.trimmed()));
    }
    if (blocks.empty())
        blocks.emplace_back(paragraph(instead));
    return blocks;
}

Cell cell(const QString& text, Alignment alignment)
{
    Cell cell;
    cell.runs = plain(text);
    cell.alignment = alignment;
    return cell;
}

Cell headerCell(const QString& text)
{
    Cell cell;
    cell.runs = bold(text);
    cell.alignment = Alignment::Center;
    cell.middle = true;
    cell.tint = Tint::Header;
    return cell;
}

Cell numberCell(int value)
{
    Cell result = cell(QString::number(value), Alignment::Center);
    result.number = value;
    return result;
}

Tint levelTint(Level level)
{
    static constexpr std::array tints{Tint::None, Tint::Level1, Tint::Level2, Tint::Level3, Tint::Level4};
    return tints[static_cast<size_t>(level.value())];
}

Table resultsTable(const Evaluation& evaluation)
{
    const Score& score = evaluation.score;
    Table table;
    table.columns = {3, 2};
    table.name = PartsText::tr("Results");
    table.header = {{{headerCell(PartsText::tr("Instrument")), headerCell(PartsText::tr("Result"))}, true}};
    table.rows.push_back(resultRow(PartsText::tr("Checklist, points"), pointsText(score.checklist)));
    table.rows.push_back(
        resultRow(PartsText::tr("Maturity matrix, level"), evaluation.levelText(), levelTint(score.matrix.level)));
    for (const BlockLevel& block : score.matrix.blocks)
        table.rows.push_back(resultRow(u"    "_s + evaluation.matrix.block(block.id).heading, blockLevelText(block)));
    return table;
}

Table gapsTable(const Evaluation& evaluation)
{
    Table table;
    table.columns = {1, 6, 6};
    table.name = PartsText::tr("Missing");
    table.header = {{{headerCell(PartsText::tr("Row")), headerCell(PartsText::tr("Condition")),
                      headerCell(PartsText::tr("What is missing"))},
                     true}};
    for (const Gap& gap : evaluation.score.matrix.next) {
        const Condition& condition = *evaluation.matrix.condition(gap.id);
        const Measure& measure = evaluation.matrix.measureOf(condition);
        table.rows.push_back({{cell(measure.number, Alignment::Center),
                               cell(conditionName(evaluation.matrix, condition)), cell(gapText(evaluation, gap))},
                              false});
    }
    return table;
}

std::vector<Block> changesSince(const Evaluation& before, const Evaluation& after)
{
    const Comparison comparison = compare(before, after);
    std::vector<Block> blocks;
    blocks.emplace_back(paragraph(
        PartsText::tr("Compared with “%1” as of %2.").arg(before.assessment.title, officeDate(before.assessment.asOf)),
        Paragraph::Style::Plain));
    blocks.emplace_back(labelled(PartsText::tr("Points"), changeText(comparison.pointsBefore, comparison.pointsAfter)));
    blocks.emplace_back(labelled(
        PartsText::tr("Level"),
        PartsText::tr("was %1, is %2").arg(levelName(comparison.levelBefore), levelName(comparison.levelAfter))));
    Table table;
    table.columns = {1, 7, 2, 2};
    table.name = PartsText::tr("Changes");
    table.header = {{{headerCell(PartsText::tr("Row")), headerCell(PartsText::tr("Parameter or condition")),
                      headerCell(PartsText::tr("Was")), headerCell(PartsText::tr("Is"))},
                     true}};
    const auto points = [](std::optional<int> value) {
        return value ? QString::number(*value) : PartsText::tr("no answer");
    };
    for (const ItemDifference& item : comparison.items)
        table.rows.push_back(
            {{cell(PartsText::tr("item %1").arg(item.item)), cell(after.methodology->checklist.item(item.item)->title),
              cell(points(item.before), Alignment::Center), cell(points(item.after), Alignment::Center)},
             false});
    for (const ConditionDifference& line : comparison.conditions) {
        const Condition& condition = *after.matrix.condition(line.id);
        const ConditionScore* const was = before.score.matrix.condition(line.id);
        table.rows.push_back(
            {{cell(after.matrix.measureOf(condition).number), cell(conditionName(after.matrix, condition)),
              cell(was ? answerText(before, *was) : QString(), Alignment::Center),
              cell(answerText(after, *after.score.matrix.condition(line.id)), Alignment::Center)},
             false});
    }
    if (table.rows.empty())
        blocks.emplace_back(paragraph(PartsText::tr("No answer changed."), Paragraph::Style::Plain));
    else
        blocks.emplace_back(table);
    return blocks;
}

std::vector<Block> proof(const Evaluation& evaluation)
{
    if (!evaluation.assessment.isFinal())
        return {};
    const QString text =
        PartsText::tr("Final since %1. Checksum of the assessment (SHA-256): %2")
            .arg(officeDate(evaluation.assessment.finalisedOn), inGroups(assessmentDigest(evaluation), 8));
    return {Paragraph{plain(text), Paragraph::Style::Note, Alignment::Left, false}};
}

Table signatures(const Evaluation& evaluation)
{
    Table table;
    table.columns = {5, 3, 4};
    table.grid = false;
    table.textSize = 12;
    table.rows = {signatureRow(PartsText::tr("Head"), evaluation.region.head),
                  signatureRow(PartsText::tr("Executor"), evaluation.assessment.executor)};
    return table;
}

} // namespace indikator
