// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/period.h"
#include "core/measurement/clients.h"
#include "core/measurement/metric.h"

#include <span>

namespace indikator {

/// Whose method gives the values. The federal one is not ours to compute: its results are entered.
enum class IndicatorOrigin { Region, Federal };

template <>
struct EnumChoices<IndicatorOrigin>
{
    static constexpr std::array<Choice, 2> choices{{
        {"region", QT_TRANSLATE_NOOP("Field", "of the region")},
        {"federal", QT_TRANSLATE_NOOP("Field", "federal monitoring (order № 352)")},
    }};
};

/// A client performance indicator (С-63–С-66). Its values follow from the measurements of a metric or are entered.
struct Indicator
{
    Id id;
    QString code;
    QString name;
    PerformanceGroup group = PerformanceGroup::Friendliness;
    QString definition;
    Id metric; ///< null: values are entered
    Clients clients = Clients::All;
    QString factor; ///< of an additional indicator: what it accounts for (С-65)
    Direction direction = Direction::Up;
    QString unit;
    std::optional<double> lowest;  ///< of entered values, for the star; empty: 0
    std::optional<double> highest; ///< empty: 100
    IndicatorOrigin origin = IndicatorOrigin::Region;
    QDate activeFrom;
    QDate activeTo; ///< the last day
    int position = 0;

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const Indicator&) const = default;
};

template <>
const RecordTable<Indicator>& recordTable<Indicator>();

/// What an indicator shall reach in a year, approved by the working group (С-66).
struct IndicatorTarget
{
    Id id;
    Id indicator;
    int year = 0;
    double value = 0;
    Id decision; ///< that approved it

    bool operator==(const IndicatorTarget&) const = default;
};

template <>
const RecordTable<IndicatorTarget>& recordTable<IndicatorTarget>();

/// A value that was entered for a quarter, for the region or a centre. It goes before what measurements would give.
struct IndicatorValue
{
    Id id;
    Id indicator;
    int year = 0;
    int quarter = 1;
    Id centre; ///< null: the region
    double value = 0;
    Id measurement;
    Id document; ///< that the value was taken from
    QString note;

    bool operator==(const IndicatorValue&) const = default;
};

template <>
const RecordTable<IndicatorValue>& recordTable<IndicatorValue>();

/// Contradictions between indicators, targets and values: two of the same, targets without a decision.
[[nodiscard]] std::vector<Finding> checkIndicators(std::span<const Indicator> indicators,
                                                   std::span<const IndicatorTarget> targets,
                                                   std::span<const IndicatorValue> values, QDate day);

} // namespace indikator
