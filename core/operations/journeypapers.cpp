// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeypapers.h"

#include "core/base/period.h"
#include "core/measurement/channel.h"
#include "core/measurement/clientservice.h"
#include "core/measurement/statistics/figure.h"
#include "core/operations/assessing.h"
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneyPapersText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyPapersText)
};

template <class R>
std::optional<R> named(const std::vector<R>& all, const QString& code)
{
    if (code.isEmpty())
        return all.empty() ? std::nullopt : std::optional(all.front());
    const auto found =
        std::ranges::find_if(all, [&](const R& one) { return one.code.compare(code, Qt::CaseInsensitive) == 0; });
    if (found != all.end())
        return *found;
    QStringList codes;
    for (const R& one : all)
        codes << one.code;
    throw Error(ErrorCode::NotFound, JourneyPapersText::tr("There is no “%1” with the code “%2”. Known are: %3.")
                                         .arg(recordTable<R>().title(), code, codes.join(u", "_s)));
}

std::vector<MetricAttribute> attributesOf(const Document& document, const Id& metric)
{
    return document.ownedBy<MetricAttribute>(metric);
}

/// What measurements of one metric came to, with the number of answers.
QString resultText(const Document& document, const Metric& metric, const std::vector<const Measurement*>& measurements)
{
    const auto attributes = attributesOf(document, metric.id);
    const auto figure = pooledFigure(metric, attributes, measurements);
    if (!figure.value)
        return {};
    const QString unit = metric.shownUnit();
    QString text = QLocale(QLocale::Russian).toString(roundedFigure(*figure.value), 'f', 1);
    text += unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit;
    text = metric.name + u": "_s + text;
    return figure.answers > 0 ? JourneyPapersText::tr("%1 (n = %2)").arg(text).arg(figure.answers) : text;
}

std::vector<const Measurement*> newestOf(const std::vector<Measurement>& all, const Id& metric)
{
    std::vector<const Measurement*> newest;
    for (const Measurement& one : all) {
        if (one.metric != metric)
            continue;
        if (!newest.empty() && one.to > newest.front()->to)
            newest.clear();
        if (newest.empty() || one.to == newest.front()->to)
            newest.push_back(&one);
    }
    return newest;
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

template <class R>
std::map<Id, QString> namesOf(const std::vector<R>& records)
{
    std::map<Id, QString> names;
    for (const R& one : records)
        names[one.id] = one.name;
    return names;
}

} // namespace

std::optional<Journey> journeyNamed(const Document& document, const QString& code)
{
    return named(document.all<Journey>(), code);
}

std::optional<ClientProfile> profileNamed(const Document& document, const QString& code)
{
    return named(document.all<ClientProfile>(), code);
}

QString metricResult(const Document& document, const Id& id)
{
    const auto metric = document.find<Metric>(id);
    const auto newest = newestOf(document.all<Measurement>(), id);
    return metric && !newest.empty() ? resultText(document, *metric, newest) : QString();
}

JourneyPaper journeyPaper(const Document& document, const Id& journey, const Id& version, const QString& view,
                          QDate today)
{
    JourneyPaper paper;
    paper.region = regionOf(document);
    paper.methodology = document.methodology(document.editions().constLast());
    paper.data = journeyData(document, journey, version);
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
    for (const Metric& metric : document.all<Metric>())
        paper.results[metric.id] = metricResult(document, metric.id);
    for (const Measurement& one : document.all<Measurement>()) {
        if (const auto metric = document.find<Metric>(one.metric))
            paper.results[one.id] = resultText(document, *metric, {&one});
    }
    paper.today = today;
    return paper;
}

ProfilePaper profilePaper(const Document& document, const Id& profile, QDate today)
{
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
