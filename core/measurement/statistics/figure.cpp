// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/statistics/figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace indikator {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// What several measurements came to when added up.
struct Pool
{
    ScaleCounts counts;
    long long part = 0;
    long long total = 0;
    long long undecided = 0;
    std::optional<double> population = 0.0; ///< nothing once one of them is unknown
    bool isSample = false;
    std::vector<double> bare;

    [[nodiscard]] std::optional<double> finite() const
    {
        return population && *population >= static_cast<double>(total) && total > 0 ? population : std::nullopt;
    }

    /// Whether everybody is in it, so that no error of sampling is left.
    [[nodiscard]] bool isCensus() const { return !isSample || (finite() && *finite() <= static_cast<double>(total)); }
};

/// The marks that count as good, for metrics that are a share of marks.
std::optional<Scale> goodMarks(const Metric& metric)
{
    const int top = metric.scale().maximum;
    switch (metric.kind) {
    case MetricKind::CsatTopTwo:
    case MetricKind::CesEase:
        return Scale{top - 1, top};
    case MetricKind::Ces2:
        return metric.variant == FormulaVariant::EasyShare ? std::optional(Scale{top - 2, top}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isNet(const Metric& metric)
{
    return metric.kind == MetricKind::Nps || (metric.kind == MetricKind::Ces2 && metric.variant == FormulaVariant::Net);
}

void take(Pool& pool, const Measurement& measurement, long long answers)
{
    pool.total += answers;
    pool.undecided += measurement.undecided.value_or(0);
    pool.isSample = pool.isSample || measurement.isSample;
    if (measurement.population && pool.population)
        *pool.population += *measurement.population;
    else
        pool.population.reset();
}

/// Marks off the scale are mistakes that findings tell of; they are not counted.
ScaleCounts countsOn(const Scale& scale, const Measurement& measurement)
{
    ScaleCounts counts = parseCounts(measurement.counts).value_or(ScaleCounts{});
    std::erase_if(counts,
                  [&](const auto& entry) { return entry.first < scale.minimum || entry.first > scale.maximum; });
    return counts;
}

Pool pooled(const Metric& metric, std::span<const Measurement* const> measurements)
{
    Pool pool;
    const auto good = goodMarks(metric);
    for (const Measurement* measurement : measurements) {
        const ScaleCounts counts =
            metric.data() == MetricData::Marks ? countsOn(metric.scale(), *measurement) : ScaleCounts{};
        const long long marks = totalOf(counts);
        if (marks > 0) {
            take(pool, *measurement, marks);
            addTo(pool.counts, counts);
            pool.part += good ? countBetween(counts, good->minimum, good->maximum) : 0;
        } else if (metric.isShare() && measurement->part && measurement->total.value_or(0) > 0) {
            take(pool, *measurement, *measurement->total);
            pool.part += std::clamp(*measurement->part, 0, *measurement->total);
        } else if (measurement->bareValue) {
            pool.bare.push_back(*measurement->bareValue);
        }
    }
    return pool;
}

Reliability reliabilityOf(long long answers, const ReliabilityRules& rules)
{
    if (answers <= 0)
        return Reliability::NoData;
    if (answers < rules.shownFrom)
        return Reliability::Hidden;
    return answers < rules.normalFrom ? Reliability::Rough : Reliability::Normal;
}

Interval scaled(const Interval& interval, double factor)
{
    return {interval.lower * factor, interval.upper * factor};
}

Figure shareFigure(const Pool& pool)
{
    Figure figure;
    const auto part = static_cast<double>(pool.part);
    const auto total = static_cast<double>(pool.total);
    figure.value = 100 * part / total;
    figure.interval = scaled(wilson(part, total, pool.finite()), 100);
    figure.method = pool.finite() ? IntervalMethod::WilsonFinite : IntervalMethod::Wilson;
    return figure;
}

Figure netFigure(const Metric& metric, const Pool& pool)
{
    Figure figure;
    const bool isNps = metric.kind == MetricKind::Nps;
    const auto promoters =
        static_cast<double>(isNps ? countBetween(pool.counts, 9, 10) : countBetween(pool.counts, 6, 7));
    const auto detractors =
        static_cast<double>(isNps ? countBetween(pool.counts, 0, 6) : countBetween(pool.counts, 1, 3));
    const auto total = static_cast<double>(pool.total);
    figure.value = 100 * (promoters - detractors) / total;
    figure.interval = scaled(netInterval(promoters, detractors, total, pool.finite()), 100);
    figure.method = pool.finite() ? IntervalMethod::AdjustedWaldFinite : IntervalMethod::AdjustedWald;
    return figure;
}

Figure meanFigure(const Metric& metric, const Pool& pool)
{
    Figure figure;
    figure.value = meanOf(pool.counts);
    figure.interval = meanInterval(pool.counts, metric.scale(), pool.finite());
    figure.method = pool.finite() ? IntervalMethod::AdjustedWaldFinite : IntervalMethod::AdjustedWald;
    return figure;
}

/// Where on the index a mean mark lies.
double indexOf(const Metric& metric, double mean)
{
    const Scale scale = metric.scale();
    return metric.variant == FormulaVariant::OfMaximum ? 100 * mean / scale.maximum
                                                       : 100 * (mean - scale.minimum) / (scale.maximum - scale.minimum);
}

std::vector<double> weightsOf(std::span<const MetricAttribute> attributes)
{
    double sum = 0;
    bool isComplete = true;
    for (const MetricAttribute& attribute : attributes) {
        isComplete = isComplete && attribute.importance && *attribute.importance >= 0;
        sum += attribute.importance.value_or(0);
    }
    std::vector<double> weights;
    for (const MetricAttribute& attribute : attributes)
        weights.push_back(isComplete && sum > 0 ? *attribute.importance / sum
                                                : 1.0 / static_cast<double>(attributes.size()));
    return weights;
}

std::vector<const Measurement*> ofAttribute(std::span<const Measurement* const> measurements, const Id& attribute)
{
    std::vector<const Measurement*> found;
    std::ranges::copy_if(measurements, std::back_inserter(found),
                         [&](const Measurement* measurement) { return measurement->attribute == attribute; });
    return found;
}

void addUndecided(Figure& figure, const Pool& pool)
{
    if (pool.undecided > 0)
        figure.undecidedShare =
            100.0 * static_cast<double>(pool.undecided) / static_cast<double>(pool.undecided + pool.total);
}

void dropBounds(Figure& figure)
{
    figure.interval.reset();
    figure.method = IntervalMethod::Census;
}

Figure indexFigure(const Metric& metric, std::span<const MetricAttribute> attributes,
                   std::span<const Measurement* const> measurements)
{
    Figure figure;
    figure.value = 0;
    figure.interval = Interval{};
    figure.method = IntervalMethod::Attributes;
    const std::vector<double> weights = weightsOf(attributes);
    bool isCensus = true;
    for (size_t i = 0; i < attributes.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        const Pool pool = pooled(metric, ofAttribute(measurements, attributes[i].id));
        figure.unpooled += static_cast<int>(pool.bare.size());
        if (pool.counts.empty())
            return {};
        *figure.value += weights[i] * indexOf(metric, meanOf(pool.counts));
        const Interval bounds = meanInterval(pool.counts, metric.scale(), pool.finite());
        figure.interval->lower += weights[i] * indexOf(metric, bounds.lower);
        figure.interval->upper += weights[i] * indexOf(metric, bounds.upper);
        figure.answers = figure.answers == 0 ? pool.total : std::min(figure.answers, pool.total);
        isCensus = isCensus && pool.isCensus();
    }
    if (isCensus)
        dropBounds(figure);
    return figure;
}

Figure bareFigure(const Pool& pool)
{
    Figure figure;
    if (pool.bare.size() == 1) {
        figure.value = pool.bare.front();
        figure.method = IntervalMethod::BareValue;
        figure.reliability = Reliability::Normal;
    } else {
        figure.unpooled = static_cast<int>(pool.bare.size());
    }
    return figure;
}

Figure countedFigure(const Metric& metric, const Pool& pool)
{
    Figure figure = metric.isShare() ? shareFigure(pool)
                    : isNet(metric)  ? netFigure(metric, pool)
                                     : meanFigure(metric, pool);
    figure.answers = pool.total;
    figure.unpooled = static_cast<int>(pool.bare.size());
    if (pool.isCensus())
        dropBounds(figure);
    addUndecided(figure, pool);
    return figure;
}

/// A complete register is known exactly; of a bare number nobody knows how exactly.
std::optional<Interval> boundsOf(const Figure& figure)
{
    if (figure.method == IntervalMethod::Census)
        return Interval{*figure.value, *figure.value};
    return figure.interval;
}

} // namespace

QString methodText(IntervalMethod method)
{
    switch (method) {
    case IntervalMethod::None:
        return {};
    case IntervalMethod::Wilson:
        return FigureText::tr("95 % CI, Wilson");
    case IntervalMethod::WilsonFinite:
        return FigureText::tr("95 % CI, Wilson for a finite population");
    case IntervalMethod::AdjustedWald:
        return FigureText::tr("95 % CI (adjusted)");
    case IntervalMethod::AdjustedWaldFinite:
        return FigureText::tr("95 % CI (adjusted) for a finite population");
    case IntervalMethod::Attributes:
        return FigureText::tr("95 % CI (adjusted) by attributes");
    case IntervalMethod::Census:
        return FigureText::tr("complete register, no sampling error");
    case IntervalMethod::BareValue:
        return FigureText::tr("entered as a number, no interval");
    }
    Q_UNREACHABLE();
}

Figure pooledFigure(const Metric& metric, std::span<const MetricAttribute> attributes,
                    std::span<const Measurement* const> measurements, const ReliabilityRules& rules)
{
    std::vector<MetricAttribute> own;
    std::ranges::copy_if(attributes, std::back_inserter(own),
                         [&](const MetricAttribute& attribute) { return attribute.metric == metric.id; });
    const bool isIndex = metric.kind == MetricKind::Csi;
    Figure figure;
    if (isIndex && !own.empty())
        figure = indexFigure(metric, own, measurements);
    else if (const Pool pool = pooled(metric, measurements); pool.total > 0) {
        figure = countedFigure(metric, pool);
        if (isIndex) { // without attributes: one question about the whole
            figure.value = indexOf(metric, *figure.value);
            if (figure.interval)
                figure.interval =
                    Interval{indexOf(metric, figure.interval->lower), indexOf(metric, figure.interval->upper)};
        }
    }
    if (!figure.value)
        figure = bareFigure(pooled(metric, isIndex ? ofAttribute(measurements, {})
                                                   : std::vector(measurements.begin(), measurements.end())));
    if (figure.method == IntervalMethod::BareValue || figure.method == IntervalMethod::None)
        return figure;
    figure.reliability = reliabilityOf(figure.answers, rules);
    if (figure.reliability == Reliability::Hidden) {
        figure.value.reset();
        figure.interval.reset();
    }
    return figure;
}

std::optional<FigureChange> changeOf(const Figure& before, const Figure& after, Direction direction)
{
    if (!before.value || !after.value)
        return std::nullopt;
    FigureChange change;
    change.difference = *after.value - *before.value;
    change.isBetter = direction == Direction::Up ? change.difference > 0 : change.difference < 0;
    const auto first = boundsOf(before);
    const auto second = boundsOf(after);
    if (first && second) {
        const Interval interval = changeInterval({*before.value, *first}, {*after.value, *second});
        change.isSignificant = !interval.contains(0);
        if (before.interval || after.interval)
            change.interval = interval;
    }
    return change;
}

double roundedFigure(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace indikator
