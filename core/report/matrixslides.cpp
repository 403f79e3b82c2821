// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/parts.h"
#include "core/report/slideparts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

using Topic = SlidePlace::Topic;

struct MatrixSlidesText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixSlidesText)
};

Cell levelCell(const ConditionScore& line)
{
    Cell level = cell(lineLevelText(line), Alignment::Center);
    level.middle = true;
    level.tint = line.isBeforeFirst() ? Tint::NotRequired : line.level.isReached() ? levelTint(line.level) : Tint::Bad;
    return level;
}

TableRow conditionRow(const Evaluation& evaluation, const QString& number, const QString& title,
                      const Condition& condition)
{
    const ConditionScore& line = *evaluation.score.matrix.condition(condition.id);
    Cell answer = cell(answerText(evaluation, line), Alignment::Center);
    answer.middle = true;
    return {{cell(number, Alignment::Center), cell(title), answer, levelCell(line)}, false};
}

/// A measure of two lines says its long title once.
void addMeasure(Table& table, const Evaluation& evaluation, const Measure& measure)
{
    const bool single = measure.conditions.size() == 1 && measure.conditions.front().line.isEmpty();
    if (!single) {
        Cell title = cell(measure.title);
        title.columnSpan = 3;
        table.rows.push_back({{cell(measure.number, Alignment::Center), title}, true});
    }
    for (const Condition& condition : measure.conditions)
        table.rows.push_back(conditionRow(evaluation, single ? measure.number : QString(),
                                          single ? measure.title : u"— "_s + condition.line, condition));
}

Slide blockSlide(const Evaluation& evaluation, const BlockLevel& level)
{
    const MatrixBlock& block = evaluation.matrix.block(level.id);
    Table table;
    table.columns = {4, 35, 11, 14};
    table.header = {
        {{headerCell(MatrixSlidesText::tr("No.")), headerCell(MatrixSlidesText::tr("Measure")),
          headerCell(MatrixSlidesText::tr("Answer")), headerCell(MatrixSlidesText::tr("Level", "of a line"))},
         true}};
    for (const Measure& measure : evaluation.matrix.measures) {
        if (measure.block == block.id)
            addMeasure(table, evaluation, measure);
    }
    return {
        {Topic::Matrix, block.id},
        MatrixSlidesText::tr("%1: %2", "block of the matrix and its level").arg(block.heading, blockLevelText(level)),
        {},
        {},
        {table}};
}

} // namespace

std::vector<Slide> matrixSlides(const Evaluation& evaluation)
{
    std::vector<Slide> slides;
    for (const BlockLevel& block : evaluation.score.matrix.blocks)
        slides.push_back(blockSlide(evaluation, block));
    return slides;
}

Slide gapsSlide(const Evaluation& evaluation)
{
    const MatrixScore& score = evaluation.score.matrix;
    Slide slide{{Topic::Gaps}, {}, {}, {}, {}};
    if (score.next.empty()) {
        slide.title = MatrixSlidesText::tr("Nothing stands in the way of a higher level");
        slide.blocks.emplace_back(paragraph(evaluation.levelText(), Paragraph::Style::Heading1));
        return slide;
    }
    slide.title = MatrixSlidesText::tr("What stands in the way of level %1").arg(score.level.next().roman());
    slide.blocks.emplace_back(gapsTable(evaluation));
    return slide;
}

} // namespace indikator
