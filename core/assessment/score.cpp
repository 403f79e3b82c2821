// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/score.h"

#include <algorithm>

namespace indikator {

namespace {

std::optional<int> pointsOf(const ChecklistItem& item, const Answers& answers)
{
    const std::vector<int>* const marked = answers.marked(item.number);
    if (!marked)
        return std::nullopt;
    int points = 0;
    for (const int option : *marked)
        points += item.options[static_cast<size_t>(option) - 1].points;
    return points;
}

/// Whom the condition asks about: the assessed centres, or the region as one null id.
std::vector<Id> subjects(const Condition& condition, const Answers& answers)
{
    if (condition.scope != Scope::Centres)
        return {Id()};
    std::vector<Id> ids;
    ids.reserve(answers.centres.size());
    for (const AssessedCentre& centre : answers.centres)
        ids.push_back(centre.id);
    return ids;
}

/// The facts of one condition, in the order of its subjects; null is unanswered.
struct Line
{
    std::vector<Id> ids;
    std::vector<const Fact*> facts;

    Line(const Condition& condition, const Answers& answers)
        : ids(subjects(condition, answers))
    {
        facts.reserve(ids.size());
        for (const Id& id : ids)
            facts.push_back(answers.fact(condition.id, id));
    }

    [[nodiscard]] std::vector<Id> missing(const std::optional<Fact>& need) const
    {
        std::vector<Id> result;
        for (size_t i = 0; need && i < ids.size(); ++i) {
            if (!facts[i] || !satisfies(*facts[i], *need))
                result.push_back(ids[i]);
        }
        return result;
    }
};

ConditionScore scoreLine(const Condition& condition, const Line& line)
{
    ConditionScore score;
    score.id = condition.id;
    score.counts = condition.counts();
    score.firstRequired = condition.firstRequired();
    score.unanswered = static_cast<int>(std::ranges::count(line.facts, nullptr));
    for (const Level level : Level::all()) {
        if (!line.missing(condition.inForce(level)).empty())
            break;
        score.level = level;
    }
    score.missing = line.missing(condition.inForce(score.level.next()));
    score.of = static_cast<int>(line.ids.size());
    score.met = score.of - static_cast<int>(score.missing.size());
    return score;
}

/// A derived line is as high as the lowest of the lines it is derived from.
ConditionScore scoreDerived(const Condition& condition, const std::vector<ConditionScore>& all)
{
    ConditionScore score;
    score.id = condition.id;
    score.counts = false;
    score.firstRequired = condition.firstRequired();
    score.level = Level{Level::highest};
    for (const ConditionScore& part : all) {
        if (std::ranges::count(condition.derivedFrom, part.id) > 0) {
            score.level = std::min(score.level, part.level);
            score.unanswered += part.unanswered;
            score.met += part.missing.empty() ? 1 : 0;
            ++score.of;
        }
    }
    return score;
}

void countProgress(MatrixScore& score, const Condition& condition, const Line& line)
{
    for (LevelProgress& progress : score.progress) {
        const auto need = condition.inForce(progress.level);
        if (!need)
            continue;
        ++progress.of;
        progress.met += line.missing(need).empty() ? 1 : 0;
    }
}

void lower(BlockLevel& block, const ConditionScore& line)
{
    block.level = std::min(block.level, line.level);
    if (line.firstRequired.isReached() &&
        (!block.firstRequired.isReached() || line.firstRequired < block.firstRequired))
        block.firstRequired = line.firstRequired;
}

std::vector<Gap> gaps(Level level, const std::vector<std::pair<const Condition*, Line>>& lines)
{
    std::vector<Gap> gaps;
    for (const auto& [condition, line] : lines) {
        const auto need = condition->inForce(level);
        std::vector<Id> missing = line.missing(need);
        if (missing.empty())
            continue;
        if (condition->scope != Scope::Centres)
            missing.clear();
        gaps.push_back({condition->id, *need, std::move(missing)});
    }
    return gaps;
}

} // namespace

const ConditionScore* MatrixScore::condition(QStringView id) const
{
    const auto found = std::ranges::find(conditions, id, &ConditionScore::id);
    return found == conditions.end() ? nullptr : &*found;
}

ChecklistScore scoreChecklist(const Checklist& checklist, const Answers& answers)
{
    ChecklistScore score;
    for (const ChecklistBlock& block : checklist.blocks)
        score.blocks.push_back({block.id, 0, block.maximum, 0, 0});
    for (const ChecklistItem& item : checklist.items) {
        const auto points = pointsOf(item, answers);
        score.items.push_back({item.number, points});
        BlockPoints& block = *std::ranges::find(score.blocks, item.block, &BlockPoints::id);
        block.points += points.value_or(0);
        block.answered += points ? 1 : 0;
        ++block.of;
    }
    for (const BlockPoints& block : score.blocks) {
        score.points += block.points;
        score.maximum += block.maximum;
        score.answered += block.answered;
        score.of += block.of;
    }
    return score;
}

MatrixScore scoreMatrix(const Matrix& matrix, const Answers& answers)
{
    MatrixScore score;
    score.level = Level{Level::highest};
    for (const Level level : Level::all())
        score.progress[level.index()].level = level;
    for (const MatrixBlock& block : matrix.blocks)
        score.blocks.push_back({block.id, Level{Level::highest}, Level{}});

    std::vector<std::pair<const Condition*, Line>> counted;
    std::vector<std::pair<size_t, const Condition*>> derived;
    for (const Measure& measure : matrix.measures) {
        for (const Condition& condition : measure.conditions) {
            if (condition.isDerived()) {
                derived.emplace_back(score.conditions.size(), &condition);
                score.conditions.emplace_back();
                continue;
            }
            Line line(condition, answers);
            const ConditionScore& scored = score.conditions.emplace_back(scoreLine(condition, line));
            if (!scored.counts)
                continue;
            score.level = std::min(score.level, scored.level);
            score.unanswered += scored.unanswered > 0 ? 1 : 0;
            lower(*std::ranges::find(score.blocks, measure.block, &BlockLevel::id), scored);
            countProgress(score, condition, line);
            counted.emplace_back(&condition, std::move(line));
        }
    }
    for (const auto& [place, condition] : derived)
        score.conditions[place] = scoreDerived(*condition, score.conditions);
    score.provisional = score.unanswered > 0;
    if (score.level < Level{Level::highest})
        score.next = gaps(score.level.next(), counted);
    return score;
}

} // namespace indikator
