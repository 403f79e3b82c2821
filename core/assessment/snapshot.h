// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"

namespace indikator {

/// What a final assessment froze: everything its results depend on, so that they are the same whatever happens to
/// the region, its centres or the settings later (D-8).
struct Snapshot
{
    QString region;
    QString institution;
    Parameters parameters;
    Answers answers;

    [[nodiscard]] static Snapshot of(const Evaluation& evaluation);

    /// The snapshot as an assessment stores it, together with the results it gave.
    [[nodiscard]] QJsonValue toJson(const Evaluation& evaluation) const;

    /// Throws Error(DamagedFile) when the value is not a snapshot of this methodology.
    [[nodiscard]] static Snapshot fromJson(const QJsonValue& json, const Methodology& methodology);
};

/// The checksum by which a paper and a file are matched: of all that an assessment says, answers and results, and of
/// nothing that its papers do not show alike wherever they are printed.
[[nodiscard]] QString assessmentDigest(const Evaluation& evaluation);

} // namespace indikator
