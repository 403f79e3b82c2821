// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/measuring.h"

#include "core/base/choicelabel.h"
#include "core/documents/acknowledgement.h"
#include "core/improvement/improvementaction.h"
#include "core/measurement/analyticalreport.h"
#include "core/measurement/causeanalysis.h"
#include "core/measurement/externalindex.h"
#include "core/measurement/feedback.h"
#include "core/organisation/centre.h"
#include "core/organisation/person.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct MeasuringText
{
    Q_DECLARE_TR_FUNCTIONS(MeasuringText)
};

constexpr int quartersShown = 5;
constexpr int centresNamed = 3;

bool touches(const Quarter& quarter, QDate from, QDate to)
{
    return from.isValid() && to.isValid() && from <= quarter.lastDay() && to >= quarter.firstDay();
}

QuarterData::MetricLine metricLine(const MeasurementBook& book, const Metric& metric, const Quarter& quarter,
                                   Clients clients)
{
    const MetricResult now = book.result(metric, quarter, {}, clients);
    const MetricResult before = book.result(metric, previous(quarter), {}, clients);
    return {metric, clients, now, changeOf(before, now, metric.direction)};
}

/// All clients, and below them both kinds when both were measured.
std::vector<QuarterData::MetricLine> metricLines(const MeasurementBook& book, const Quarter& quarter)
{
    std::vector<QuarterData::MetricLine> lines;
    for (const Metric& metric : book.registers().metrics) {
        const auto all = metricLine(book, metric, quarter, Clients::All);
        if (all.result.reliability == Reliability::NoData && all.result.unpooled == 0)
            continue;
        lines.push_back(all);
        const auto citizens = metricLine(book, metric, quarter, Clients::Citizens);
        const auto employers = metricLine(book, metric, quarter, Clients::Employers);
        if (citizens.result.reliability != Reliability::NoData && employers.result.reliability != Reliability::NoData)
            lines.insert(lines.end(), {citizens, employers});
    }
    return lines;
}

std::vector<TrendFigure> trendsOf(const MeasurementBook& book, const std::vector<GroupResult>& groups,
                                  const Quarter& quarter)
{
    std::vector<TrendFigure> trends;
    for (const GroupResult& group : groups) {
        const auto measured = std::ranges::find_if(
            group.indicators, [](const IndicatorResult& result) { return result.result.value.has_value(); });
        if (measured != group.indicators.end())
            trends.push_back(trendFigure(book, measured->indicator, quarter, {}, quartersShown));
    }
    return trends;
}

