// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/indicator.h"
#include "core/measurement/statistics/metricresult.h"

#include <map>

namespace indikator {

/// How a value stands against its target, with the sign that is printed: never by colour alone.
enum class Light {
    NoData,
    NoTarget,
    Reached, ///< ✓
    Near,    ///< ≈ missed, but the target lies within the interval
    Missed   ///< ✗
};

/// What a value is judged as. `isUnconfirmed`: reached, but the interval reaches below the target.
struct Judgement
{
    Light light = Light::NoData;
    bool isUnconfirmed = false;

    bool operator==(const Judgement&) const = default;
};

[[nodiscard]] Judgement judged(const MetricResult& result, std::optional<double> target, Direction direction);

/// «✓», «≈», «✗»; empty without target or data.
[[nodiscard]] QString lightSign(Light light);

/// «target reached» and so on, in the user's words.
[[nodiscard]] QString judgementText(const Judgement& judgement);

/// An indicator in a quarter, of the region or a centre.
struct IndicatorResult
{
    Indicator indicator;
    MetricResult result;
    bool isEntered = false; ///< a value that somebody entered, not one that measurements gave
    std::optional<double> target;
    Judgement judgement;
    std::optional<ResultChange> change; ///< since the quarter before
    std::optional<double> place;        ///< from 0, the worst possible, to 100; nothing without a scale
    std::optional<double> targetPlace;
};

/// A group of indicators in a quarter. Its place is the plain mean of the places of its indicators: a picture for the
/// star, neither a federal index nor a measured figure.
struct GroupResult
{
    PerformanceGroup group = PerformanceGroup::Friendliness;
    std::vector<IndicatorResult> indicators;
    std::optional<double> place;
    std::optional<double> targetPlace; ///< of the same indicators; nothing when one has no target
};

/// The registers of measurement, ready to be asked what a metric or an indicator came to in a quarter.
///
/// A quarter takes the measurements whose period lies in it; without any, those that end in it. What was recorded of
/// the region goes before the sum of its centres, what was recorded of all clients before the sum of its kinds: the
/// same people are not counted twice.
class MeasurementBook
{
public:
    struct Registers
    {
        std::vector<Metric> metrics;
        std::vector<MetricAttribute> attributes;
        std::vector<Measurement> measurements;
        std::vector<Indicator> indicators;
        std::vector<IndicatorTarget> targets;
        std::vector<IndicatorValue> values;
    };

    explicit MeasurementBook(Registers registers, const ReliabilityRules& rules = {});

    [[nodiscard]] const Registers& registers() const { return m_registers; }

    /// The metric, or null.
    [[nodiscard]] const Metric* metric(const Id& id) const;

    /// `centre` null: the region.
    [[nodiscard]] MetricResult result(const Metric& metric, const Quarter& quarter, const Id& centre,
                                      Clients clients) const;

    [[nodiscard]] IndicatorResult result(const Indicator& indicator, const Quarter& quarter, const Id& centre) const;

    /// The indicators of the region's own in use at the end of the quarter, by group; every main group is there.
    [[nodiscard]] std::vector<GroupResult> groups(const Quarter& quarter, const Id& centre) const;

    /// The newest quarter that ended by `day` and has measurements or values, else the one before `day`.
    [[nodiscard]] Quarter newestQuarter(QDate day) const;

private:
    Registers m_registers;
    ReliabilityRules m_rules;
    std::map<Id, std::vector<const Measurement*>> m_byMetric;

    [[nodiscard]] std::vector<const Measurement*> inQuarter(const Metric& metric, const Quarter& quarter) const;
    [[nodiscard]] const IndicatorValue* entered(const Indicator& indicator, const Quarter& quarter,
                                                const Id& centre) const;
    [[nodiscard]] MetricResult valueOf(const Indicator& indicator, const Quarter& quarter, const Id& centre) const;
    [[nodiscard]] std::optional<std::pair<double, double>> rangeOf(const Indicator& indicator) const;
};

/// The quarter before.
[[nodiscard]] Quarter previous(const Quarter& quarter);

} // namespace indikator
