// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/measurement.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace indikator {

namespace {

struct MeasurementText
{
    Q_DECLARE_TR_FUNCTIONS(MeasurementText)
};

constexpr int mostAnswers = 100'000'000;

/// How many answers the record speaks of, where that is known.
std::optional<long long> answersOf(const Measurement& measurement)
{
    const auto counts = parseCounts(measurement.counts);
    if (counts && !counts->empty())
        return totalOf(*counts);
    return measurement.total ? std::optional<long long>(*measurement.total) : std::nullopt;
}

void checkNumbers(const Measurement& measurement, const FieldReport& report)
{
    const auto counts = parseCounts(measurement.counts);
    if (!counts)
        report("counts", "form", MeasurementText::tr("Enter the counts as “1: 3; 2: 5”: mark, colon, how many."));
    if (counts && !counts->empty() && measurement.total && totalOf(*counts) != *measurement.total)
        report(
            "total", "sum",
            MeasurementText::tr("The counts add up to %1, not to %2.").arg(totalOf(*counts)).arg(*measurement.total));
    if (measurement.part && !measurement.total)
        report("total", "missing", MeasurementText::tr("Enter of how many the part is."));
    if (measurement.part && measurement.total && *measurement.part > *measurement.total)
        report("part", "exceeds", MeasurementText::tr("The part is greater than the whole."));
    const auto answers = answersOf(measurement);
    if (answers && measurement.population && *answers > *measurement.population)
        report("population", "exceeds", MeasurementText::tr("More people answered than there are clients."));
    if (answers && measurement.bareValue)
        report("bareValue", "counts",
               MeasurementText::tr("It has counts: the figure follows from them, remove the bare number."));
    if (!answers && !measurement.bareValue && counts)
        report("counts", "empty", MeasurementText::tr("Enter counts, or part and total, or the bare number."));
}

void check(const Measurement& measurement, const FieldReport& report, QDate today)
{
    if (measurement.from.isValid() && measurement.to.isValid()) {
        if (measurement.to < measurement.from)
            report("to", "order", MeasurementText::tr("It ends before it begins: correct one of the dates."));
        else if (measurement.to >= measurement.from.addMonths(12))
            report("to", "long", MeasurementText::tr("The period is longer than 12 months."));
    }
    if (measurement.from.isValid() && measurement.from > today)
        report("from", "ahead", MeasurementText::tr("The period lies ahead: correct the date."));
    checkNumbers(measurement, report);
}

auto subjectOf(const Measurement& measurement)
{
    return std::tuple(measurement.metric, measurement.attribute, measurement.centre, measurement.from, measurement.to,
                      measurement.clients);
}

void checkFit(const Measurement& measurement, const Metric& metric, bool hasAttributes, const FieldReport& report)
{
    const ScaleCounts counts = parseCounts(measurement.counts).value_or(ScaleCounts{});
    const Scale scale = metric.scale();
    if (metric.data() == MetricData::Marks && !counts.empty() &&
        (counts.begin()->first < scale.minimum || counts.rbegin()->first > scale.maximum))
        report(
            "counts", "scale",
            MeasurementText::tr("The marks of this metric run from %1 to %2.").arg(scale.minimum).arg(scale.maximum));
    if (metric.data() != MetricData::Marks && !counts.empty())
        report("counts", "kind", MeasurementText::tr("This metric has no marks: enter part and total or the number."));
    if (metric.data() == MetricData::Value && measurement.part)
        report("part", "kind", MeasurementText::tr("This metric is a plain number: enter it as the bare number."));
    if (metric.data() == MetricData::Marks && measurement.part && !metric.isShare())
        report("part", "kind", MeasurementText::tr("This metric needs the counts by mark, not a part of a total."));
    if (metric.kind == MetricKind::Csi && hasAttributes && measurement.attribute.isNull() && !measurement.bareValue)
        report("attribute", "missing", MeasurementText::tr("Name the attribute that these marks were given to."));
    if (metric.kind != MetricKind::Csi && !measurement.attribute.isNull())
        report("attribute", "kind", MeasurementText::tr("Only an index by attributes has attributes."));
}

} // namespace

