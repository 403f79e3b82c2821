// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeypapers.h"

#include "core/base/period.h"
#include "core/measurement/channel.h"
#include "core/measurement/clientservice.h"
#include "core/operations/assessing.h"
#include "core/operations/journeys.h"
#include "core/operations/measuring.h"
#include "core/operations/profiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneyPapersText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyPapersText)
};

template <class R>
Id withCode(const Document& document, const QString& code)
{
    QStringList codes;
    for (const R& one : document.all<R>()) {
        if (one.code.compare(code, Qt::CaseInsensitive) == 0)
            return one.id;
        codes << one.code;
    }
    throw Error(ErrorCode::NotFound, JourneyPapersText::tr("There is no “%1” with the code “%2”. Known are: %3.")
                                         .arg(recordTable<R>().title(), code, codes.join(u", "_s)));
}

/// The record, or the first one; null when there is none.
template <class R>
Id orFirst(const Document& document, const Id& id)
{
    if (document.find<R>(id))
        return id;
    const auto& all = document.all<R>();
    return all.empty() ? Id() : all.front().id;
}

void requireView(const Methodology& methodology, const QString& view)
{
    if (view.isEmpty() || methodology.journeys.view(view))
        return;
    QStringList known;
    for (const JourneyView& one : methodology.journeys.views)
        known << one.id;
    throw Error(
        ErrorCode::NotFound,
        JourneyPapersText::tr("There is no view “%1” of a journey. Known are: %2.").arg(view, known.join(u", "_s)));
}

/// «Понятность: 86,4 % (n = 120)»; empty when there is nothing to show.
QString named(const Metric& metric, const MetricResult& result)
{
    if (!result.value)
        return {};
    const QString text = metric.name + u": "_s + resultText(result, metric.shownUnit());
    return result.answers > 0 ? JourneyPapersText::tr("%1 (n = %2)").arg(text).arg(result.answers) : text;
}

/// What one measurement came to.
QString resultOf(const Document& document, const Metric& metric, const Measurement& measurement)
{
    const std::vector<const Measurement*> one{&measurement};
    return named(metric, pooledResult(metric, document.ownedBy<MetricAttribute>(metric.id), one));
}

/// What the metric came to in the newest quarter that it was measured in.
QString newestResult(const MeasurementBook& book, const Metric& metric)
{
    QDate newest;
    for (const Measurement& one : book.registers().measurements) {
        if (one.metric == metric.id && (!newest.isValid() || one.to > newest))
            newest = one.to;
    }
    return newest.isValid() ? named(metric, book.result(metric, Quarter{newest}, {}, Clients::All)) : QString();
}

QStringList mainPains(const Document& document, const Id& profile)
{
    constexpr qsizetype most = 3;
    for (const ProfileSection& section : document.ownedBy<ProfileSection>(profile)) {
        if (section.kind != "pains"_L1)
            continue;
        QStringList lines = section.text.split(u'\n', Qt::SkipEmptyParts);
        for (QString& line : lines)
            line = line.simplified();
        return lines.mid(0, most);
    }
    return {};
}

/// The results of the metrics and measurements that the map names: others would only cost time.
void addResults(const Document& document, JourneyPaper& paper)
{
    const MeasurementBook book = measurementBook(document);
    const auto add = [&](const std::vector<Id>& metrics, const std::vector<Id>& measurements) {
        for (const Id& id : metrics) {
            if (const Metric* const metric = book.metric(id); metric && !paper.results.contains(id))
                paper.results[id] = newestResult(book, *metric);
        }
        for (const Id& id : measurements) {
            const auto one = document.find<Measurement>(id);
            const Metric* const metric = one ? book.metric(one->metric) : nullptr;
            if (metric)
                paper.results[id] = resultOf(document, *metric, *one);
        }
    };
    const auto addAll = [&](const JourneyMap& map) {
        for (const StageColumn& column : map.stages) {
            add({}, column.stage.measurements);
            for (const Touchpoint& one : column.touchpoints)
                add(one.metrics, one.measurements);
        }
    };
    addAll(paper.data.map);
    if (paper.toBe)
        addAll(*paper.toBe);
}

/// The measures that come from pains and ideas of any version of the journey, the earliest term first.
std::vector<ImprovementAction> actionsOf(const Document& document, const Id& journey)
{
    const auto isOfJourney = [&](const Id& origin) {
        const auto pain = document.find<PainPoint>(origin);
        const auto idea = document.find<JourneyIdea>(origin);
        const auto stage = document.find<JourneyStage>(pain ? pain->stage : idea ? idea->stage : Id());
        const auto version = stage ? document.find<JourneyVersion>(stage->version) : std::nullopt;
        return version && version->journey == journey;
    };
    std::vector<ImprovementAction> actions;
    for (const ImprovementAction& one : document.all<ImprovementAction>()) {
        if (one.status != ActionStatus::Rejected && std::ranges::any_of(one.origins, isOfJourney))
            actions.push_back(one);
    }
    std::ranges::stable_sort(actions, {}, &ImprovementAction::due);
    return actions;
}

template <class R>
std::map<Id, QString> namesOf(const std::vector<R>& records)
{
    std::map<Id, QString> names;
    for (const R& one : records)
        names[one.id] = one.name;
    return names;
}

} // namespace

Id journeyWithCode(const Document& document, const QString& code)
{
    return withCode<Journey>(document, code);
}

Id profileWithCode(const Document& document, const QString& code)
{
    return withCode<ClientProfile>(document, code);
}

std::optional<JourneyPaper> journeyPaper(const Document& document, const Id& wanted, const QString& view, QDate today)
{
    const auto version = document.find<JourneyVersion>(wanted);
    const Id journey = orFirst<Journey>(document, version ? version->journey : wanted);
    if (journey.isNull())
        return std::nullopt;
    JourneyPaper paper;
    paper.region = regionOf(document);
    paper.methodology = document.methodology(document.editions().constLast());
    requireView(*paper.methodology, view);
    paper.data = journeyData(document, journey, today, version ? version->id : Id());
    const JourneyVersion* const toBe = currentVersion(paper.data.versions, VersionState::ToBe);
    if (toBe && paper.data.map.version.state == VersionState::AsIs)
        paper.toBe = journeyMap(document, toBe->id);
    paper.view = view;
    paper.pains = mainPains(document, paper.data.journey.profile);
    if (const auto service = document.find<ClientService>(paper.data.journey.service))
        paper.service = service->name;
    for (const Person& person : document.all<Person>())
        paper.people[person.id] = person.nameWithTitle();
    paper.channels = namesOf(document.all<Channel>());
    paper.metrics = namesOf(document.all<Metric>());
    addResults(document, paper);
    paper.actions = actionsOf(document, paper.data.journey.id);
    paper.today = today;
    return paper;
}

std::optional<ProfilePaper> profilePaper(const Document& document, const Id& wanted, QDate today)
{
    const Id profile = orFirst<ClientProfile>(document, wanted);
    if (profile.isNull())
        return std::nullopt;
    ProfilePaper paper;
    paper.region = regionOf(document);
    paper.methodology = document.methodology(document.editions().constLast());
    paper.data = profileData(document, profile);
    paper.channels = namesOf(document.all<Channel>());
    for (const Centre& centre : document.all<Centre>()) {
        if (centre.countsInEach && centre.isActiveOn(today))
            paper.centres[centre.id] = centre.name;
    }
    paper.today = today;
    return paper;
}

} // namespace indikator
