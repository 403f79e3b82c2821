// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/measurement/performancegroup.h"

namespace indikator {

/// Why clients judged as they did in a period, for one group of indicators (М-1.10).
struct CauseAnalysis
{
    Id id;
    PerformanceGroup group = PerformanceGroup::Friendliness;
    std::vector<Id> centres; ///< whose analysis it is; empty: of the region
    std::vector<Id> named;   ///< centres that an analysis of the region goes into
    QDate from;
    QDate to;
    QString values; ///< what was measured, in words
    QString causes;
    QString preconditions;
    std::vector<Id> evidence; ///< feedback and measurements it rests on
    QString conclusions;
    Id author;
    QDate date; ///< of the analysis
    QString note;

    /// Whether the centre may be told apart in it.
    [[nodiscard]] bool covers(const Id& centre) const;

    bool operator==(const CauseAnalysis&) const = default;
};

template <>
const RecordTable<CauseAnalysis>& recordTable<CauseAnalysis>();

} // namespace indikator
