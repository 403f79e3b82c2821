// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/analyticalreport.h"
#include "core/measurement/externalindex.h"
#include "core/measurement/feedback.h"

#include <span>

namespace indikator {

/// Contradictions between sources of feedback and what came from them: a source under two kinds, feedback outside the
/// life of its source, the same days of the same place counted twice.
[[nodiscard]] std::vector<Finding> checkFeedback(std::span<const FeedbackSource> sources,
                                                 std::span<const FeedbackBatch> batches);

/// Quarters that have several reports or several federal indices.
[[nodiscard]] std::vector<Finding> checkQuarters(std::span<const AnalyticalReport> reports,
                                                 std::span<const ExternalIndex> indices);

} // namespace indikator
