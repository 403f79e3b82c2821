// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/figuredata.h"

#include "core/report/wording.h"

#include <algorithm>

namespace indikator {

namespace {

HeatMapFigure::Cell cellOf(const Evaluation& evaluation, const Condition& condition, const Id& centre, Level level)
{
    const Fact* const fact = evaluation.answers.fact(condition.id, centre);
    const FactKind& kind = evaluation.matrix.kindOf(condition);
    return {answerState(condition, fact, level), fact && !kind.isScale() ? kind.show(*fact) : QString()};
}

} // namespace

HeatMapFigure::State answerState(const Condition& condition, const Fact* fact, Level level)
{
    using State = HeatMapFigure::State;
    const auto need = condition.inForce(level);
    if (!need)
        return State::NotRequired;
    if (!fact)
        return State::Unanswered;
    if (satisfies(*fact, *need))
        return State::Met;
    const auto first = condition.firstRequired();
    return first < level && satisfies(*fact, *condition.inForce(first)) ? State::Partly : State::Missing;
}

PointsFigure pointsFigure(const Evaluation& evaluation)
{
    PointsFigure figure;
    for (const BlockPoints& block : evaluation.score.checklist.blocks) {
        const auto& blocks = evaluation.methodology->checklist.blocks;
        const auto described = std::ranges::find(blocks, block.id, &ChecklistBlock::id);
        figure.bars.push_back({described->title, block.points, block.maximum, block.answered == block.of});
    }
    return figure;
}

StairFigure stairFigure(const Evaluation& evaluation)
{
    const MatrixScore& score = evaluation.score.matrix;
    StairFigure figure{score.level, score.provisional, {}};
    for (const LevelProgress& progress : score.progress)
        figure.steps[progress.level.index()] = {progress.met, progress.of};
    return figure;
}

ProfileFigure profileFigure(const Evaluation& evaluation, const Evaluation* before)
{
    ProfileFigure figure;
    for (const BlockLevel& block : evaluation.score.matrix.blocks) {
        ProfileFigure::Bar bar{evaluation.matrix.block(block.id).title, block.level, block.firstRequired, {}};
        if (before) {
            const auto& blocks = before->score.matrix.blocks;
            if (const auto was = std::ranges::find(blocks, block.id, &BlockLevel::id); was != blocks.end())
                bar.before = was->level;
        }
        figure.bars.push_back(bar);
    }
    if (evaluation.assessment.targetLevel)
        figure.target = Level{*evaluation.assessment.targetLevel};
    return figure;
}

std::vector<const Condition*> centreConditions(const Matrix& matrix)
{
    std::vector<const Condition*> conditions = matrix.conditions();
    std::erase_if(conditions, [](const Condition* condition) { return condition->scope != Scope::Centres; });
    return conditions;
}

HeatMapFigure heatMapFigure(const Evaluation& evaluation, Level level, size_t from, size_t count)
{
    HeatMapFigure figure;
    const auto conditions = centreConditions(evaluation.matrix);
    for (const Condition* condition : conditions) {
        figure.columns << evaluation.matrix.measureOf(*condition).number;
        figure.columnTitles << conditionTitle(evaluation.matrix, *condition);
    }
    const auto& centres = evaluation.answers.centres;
    for (size_t i = from; i < centres.size() && i - from < count; ++i) {
        figure.rows << centres[i].name;
        auto& row = figure.cells.emplace_back();
        for (const Condition* condition : conditions)
            row.push_back(cellOf(evaluation, *condition, centres[i].id, level));
    }
    return figure;
}

} // namespace indikator
