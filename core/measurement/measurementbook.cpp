// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/measurementbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct MeasurementBookText
{
    Q_DECLARE_TR_FUNCTIONS(MeasurementBookText)
};

template <class Test>
std::vector<const Measurement*> only(const std::vector<const Measurement*>& measurements, const Test& test)
{
    std::vector<const Measurement*> kept;
    std::ranges::copy_if(measurements, std::back_inserter(kept), test);
    return kept;
}

/// Those that pass, or all of them when none does.
template <class Test>
std::vector<const Measurement*> preferred(std::vector<const Measurement*> measurements, const Test& test)
{
    auto kept = only(measurements, test);
    return kept.empty() ? std::move(measurements) : std::move(kept);
}

std::vector<const Measurement*> ofPlace(const std::vector<const Measurement*>& measurements, const Id& centre)
{
    if (centre.isNull())
        return preferred(measurements, [](const Measurement* one) { return one->centre.isNull(); });
    return only(measurements, [&](const Measurement* one) { return one->centre == centre; });
}

/// Of one kind of clients, at the place that counts for them.
std::vector<const Measurement*> ofKind(const std::vector<const Measurement*>& measurements, const Id& centre,
                                       Clients clients)
{
    return ofPlace(only(measurements, [clients](const Measurement* one) { return one->clients == clients; }), centre);
}

std::vector<const Measurement*> chosen(const std::vector<const Measurement*>& measurements, const Id& centre,
                                       Clients clients)
{
    auto found = ofKind(measurements, centre, clients);
    if (clients == Clients::All && found.empty()) {
        for (const Clients kind : {Clients::Citizens, Clients::Employers})
            std::ranges::copy(ofKind(measurements, centre, kind), std::back_inserter(found));
    }
    return found;
}

/// Where a value lies between the worst and the best possible, from 0 to 100.
double placeOf(double value, const std::pair<double, double>& range, Direction direction)
{
    const double share = std::clamp((value - range.first) / (range.second - range.first), 0.0, 1.0);
    return 100 * (direction == Direction::Up ? share : 1 - share);
}

