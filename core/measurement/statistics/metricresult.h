// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/measurement.h"
#include "core/measurement/statistics/interval.h"

#include <span>

namespace indikator {

/// How the bounds of a figure were found, or why it has none.
enum class IntervalMethod {
    None,               ///< there is no figure
    Wilson,             ///< a share
    WilsonFinite,       ///< a share, the number of clients known
    AdjustedWald,       ///< a mean or an NPS
    AdjustedWaldFinite, ///< the same, the number of clients known
    Attributes,         ///< a CSI: the bounds of its attributes, weighted; no less than 95 %
    Census,             ///< the complete register has no sampling error
    BareValue           ///< a number that came without counts
};

/// In the user's words, as it is printed beside the result.
[[nodiscard]] QString methodText(IntervalMethod method);

enum class Reliability { NoData, Hidden, Rough, Normal };

/// From how many answers on a figure is shown, and shown without reserve.
struct ReliabilityRules
{
    int shownFrom = 5;
    int normalFrom = 30;
};

/// What a metric came to: the result, its bounds, and how far to believe it.
struct MetricResult
{
    std::optional<double> value; ///< nothing when there are no data, or too few to show
    std::optional<Interval> interval;
    IntervalMethod method = IntervalMethod::None;
    Reliability reliability = Reliability::NoData;
    long long answers = 0;
    std::optional<double> undecidedShare; ///< of all who were asked, in per cent
    int unpooled = 0;                     ///< bare numbers that could not be joined with the others

    bool operator==(const MetricResult&) const = default;
};

/// One figure out of measurements of the same metric. Counts are added up, averages never averaged: several bare
/// numbers make no result, and beside counts they are left out. A CSI needs answers to each of its attributes.
[[nodiscard]] MetricResult pooledResult(const Metric& metric, std::span<const MetricAttribute> attributes,
                                        std::span<const Measurement* const> measurements,
                                        const ReliabilityRules& rules = {});

/// How a figure moved between two periods.
struct ResultChange
{
    double difference = 0;
    std::optional<Interval> interval; ///< nothing when one of the figures has none
    bool isSignificant = false;       ///< 0 lies outside the interval; of a census any change counts
    bool isBetter = false;            ///< by the direction of the metric

    bool operator==(const ResultChange&) const = default;
};

/// Nothing when one of the figures is missing.
[[nodiscard]] std::optional<ResultChange> changeOf(const MetricResult& before, const MetricResult& after,
                                                   Direction direction);

/// Half away from zero to one decimal, as figures are printed.
[[nodiscard]] double roundedResult(double value);

} // namespace indikator
