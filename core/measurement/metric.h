// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/measurement/performancegroup.h"

namespace indikator {

enum class MetricKind {
    CsatTopTwo,
    Csi,
    Ces2,
    Ces1,
    CesEase,
    Nps,
    Resolved,
    FirstContact,
    Escalated,
    ResponseRate,
    Share,
    Mean,
    Number
};

template <>
struct EnumChoices<MetricKind>
{
    static constexpr std::array<Choice, 13> choices{{
        {"csat-t2b", QT_TRANSLATE_NOOP("Field", "CSAT: share of the satisfied (two highest marks)")},
        {"csi", QT_TRANSLATE_NOOP("Field", "CSI: satisfaction index by attributes")},
        {"ces2", QT_TRANSLATE_NOOP("Field", "CES 2.0: ease, agreement 1–7")},
        {"ces1", QT_TRANSLATE_NOOP("Field", "CES 1.0: effort 1–5, less is better")},
        {"ces-ease4", QT_TRANSLATE_NOOP("Field", "CES: four answers from difficult to easy")},
        {"nps", QT_TRANSLATE_NOOP("Field", "NPS: readiness to recommend, 0–10")},
        {"resolved", QT_TRANSLATE_NOOP("Field", "share of questions solved")},
        {"first-contact", QT_TRANSLATE_NOOP("Field", "solved at the first contact")},
        {"escalated", QT_TRANSLATE_NOOP("Field", "share of appeals passed on")},
        {"response-rate", QT_TRANSLATE_NOOP("Field", "response rate")},
        {"share", QT_TRANSLATE_NOOP("Field", "share")},
        {"mean", QT_TRANSLATE_NOOP("Field", "mean mark")},
        {"number", QT_TRANSLATE_NOOP("Field", "number")},
    }};
};

/// Which of the published formulas is meant, where there are several.
enum class FormulaVariant { Usual, OfMaximum, EasyShare, Net };

template <>
struct EnumChoices<FormulaVariant>
{
    static constexpr std::array<Choice, 4> choices{{
        {"usual", QT_TRANSLATE_NOOP("Field", "usual (CSI on the span of the scale; CES as a mean)")},
        {"of-maximum", QT_TRANSLATE_NOOP("Field", "CSI of the maximum mark")},
        {"easy-share", QT_TRANSLATE_NOOP("Field", "CES 2.0: share of answers 5–7")},
        {"net", QT_TRANSLATE_NOOP("Field", "CES 2.0: share of 6–7 less share of 1–3")},
    }};
};

/// Which way is better.
enum class Direction { Up, Down };

template <>
struct EnumChoices<Direction>
{
    static constexpr std::array<Choice, 2> choices{{
        {"up", QT_TRANSLATE_NOOP("Field", "more is better ↑")},
        {"down", QT_TRANSLATE_NOOP("Field", "less is better ↓")},
    }};
};

/// The marks that may be given, both ends included.
struct Scale
{
    int minimum = 0;
    int maximum = 0;

    bool operator==(const Scale&) const = default;
};

/// What a measurement of a metric records.
enum class MetricData { Marks, Part, Value };

/// The definition of a metric (М-1.8): what is asked, on which scale, and by which formula it becomes a figure.
struct Metric
{
    Id id;
    QString code;
    QString name;
    MetricKind kind = MetricKind::CsatTopTwo;
    FormulaVariant variant = FormulaVariant::Usual;
    PerformanceGroup group = PerformanceGroup::Additional;
    QString question;
    std::optional<int> scaleMin; ///< empty: as the kind has it
    std::optional<int> scaleMax;
    Direction direction = Direction::Up;
    QString unit; ///< empty: as the kind has it
    QDate implementedOn;
    QDate activeFrom;
    QDate activeTo; ///< the last day
    QString note;
    int position = 0; ///< order in lists

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] MetricData data() const;

    /// The least and the greatest value the figure can take; nothing for a plain number.
    [[nodiscard]] std::optional<std::pair<double, double>> range() const;

    /// Whether the figure is a part of a whole, in per cent.
    [[nodiscard]] bool isShare() const;

    /// «%» for shares, else what the definition says.
    [[nodiscard]] QString shownUnit() const;

    /// Shipped switched off: a region must give NPS a first day (the sources do not name it).
    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const Metric&) const = default;
};

template <>
const RecordTable<Metric>& recordTable<Metric>();

/// An attribute of a CSI: what is judged, and how important it is to clients.
struct MetricAttribute
{
    Id id;
    Id metric;
    int number = 0; ///< order
    QString text;
    std::optional<double> importance; ///< empty for all: every attribute weighs the same

    bool operator==(const MetricAttribute&) const = default;
};

template <>
const RecordTable<MetricAttribute>& recordTable<MetricAttribute>();

} // namespace indikator