/// The mean of what is known; nothing when nothing is, or when one is missing and all are asked for.
std::optional<double> meanPlace(const std::vector<IndicatorResult>& indicators,
                                std::optional<double> IndicatorResult::*member)
{
    double sum = 0;
    int count = 0;
    for (const IndicatorResult& indicator : indicators) {
        if (!indicator.place)
            continue; // not part of the picture
        if (!(indicator.*member))
            return std::nullopt;
        sum += *(indicator.*member);
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace

Judgement judged(const MetricResult& result, std::optional<double> target, Direction direction)
{
    if (!result.value)
        return {Light::NoData, false};
    if (!target)
        return {Light::NoTarget, false};
    const bool isUp = direction == Direction::Up;
    const auto reaches = [&](double value) { return isUp ? value >= *target : value <= *target; };
    const auto& interval = result.interval;
    const double worst = interval ? (isUp ? interval->lower : interval->upper) : *result.value;
    const double best = interval ? (isUp ? interval->upper : interval->lower) : *result.value;
    if (reaches(*result.value))
        return {Light::Reached, !reaches(worst)};
    return {reaches(best) ? Light::Near : Light::Missed, false};
}

QString lightSign(Light light)
{
    switch (light) {
    case Light::Reached:
        return QStringLiteral("✓");
    case Light::Near:
        return QStringLiteral("≈");
    case Light::Missed:
        return QStringLiteral("✗");
    case Light::NoData:
    case Light::NoTarget:
        break;
    }
    return {};
}

QString judgementText(const Judgement& judgement)
{
    switch (judgement.light) {
    case Light::NoData:
        return MeasurementBookText::tr("no data");
    case Light::NoTarget:
        return MeasurementBookText::tr("no target");
    case Light::Reached:
        return judgement.isUnconfirmed
                   ? MeasurementBookText::tr("reached; not confirmed considering the error of sampling")
                   : MeasurementBookText::tr("reached");
    case Light::Near:
        return MeasurementBookText::tr("within the interval of the target");
    case Light::Missed:
        return MeasurementBookText::tr("not reached");
    }
    Q_UNREACHABLE();
}

Quarter previous(const Quarter& quarter)
{
    return Quarter{quarter.firstDay().addDays(-1)};
}

MeasurementBook::MeasurementBook(Registers registers, const ReliabilityRules& rules)
    : m_registers(std::move(registers))
    , m_rules(rules)
{
    for (const Measurement& measurement : m_registers.measurements)
        m_byMetric[measurement.metric].push_back(&measurement);
}

const Metric* MeasurementBook::metric(const Id& id) const
{
    const auto found = std::ranges::find(m_registers.metrics, id, &Metric::id);
    return found == m_registers.metrics.end() ? nullptr : &*found;
}

std::vector<const Measurement*> MeasurementBook::inQuarter(const Metric& metric, const Quarter& quarter) const
{
    const auto found = m_byMetric.find(metric.id);
    if (found == m_byMetric.end())
        return {};
    const QDate first = quarter.firstDay();
    const QDate last = quarter.lastDay();
    const auto ending =
        only(found->second, [&](const Measurement* one) { return first <= one->to && one->to <= last; });
    return preferred(ending, [&](const Measurement* one) { return first <= one->from; });
}

MetricResult MeasurementBook::result(const Metric& metric, const Quarter& quarter, const Id& centre,
                                     Clients clients) const
{
    return pooledResult(metric, m_registers.attributes, chosen(inQuarter(metric, quarter), centre, clients), m_rules);
}

const IndicatorValue* MeasurementBook::entered(const Indicator& indicator, const Quarter& quarter,
                                               const Id& centre) const
{
    const auto found = std::ranges::find_if(m_registers.values, [&](const IndicatorValue& value) {
        return value.indicator == indicator.id && value.year == quarter.year() && value.quarter == quarter.number() &&
               value.centre == centre;
    });
    return found == m_registers.values.end() ? nullptr : &*found;
}

MetricResult MeasurementBook::valueOf(const Indicator& indicator, const Quarter& quarter, const Id& centre) const
{
    if (const IndicatorValue* const value = entered(indicator, quarter, centre)) {
        MetricResult result;
        result.value = value->value;
        result.method = IntervalMethod::BareValue;
        result.reliability = Reliability::Normal;
        return result;
    }
    const Metric* const source = indicator.origin == IndicatorOrigin::Region ? metric(indicator.metric) : nullptr;
    return source ? result(*source, quarter, centre, indicator.clients) : MetricResult{};
}

std::optional<std::pair<double, double>> MeasurementBook::rangeOf(const Indicator& indicator) const
{
    const Metric* const source = metric(indicator.metric);
    if (source && source->range() && !indicator.lowest && !indicator.highest)
        return source->range();
    const std::pair range(indicator.lowest.value_or(0), indicator.highest.value_or(100));
    const bool isPlain = source && !source->range() && !indicator.highest;
    return isPlain || range.first >= range.second ? std::nullopt : std::optional(range);
}

IndicatorResult MeasurementBook::result(const Indicator& indicator, const Quarter& quarter, const Id& centre) const
{
    IndicatorResult result;
    result.indicator = indicator;
    result.isEntered = entered(indicator, quarter, centre) != nullptr;
    result.result = valueOf(indicator, quarter, centre);
    const auto target = std::ranges::find_if(m_registers.targets, [&](const IndicatorTarget& one) {
        return one.indicator == indicator.id && one.year == quarter.year();
    });
    if (target != m_registers.targets.end())
        result.target = target->value;
    result.judgement = judged(result.result, result.target, indicator.direction);
    result.change = changeOf(valueOf(indicator, previous(quarter), centre), result.result, indicator.direction);
    if (const auto range = rangeOf(indicator)) {
        if (result.result.value)
            result.place = placeOf(*result.result.value, *range, indicator.direction);
        if (result.target)
            result.targetPlace = placeOf(*result.target, *range, indicator.direction);
    }
    return result;
}

std::vector<GroupResult> MeasurementBook::groups(const Quarter& quarter, const Id& centre) const
{
    std::vector<GroupResult> groups;
    for (size_t i = 0; i < EnumChoices<PerformanceGroup>::choices.size(); ++i) {
        GroupResult group{static_cast<PerformanceGroup>(i), {}, {}, {}};
        for (const Indicator& indicator : m_registers.indicators) {
            if (indicator.group == group.group && indicator.origin == IndicatorOrigin::Region &&
                indicator.isActiveOn(quarter.lastDay()))
                group.indicators.push_back(result(indicator, quarter, centre));
        }
        group.place = meanPlace(group.indicators, &IndicatorResult::place);
        group.targetPlace = meanPlace(group.indicators, &IndicatorResult::targetPlace);
        if (group.group != PerformanceGroup::Additional || !group.indicators.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

Quarter MeasurementBook::newestQuarter(QDate day) const
{
    const Quarter last = previous(Quarter{day});
    QDate newest;
    const auto take = [&](QDate end) {
        if (end.isValid() && end <= last.lastDay() && (!newest.isValid() || end > newest))
            newest = end;
    };
    for (const Measurement& measurement : m_registers.measurements)
        take(measurement.to);
    for (const IndicatorValue& value : m_registers.values)
        take(QDate(value.year, std::clamp(value.quarter, 1, 4) * 3, 1));
    return newest.isValid() ? Quarter{newest} : last;
}

} // namespace indikator
