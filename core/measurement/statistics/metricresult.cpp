// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/statistics/metricresult.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace indikator {

namespace {

struct MetricResultText
{
    Q_DECLARE_TR_FUNCTIONS(MetricResultText)
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

MetricResult shareResult(const Pool& pool)
{
    MetricResult result;
    const auto part = static_cast<double>(pool.part);
    const auto total = static_cast<double>(pool.total);
    result.value = 100 * part / total;
    result.interval = scaled(wilson(part, total, pool.finite()), 100);
    result.method = pool.finite() ? IntervalMethod::WilsonFinite : IntervalMethod::Wilson;
    return result;
}

MetricResult netResult(const Metric& metric, const Pool& pool)
{
    MetricResult result;
    const bool isNps = metric.kind == MetricKind::Nps;
    const auto promoters =
        static_cast<double>(isNps ? countBetween(pool.counts, 9, 10) : countBetween(pool.counts, 6, 7));
    const auto detractors =
        static_cast<double>(isNps ? countBetween(pool.counts, 0, 6) : countBetween(pool.counts, 1, 3));
    const auto total = static_cast<double>(pool.total);
    result.value = 100 * (promoters - detractors) / total;
    result.interval = scaled(netInterval(promoters, detractors, total, pool.finite()), 100);
    result.method = pool.finite() ? IntervalMethod::AdjustedWaldFinite : IntervalMethod::AdjustedWald;
    return result;
}

MetricResult meanResult(const Metric& metric, const Pool& pool)
{
    MetricResult result;
    result.value = meanOf(pool.counts);
    result.interval = meanInterval(pool.counts, metric.scale(), pool.finite());
    result.method = pool.finite() ? IntervalMethod::AdjustedWaldFinite : IntervalMethod::AdjustedWald;
    return result;
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

void addUndecided(MetricResult& result, const Pool& pool)
{
    if (pool.undecided > 0)
        result.undecidedShare =
            100.0 * static_cast<double>(pool.undecided) / static_cast<double>(pool.undecided + pool.total);
}

void dropBounds(MetricResult& result)
{
    result.interval.reset();
    result.method = IntervalMethod::Census;
}

MetricResult indexResult(const Metric& metric, std::span<const MetricAttribute> attributes,
                         std::span<const Measurement* const> measurements)
{
    MetricResult result;
    result.value = 0;
    result.interval = Interval{};
    result.method = IntervalMethod::Attributes;
    const std::vector<double> weights = weightsOf(attributes);
    bool isCensus = true;
    for (size_t i = 0; i < attributes.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        const Pool pool = pooled(metric, ofAttribute(measurements, attributes[i].id));
        result.unpooled += static_cast<int>(pool.bare.size());
        if (pool.counts.empty())
            return {};
        *result.value += weights[i] * indexOf(metric, meanOf(pool.counts));
        const Interval bounds = meanInterval(pool.counts, metric.scale(), pool.finite());
        result.interval->lower += weights[i] * indexOf(metric, bounds.lower);
        result.interval->upper += weights[i] * indexOf(metric, bounds.upper);
        result.answers = result.answers == 0 ? pool.total : std::min(result.answers, pool.total);
        isCensus = isCensus && pool.isCensus();
    }
    if (isCensus)
        dropBounds(result);
    return result;
}

MetricResult bareResult(const Pool& pool)
{
    MetricResult result;
    if (pool.bare.size() == 1) {
        result.value = pool.bare.front();
        result.method = IntervalMethod::BareValue;
        result.reliability = Reliability::Normal;
    } else {
        result.unpooled = static_cast<int>(pool.bare.size());
    }
    return result;
}

MetricResult countedResult(const Metric& metric, const Pool& pool)
{
    MetricResult result = metric.isShare() ? shareResult(pool)
                          : isNet(metric)  ? netResult(metric, pool)
                                           : meanResult(metric, pool);
    result.answers = pool.total;
    result.unpooled = static_cast<int>(pool.bare.size());
    if (pool.isCensus())
        dropBounds(result);
    addUndecided(result, pool);
    return result;
}

/// A complete register is known exactly; of a bare number nobody knows how exactly.
std::optional<Interval> boundsOf(const MetricResult& result)
{
    if (result.method == IntervalMethod::Census)
        return Interval{*result.value, *result.value};
    return result.interval;
}

} // namespace

QString methodText(IntervalMethod method)
{
    switch (method) {
    case IntervalMethod::None:
        return {};
    case IntervalMethod::Wilson:
        return MetricResultText::tr("95 % CI, Wilson");
    case IntervalMethod::WilsonFinite:
        return MetricResultText::tr("95 % CI, Wilson for a finite population");
    case IntervalMethod::AdjustedWald:
        return MetricResultText::tr("95 % CI (adjusted)");
    case IntervalMethod::AdjustedWaldFinite:
        return MetricResultText::tr("95 % CI (adjusted) for a finite population");
    case IntervalMethod::Attributes:
        return MetricResultText::tr("95 % CI (adjusted) by attributes");
    case IntervalMethod::Census:
        return MetricResultText::tr("complete register, no sampling error");
    case IntervalMethod::BareValue:
        return MetricResultText::tr("entered as a number, no interval");
    }
    Q_UNREACHABLE();
}

MetricResult pooledResult(const Metric& metric, std::span<const MetricAttribute> attributes,
                          std::span<const Measurement* const> measurements, const ReliabilityRules& rules)
{
    std::vector<MetricAttribute> own;
    std::ranges::copy_if(attributes, std::back_inserter(own),
                         [&](const MetricAttribute& attribute) { return attribute.metric == metric.id; });
    const bool isIndex = metric.kind == MetricKind::Csi;
    MetricResult result;
    if (isIndex && !own.empty())
        result = indexResult(metric, own, measurements);
    else if (const Pool pool = pooled(metric, measurements); pool.total > 0) {
        result = countedResult(metric, pool);
        if (isIndex) { // without attributes: one question about the whole
            result.value = indexOf(metric, *result.value);
            if (result.interval)
                result.interval =
                    Interval{indexOf(metric, result.interval->lower), indexOf(metric, result.interval->upper)};
        }
    }
    if (!result.value)
        result = bareResult(pooled(metric, isIndex ? ofAttribute(measurements, {})
                                                   : std::vector(measurements.begin(), measurements.end())));
    if (result.method == IntervalMethod::BareValue || result.method == IntervalMethod::None)
        return result;
    result.reliability = reliabilityOf(result.answers, rules);
    if (result.reliability == Reliability::Hidden) {
        result.value.reset();
        result.interval.reset();
    }
    return result;
}

std::optional<ResultChange> changeOf(const MetricResult& before, const MetricResult& after, Direction direction)
{
    if (!before.value || !after.value)
        return std::nullopt;
    ResultChange change;
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

double roundedResult(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace indikator
