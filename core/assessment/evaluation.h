// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/score.h"
#include "core/organisation/region.h"

#include <memory>

namespace indikator {

/// One assessment judged: what was asked, what was answered, what follows. Pages, papers and the console read this
/// and nothing else.
struct Evaluation
{
    Assessment assessment;
    Region region;
    std::shared_ptr<const Methodology> methodology;
    Parameters parameters; ///< chosen readings
    Matrix matrix;         ///< of the methodology, read with `parameters`
    Answers answers;
    Score score;
    std::map<int, QString> itemComments;
    std::map<std::pair<ConditionId, Id>, QString> conditionComments;

    [[nodiscard]] QString centreName(const Id& centre) const;

    /// For the user: «Уровень II», «уровень I не достигнут», with «(предварительно)» where it applies.
    [[nodiscard]] QString levelText() const;
};

/// The records an evaluation is made from.
struct AssessmentRecords
{
    Assessment assessment;
    Region region;
    std::span<const Centre> centres;
    std::span<const ChecklistAnswer> checklist;
    std::span<const MatrixAnswer> matrix;
    QJsonValue snapshot; ///< of a final assessment
};

/// Judges a draft by the records as they are, a final assessment by its snapshot. Throws Error(DamagedFile) for a
/// snapshot that cannot be read.
[[nodiscard]] Evaluation evaluate(const AssessmentRecords& records, std::shared_ptr<const Methodology> methodology);

/// «уровень I не достигнут» or «II».
[[nodiscard]] QString levelName(Level level);

/// The chosen readings a region stores.
[[nodiscard]] Parameters parametersOf(const Region& region);

} // namespace indikator
