// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/comparison.h"

#include <algorithm>
#include <set>

namespace indikator {

namespace {

/// The centres (or the null id) whose facts for the condition differ.
std::vector<Id> changedSubjects(const ConditionId& condition, const Answers& before, const Answers& after)
{
    std::set<Id> subjects;
    for (const Answers* answers : {&before, &after}) {
        if (const auto facts = answers->matrix.find(condition); facts != answers->matrix.end()) {
            for (const auto& [subject, fact] : facts->second)
                subjects.insert(subject);
        }
    }
    std::vector<Id> changed;
    for (const Id& subject : subjects) {
        const Fact* const old = before.fact(condition, subject);
        const Fact* const now = after.fact(condition, subject);
        if (!old != !now || (old && *old != *now))
            changed.push_back(subject);
    }
    return changed;
}

} // namespace

const ItemDifference* Comparison::item(int number) const
{
    const auto found = std::ranges::find(items, number, &ItemDifference::item);
    return found == items.end() ? nullptr : &*found;
}

const ConditionDifference* Comparison::condition(QStringView id) const
{
    const auto found = std::ranges::find(conditions, id, &ConditionDifference::id);
    return found == conditions.end() ? nullptr : &*found;
}

Comparison compare(const Evaluation& before, const Evaluation& after)
{
    Comparison comparison;
    comparison.pointsBefore = before.score.checklist.points;
    comparison.pointsAfter = after.score.checklist.points;
    comparison.levelBefore = before.score.matrix.level;
    comparison.levelAfter = after.score.matrix.level;
    for (const ItemScore& now : after.score.checklist.items) {
        const auto& items = before.score.checklist.items;
        const auto old = std::ranges::find(items, now.item, &ItemScore::item);
        const auto points = old == items.end() ? std::nullopt : old->points;
        const std::vector<int>* const marksBefore = before.answers.marked(now.item);
        const std::vector<int>* const marksAfter = after.answers.marked(now.item);
        if (!marksBefore != !marksAfter || (marksBefore && *marksBefore != *marksAfter))
            comparison.items.push_back({now.item, points, now.points});
    }
    for (const ConditionScore& now : after.score.matrix.conditions) {
        const ConditionScore* const old = before.score.matrix.condition(now.id);
        const ConditionScore was = old ? *old : ConditionScore();
        auto changed = changedSubjects(now.id, before.answers, after.answers);
        if (!changed.empty() || was.level != now.level)
            comparison.conditions.push_back({now.id, was.level, now.level, was.met, now.met, std::move(changed)});
    }
    return comparison;
}

} // namespace indikator