template <>
const RecordTable<Measurement>& recordTable<Measurement>()
{
    using R = Measurement;
    static const auto table =
        RecordTable<R>("measurement", QT_TRANSLATE_NOOP("Field", "Measurement"))
            .add("metric", &R::metric, QT_TRANSLATE_NOOP("Field", "Metric"), required(), essential(),
                 refersTo("metric"), source("М-1.8"))
            .add("attribute", &R::attribute, QT_TRANSLATE_NOOP("Field", "Attribute of a metric"), essential(),
                 refersTo("metric_attribute"))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre (empty: the region)"), essential(),
                 refersTo("centre"))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"), required())
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"), required())
            .add("clients", &R::clients, QT_TRANSLATE_NOOP("Field", "Clients"))
            .add("wave", &R::wave, QT_TRANSLATE_NOOP("Field", "Survey wave"), refersTo("survey_wave"))
            .add("source", &R::source, QT_TRANSLATE_NOOP("Field", "Source of feedback"), refersTo("feedback_source"),
                 source("С-61б"))
            .add("counts", &R::counts, QT_TRANSLATE_NOOP("Field", "Answers by mark"), longest(1000))
            .add("part", &R::part, QT_TRANSLATE_NOOP("Field", "Part"), between(0, mostAnswers))
            .add("total", &R::total, QT_TRANSLATE_NOOP("Field", "Of how many"), between(0, mostAnswers))
            .add("bareValue", &R::bareValue, QT_TRANSLATE_NOOP("Field", "Bare number"))
            .add("undecided", &R::undecided, QT_TRANSLATE_NOOP("Field", "Could not say"), between(0, mostAnswers))
            .add("population", &R::population, QT_TRANSLATE_NOOP("Field", "Clients in all"), between(0, mostAnswers))
            .add("isSample", &R::isSample, QT_TRANSLATE_NOOP("Field", "A sample"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& measurement) {
                const QString figures =
                    measurement.counts.isEmpty() && measurement.total
                        ? MeasurementText::tr("%1 of %2").arg(measurement.part.value_or(0)).arg(*measurement.total)
                        : measurement.counts;
                return QStringLiteral("%1–%2 %3")
                    .arg(officeDate(measurement.from), officeDate(measurement.to), figures)
                    .simplified();
            })
            .checked(check);
    return table;
}

bool measureTheSame(const Measurement& a, const Measurement& b)
{
    return subjectOf(a) == subjectOf(b);
}

std::vector<Finding> checkMeasurements(std::span<const Measurement> measurements, std::span<const Metric> metrics,
                                       std::span<const MetricAttribute> attributes)
{
    std::vector<Finding> findings;
    std::map<decltype(subjectOf(measurements.front())), int> seen;
    for (const Measurement& measurement : measurements) {
        const auto metric = std::ranges::find(metrics, measurement.metric, &Metric::id);
        if (metric == metrics.end())
            continue; // told by the field's own rule
        const auto tell = [&](Severity severity, const char* field, const char* rule, const QString& text) {
            findings.push_back(
                {severity, QStringLiteral("measurement.%1.%2").arg(QLatin1StringView(field), QLatin1StringView(rule)),
                 QStringLiteral("%1, %2–%3")
                     .arg(metric->name, officeDate(measurement.from), officeDate(measurement.to)),
                 text});
        };
        if (++seen[subjectOf(measurement)] == 2)
            tell(Severity::Error, "metric", "duplicate",
                 MeasurementText::tr("The same is measured twice: metric, place, period and clients. Remove one."));
        const bool hasAttributes =
            std::ranges::find(attributes, metric->id, &MetricAttribute::metric) != attributes.end();
        checkFit(measurement, *metric, hasAttributes, [&](const char* field, const char* rule, const QString& text) {
            tell(Severity::Warning, field, rule, text);
        });
    }
    return findings;
}

std::optional<std::pair<int, int>> solvedShare(const Appeals& appeals)
{
    const int due = appeals.received - appeals.inTerm;
    if (due <= 0)
        return std::nullopt;
    return std::pair(std::clamp(appeals.solved - appeals.reopened, 0, due), due);
}

} // namespace indikator
