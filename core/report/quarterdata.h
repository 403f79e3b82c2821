// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/measurementbook.h"
#include "core/measurement/surveywave.h"
#include "core/methodology/methodology.h"
#include "core/organisation/region.h"
#include "core/report/figures.h"

#include <memory>

namespace indikator {

/// A quarter of measured client experience, with all that its report and its page say.
struct QuarterData
{
    /// A source of feedback and what came from it in the quarter.
    struct Source
    {
        QString name;
        QString kind;
        std::optional<int> items;
        bool isAnalysed = false;
    };

    /// A metric of all clients, or of one kind of them.
    struct MetricLine
    {
        Metric metric;
        Clients clients = Clients::All;
        MetricResult result;
        std::optional<ResultChange> change; ///< since the quarter before
    };

    /// The groups of one centre, as in `groups`.
    struct CentreLine
    {
        QString name;
        std::vector<std::optional<double>> places;
    };

    /// Why the figures of a group are as they are (М-1.10).
    struct Cause
    {
        PerformanceGroup group = PerformanceGroup::Friendliness;
        QString where;
        QString causes;
        QString conclusions;
    };

    /// A measure, how far it is and what it changed.
    struct Action
    {
        QString title;
        QString responsible;
        QDate due;
        QString status;
        std::optional<int> percent;
        QString effect;
    };

    /// The published result of the federal monitoring, entered as it is.
    struct External
    {
        std::optional<double> citizens;
        std::optional<double> employers;
        std::optional<double> total;
        std::optional<int> rank;
        std::optional<int> regions;
        QString address;
    };

    Region region;
    std::shared_ptr<const Methodology> methodology; ///< names the groups officially
    Quarter quarter{QDate(2000, 1, 1)};
    QDate today;
    QDate approvedOn; ///< of the report; invalid: a draft
    std::vector<Source> sources;
    std::vector<SurveyWave> waves;
    std::vector<MetricLine> metrics;
    std::vector<GroupResult> groups;
    std::vector<GroupResult> groupsBefore; ///< in the quarter before
    std::vector<TrendFigure> trends;       ///< of the first indicator of each group that has values
    std::vector<CentreLine> centres;
    std::optional<External> external;
    std::vector<Cause> causes;
    QStringList problems;
    QStringList recommendations;
    std::vector<Action> actions;
    bool isAccessible = false; ///< all workers were given access to the report (С-61г)
    QString accessNote;        ///< how that was recorded

    /// Whether there is anything to report about.
    [[nodiscard]] bool hasContent() const;

    /// The name of the group that is printed: that of the Standard.
    [[nodiscard]] QString groupTitle(PerformanceGroup group) const;
};

/// A short name of a group, for charts and columns.
[[nodiscard]] QString groupShortTitle(PerformanceGroup group);

/// The star of the five groups; `before` may be empty.
[[nodiscard]] StarFigure starFigure(const std::vector<GroupResult>& groups, const std::vector<GroupResult>& before);

/// The indicator over `count` quarters that end with this one.
[[nodiscard]] TrendFigure trendFigure(const MeasurementBook& book, const Indicator& indicator, const Quarter& quarter,
                                      const Id& centre, int count);

/// «92,4», or nothing; «мало ответов» when it is hidden.
[[nodiscard]] QString resultText(const MetricResult& result, const QString& unit);

/// «89,1–94,7», or nothing.
[[nodiscard]] QString intervalText(const MetricResult& result);

/// «+3,2 ▲», with words when the change may be chance.
[[nodiscard]] QString resultChangeText(const std::optional<ResultChange>& change);

/// One decimal, half away from zero, in the user's language.
[[nodiscard]] QString decimalText(double value);

/// The unit of an indicator: its own, else that of its metric.
[[nodiscard]] QString unitOf(const MeasurementBook& book, const Indicator& indicator);

} // namespace indikator
