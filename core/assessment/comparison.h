// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"

namespace indikator {

struct ItemDifference
{
    int item = 0;
    std::optional<int> before; ///< points
    std::optional<int> after;

    bool operator==(const ItemDifference&) const = default;
};

struct ConditionDifference
{
    ConditionId id;
    Level before;
    Level after;
    int metBefore = 0; ///< of the requirement for the next level at that time
    int metAfter = 0;
    std::vector<Id> changed; ///< whose answers differ; a null id is the region

    bool operator==(const ConditionDifference&) const = default;
};

/// What changed between two assessments, `before` and `after`; only what differs is listed.
struct Comparison
{
    int pointsBefore = 0;
    int pointsAfter = 0;
    Level levelBefore;
    Level levelAfter;
    std::vector<ItemDifference> items;
    std::vector<ConditionDifference> conditions;

    [[nodiscard]] bool isEmpty() const { return items.empty() && conditions.empty(); }

    [[nodiscard]] const ItemDifference* item(int number) const;
    [[nodiscard]] const ConditionDifference* condition(QStringView id) const;
};

[[nodiscard]] Comparison compare(const Evaluation& before, const Evaluation& after);

} // namespace indikator
