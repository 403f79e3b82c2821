// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/metric.h"
#include "core/measurement/scalecounts.h"

#include <optional>

namespace indikator {

/// Bounds between which a figure lies with a confidence of 95 %.
struct Interval
{
    double lower = 0;
    double upper = 0;

    [[nodiscard]] bool contains(double value) const { return lower <= value && value <= upper; }

    bool operator==(const Interval&) const = default;
};

/// The quantile of the normal distribution for 95 %.
constexpr double z95 = 1.959964;

/// `part` of `total` with the Wilson score, as shares of 1. With the size of the population the sample was drawn from,
/// O'Neill's form: z² shrinks by (N − n)/(N − 1), and the interval of everybody is a point. `total` must be positive.
[[nodiscard]] Interval wilson(double part, double total, std::optional<double> population = {});

/// Share of promoters less share of detractors, from −1 to 1: adjusted Wald with three pseudo-answers, ¾ to each end.
[[nodiscard]] Interval netInterval(double promoters, double detractors, double total,
                                   std::optional<double> population = {});

/// The mean of marks on a bounded scale: the same idea, ¾ pseudo-answer at each end and 1½ in the middle.
[[nodiscard]] Interval meanInterval(const ScaleCounts& counts, Scale scale, std::optional<double> population = {});

[[nodiscard]] double meanOf(const ScaleCounts& counts);

/// A figure with its interval, as it enters a comparison.
struct Estimate
{
    double value = 0;
    Interval interval;
};

/// How far the second lies above the first: Newcombe's interval from the intervals of both, which for shares are
/// Wilson's. The change is significant when 0 lies outside.
[[nodiscard]] Interval changeInterval(const Estimate& before, const Estimate& after);

} // namespace indikator
