// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/statistics/interval.h"

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double endAnswers = 0.75; ///< pseudo-answers at each end of the scale
constexpr double middleAnswers = 1.5;
constexpr double pseudoAnswers = 2 * endAnswers + middleAnswers;

/// What is left of the variance when the sample is a large part of the population.
double finitePart(double total, std::optional<double> population)
{
    if (!population)
        return 1;
    return *population <= total || *population <= 1 ? 0 : (*population - total) / (*population - 1);
}

/// Cut to what is possible, and never without the observed value: near an end of a small population the pseudo-answers
/// would push it out.
Interval around(double centre, double halfWidth, double observed, double lowest, double highest)
{
    return {std::clamp(std::min(centre - halfWidth, observed), lowest, highest),
            std::clamp(std::max(centre + halfWidth, observed), lowest, highest)};
}

} // namespace

Interval wilson(double part, double total, std::optional<double> population)
{
    Q_ASSERT(total > 0 && part >= 0 && part <= total);
    const double z2 = z95 * z95 * finitePart(total, population);
    const double centre = (part + z2 / 2) / (total + z2);
    const double halfWidth = std::sqrt(z2) / (total + z2) * std::sqrt(part * (total - part) / total + z2 / 4);
    return around(centre, halfWidth, part / total, 0, 1);
}

Interval netInterval(double promoters, double detractors, double total, std::optional<double> population)
{
    Q_ASSERT(total > 0 && promoters >= 0 && detractors >= 0 && promoters + detractors <= total);
    const double n = total + pseudoAnswers;
    const double p = (promoters + endAnswers) / n;
    const double d = (detractors + endAnswers) / n;
    const double deviation = std::sqrt((p + d - (p - d) * (p - d)) / n);
    const double halfWidth = z95 * deviation * std::sqrt(finitePart(total, population));
    return around(p - d, halfWidth, (promoters - detractors) / total, -1, 1);
}

double meanOf(const ScaleCounts& counts)
{
    double sum = 0;
    for (const auto& [mark, count] : counts)
        sum += static_cast<double>(mark) * count;
    return sum / static_cast<double>(totalOf(counts));
}

Interval meanInterval(const ScaleCounts& counts, Scale scale, std::optional<double> population)
{
    const auto total = static_cast<double>(totalOf(counts));
    Q_ASSERT(total > 0);
    const double n = total + pseudoAnswers;
    const double middle = (scale.minimum + scale.maximum) / 2.0;
    const double observed = meanOf(counts);
    const double mean =
        (observed * total + endAnswers * scale.minimum + endAnswers * scale.maximum + middleAnswers * middle) / n;
    const auto square = [&](double mark) { return (mark - mean) * (mark - mean); };
    double squares = endAnswers * (square(scale.minimum) + square(scale.maximum)) + middleAnswers * square(middle);
    for (const auto& [mark, count] : counts)
        squares += count * square(mark);
    const double halfWidth = z95 * std::sqrt(squares / n / n * finitePart(total, population));
    return around(mean, halfWidth, observed, scale.minimum, scale.maximum);
}

Interval changeInterval(const Estimate& before, const Estimate& after)
{
    const double change = after.value - before.value;
    const auto root = [](double a, double b) { return std::sqrt(a * a + b * b); };
    return {change - root(after.value - after.interval.lower, before.interval.upper - before.value),
            change + root(after.interval.upper - after.value, before.value - before.interval.lower)};
}

} // namespace indikator
