// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/clients.h"
#include "core/measurement/metric.h"
#include "core/measurement/scalecounts.h"

#include <span>

namespace indikator {

/// What was counted for one metric in one period, of one centre or of the region. It holds counts; the figure, its
/// interval and the method follow from them (core/measurement/statistics). Only a figure that came without counts is
/// kept as a bare number, and gets no interval.
struct Measurement
{
    Id id;
    Id metric;
    Id attribute; ///< of a CSI: each attribute has measurements of its own
    Id centre;    ///< null: the region as a whole
    QDate from;
    QDate to;
    Clients clients = Clients::All;
    Id wave;
    Id source;               ///< of feedback, that the counts come from
    QString counts;          ///< by mark: «1: 3; 2: 5»
    std::optional<int> part; ///< of `total`, for shares
    std::optional<int> total;
    std::optional<double> bareValue;
    std::optional<int> undecided;  ///< «затрудняюсь ответить»: not among the answers
    std::optional<int> population; ///< the number the sample was drawn from
    bool isSample = true;          ///< false: the complete register, free of sampling error
    QString note;

    bool operator==(const Measurement&) const = default;
};

template <>
const RecordTable<Measurement>& recordTable<Measurement>();

/// Contradictions within the register: the same thing measured twice, and counts that do not fit their metric.
[[nodiscard]] std::vector<Finding> checkMeasurements(std::span<const Measurement> measurements,
                                                     std::span<const Metric> metrics,
                                                     std::span<const MetricAttribute> attributes);

/// Whether both say the same of the same: metric, attribute, place, period and clients.
[[nodiscard]] bool measureTheSame(const Measurement& a, const Measurement& b);

/// What the share of questions solved is made of: a reopened one is not solved, and those still within their term are
/// not counted.
struct Appeals
{
    int received = 0;
    int inTerm = 0;
    int solved = 0;
    int reopened = 0;
};

/// Part and total of the share of questions solved; nothing when no appeal is due yet.
[[nodiscard]] std::optional<std::pair<int, int>> solvedShare(const Appeals& appeals);

} // namespace indikator