std::vector<QuarterData::CentreLine> centreLines(const Document& document, const MeasurementBook& book,
                                                 const Quarter& quarter)
{
    std::vector<QuarterData::CentreLine> lines;
    for (const Centre& centre : document.all<Centre>()) {
        QuarterData::CentreLine line{centre.shortName.isEmpty() ? centre.name : centre.shortName, {}};
        for (const GroupResult& group : book.groups(quarter, centre.id))
            line.places.push_back(group.place);
        if (std::ranges::any_of(line.places, [](const auto& place) { return place.has_value(); }))
            lines.push_back(std::move(line));
    }
    return lines;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// «регион», or the centres.
QString placeText(const Document& document, const std::vector<Id>& centres)
{
    QStringList names;
    for (const Id& id : centres) {
        if (const auto centre = document.find<Centre>(id))
            names << (centre->shortName.isEmpty() ? centre->name : centre->shortName);
    }
    return names.isEmpty() ? MeasuringText::tr("the region") : nameList(names, centresNamed);
}

std::vector<QuarterData::Source> sourcesOf(const Document& document, const Quarter& quarter)
{
    std::vector<QuarterData::Source> sources;
    for (const FeedbackSource& source : document.all<FeedbackSource>()) {
        QuarterData::Source line{source.name, choiceLabel(source.kind), {}, false};
        for (const FeedbackBatch& batch : document.all<FeedbackBatch>()) {
            if (batch.source != source.id || !touches(quarter, batch.from, batch.to))
                continue;
            line.isAnalysed = line.isAnalysed || batch.analysed;
            if (batch.total)
                line.items = line.items.value_or(0) + *batch.total;
        }
        if (line.items || line.isAnalysed || source.isActiveOn(quarter.lastDay()))
            sources.push_back(std::move(line));
    }
    return sources;
}

std::vector<QuarterData::Cause> causesOf(const Document& document, const Quarter& quarter)
{
    std::vector<QuarterData::Cause> causes;
    for (const CauseAnalysis& analysis : document.all<CauseAnalysis>()) {
        if (touches(quarter, analysis.from, analysis.to))
            causes.push_back(
                {analysis.group, placeText(document, analysis.centres), analysis.causes, analysis.conclusions});
    }
    std::ranges::stable_sort(causes, {}, &QuarterData::Cause::group);
    return causes;
}

/// What a measure changed, by the measurements named before and after it.
QString effectOf(const Document& document, const MeasurementBook& book, const ImprovementAction& action)
{
    const auto before = document.find<Measurement>(action.before);
    const auto after = document.find<Measurement>(action.after);
    const Metric* const metric = after ? book.metric(after->metric) : nullptr;
    if (!before || !metric || before->metric != after->metric)
        return {};
    const auto result = [&](const Measurement& measurement) {
        const Measurement* const one = &measurement;
        return pooledResult(*metric, book.registers().attributes, std::span(&one, 1));
    };
    const MetricResult was = result(*before);
    const MetricResult is = result(*after);
    return MeasuringText::tr("%1: %2 → %3; %4")
        .arg(metric->name, resultText(was, metric->shownUnit()), resultText(is, metric->shownUnit()),
             resultChangeText(changeOf(was, is, metric->direction)));
}

/// Measures that ran or ended in the quarter, and those with a progress recorded in it.
std::vector<QuarterData::Action> actionsOf(const Document& document, const MeasurementBook& book,
                                           const Quarter& quarter)
{
    std::vector<QuarterData::Action> actions;
    for (const ImprovementAction& action : document.all<ImprovementAction>()) {
        std::optional<ActionProgress> last;
        for (const ActionProgress& progress : document.ownedBy<ActionProgress>(action.id)) {
            if (progress.date <= quarter.lastDay() && (!last || progress.date >= last->date))
                last = progress;
        }
        const bool isDoneHere = touches(quarter, action.doneOn, action.doneOn);
        const bool hasProgressHere = last && last->date >= quarter.firstDay();
        const bool hasBegun = !action.start.isValid() || action.start <= quarter.lastDay();
        if (!isDoneHere && !hasProgressHere && !(action.isRunning() && hasBegun))
            continue;
        const auto person = document.find<Person>(action.responsible);
        actions.push_back({action.title, person ? person->nameWithTitle() : QString(), action.due,
                           choiceLabel(action.status), last ? std::optional(last->percent) : std::nullopt,
                           effectOf(document, book, action)});
    }
    return actions;
}

void addReport(QuarterData& data, const Document& document)
{
    for (const AnalyticalReport& report : document.all<AnalyticalReport>()) {
        if (report.period() != data.quarter)
            continue;
        data.problems << linesOf(report.problems);
        data.recommendations << linesOf(report.recommendations);
        data.approvedOn = report.approvedOn;
        data.isAccessible = data.isAccessible || report.accessProvided;
        int centres = 0;
        for (const Acknowledgement& one : document.all<Acknowledgement>())
            centres += one.object == report.id ? 1 : 0;
        if (centres > 0)
            data.accessNote = MeasuringText::tr("Acquaintance is recorded by %n centre(s).", nullptr, centres);
    }
}

void addExternal(QuarterData& data, const Document& document)
{
    for (const ExternalIndex& index : document.all<ExternalIndex>()) {
        if (Quarter::of(index.year, index.quarter) == data.quarter)
            data.external = {index.citizens, index.employers, index.total, index.rank, index.regions, index.address};
    }
}

} // namespace

MeasurementBook measurementBook(const Document& document)
{
    return MeasurementBook({document.all<Metric>(), document.all<MetricAttribute>(), document.all<Measurement>(),
                            document.all<Indicator>(), document.all<IndicatorTarget>(),
                            document.all<IndicatorValue>()});
}

QuarterData quarterData(const Document& document, const Quarter& quarter, QDate today)
{
    const MeasurementBook book = measurementBook(document);
    QuarterData data;
    if (!document.all<Region>().empty())
        data.region = document.all<Region>().front();
    if (const QStringList editions = document.editions(); !editions.isEmpty())
        data.methodology = document.methodology(editions.last());
    data.quarter = quarter;
    data.today = today;
    for (const SurveyWave& wave : document.all<SurveyWave>()) {
        if (touches(quarter, wave.from, wave.to))
            data.waves.push_back(wave);
    }
    std::ranges::stable_sort(data.waves, {}, &SurveyWave::from);
    data.metrics = metricLines(book, quarter);
    data.groups = book.groups(quarter, {});
    data.groupsBefore = book.groups(previous(quarter), {});
    data.trends = trendsOf(book, data.groups, quarter);
    data.centres = centreLines(document, book, quarter);
    data.sources = sourcesOf(document, quarter);
    data.causes = causesOf(document, quarter);
    data.actions = actionsOf(document, book, quarter);
    addReport(data, document);
    addExternal(data, document);
    return data;
}

std::optional<Quarter> parseQuarter(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{4})-([1-4])$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Quarter::of(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace indikator
