// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/answers.h"

namespace indikator {

struct ItemScore
{
    int item = 0;
    std::optional<int> points; ///< nothing while unanswered: that is not 0

    bool operator==(const ItemScore&) const = default;
};

struct BlockPoints
{
    int id = 0;
    int points = 0;
    int maximum = 0;
    int answered = 0;
    int of = 0;

    bool operator==(const BlockPoints&) const = default;
};

/// The checklist: points 0–30, by block and item.
struct ChecklistScore
{
    int points = 0;
    int maximum = 0;
    int answered = 0;
    int of = 0;
    std::vector<BlockPoints> blocks;
    std::vector<ItemScore> items;

    [[nodiscard]] bool isComplete() const { return answered == of; }

    bool operator==(const ChecklistScore&) const = default;
};

/// One line of the matrix. `met`, `of` and `missing` speak of the requirement for the line's next level
/// (of level IV when that is reached).
struct ConditionScore
{
    ConditionId id;
    Level level;
    Level firstRequired; ///< level 0: nothing is required at any level
    bool counts = true;
    int unanswered = 0; ///< facts that were not given
    int met = 0;
    int of = 0;
    std::vector<Id> missing; ///< centres that do not meet it; for a regional line one null id

    /// Below its first required level a line is met for want of a requirement, not by achievement.
    [[nodiscard]] bool isBeforeFirst() const { return level < firstRequired; }

    bool operator==(const ConditionScore&) const = default;
};

struct BlockLevel
{
    int id = 0;
    Level level;
    Level firstRequired; ///< the lowest first requirement among the block's lines

    bool operator==(const BlockLevel&) const = default;
};

/// How many of the conditions in force at a level are met.
struct LevelProgress
{
    Level level;
    int met = 0;
    int of = 0;

    bool operator==(const LevelProgress&) const = default;
};

/// A condition that stands between the region and its next level.
struct Gap
{
    ConditionId id;
    Fact need;
    std::vector<Id> missing; ///< centres that do not meet it; empty for a regional line

    bool operator==(const Gap&) const = default;
};

/// The matrix: staged levels without gaps (D-2).
struct MatrixScore
{
    Level level;
    bool provisional = false; ///< something that counts is unanswered
    int unanswered = 0;       ///< counted lines with something unanswered
    std::vector<BlockLevel> blocks;
    std::vector<ConditionScore> conditions; ///< every line in printed order
    std::array<LevelProgress, Level::highest> progress;
    std::vector<Gap> next; ///< empty when level IV is reached

    [[nodiscard]] const ConditionScore* condition(QStringView id) const;

    bool operator==(const MatrixScore&) const = default;
};

struct Score
{
    ChecklistScore checklist;
    MatrixScore matrix;

    /// Items of the checklist and counted lines of the matrix that are not fully answered.
    [[nodiscard]] int unanswered() const { return checklist.of - checklist.answered + matrix.unanswered; }

    bool operator==(const Score&) const = default;
};

/// Points by item, block and in all: marked options add up, floor rule as printed (М-3).
[[nodiscard]] ChecklistScore scoreChecklist(const Checklist& checklist, const Answers& answers);

/// Levels of every line, block and of the region. A line «в каждом ЦЗН» is met only by every assessed centre; with no
/// centre it is met for want of one.
[[nodiscard]] MatrixScore scoreMatrix(const Matrix& matrix, const Answers& answers);

} // namespace indikator
