// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/journeyfigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

using Entry = JourneyFigure::Entry;
using Entries = std::vector<Entry>;
using Mark = JourneyFigure::Mark;

struct JourneyFigureText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyFigureText)
};

QString nameOf(const std::map<Id, QString>& names, const Id& id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

void add(Entries& entries, const QString& text, Mark mark = Mark::None)
{
    if (!text.trimmed().isEmpty())
        entries.push_back({text.trimmed(), mark});
}

QString join(const QStringList& texts, const QString& between)
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled.join(between);
}

Mark markOf(const Touchpoint& one)
{
    return one.isMomentOfTruth ? Mark::Truth : one.isBestPractice ? Mark::Practice : Mark::None;
}

Mark markOf(std::optional<ToolsAvailable> available)
{
    if (!available)
        return Mark::None;
    return *available == ToolsAvailable::Yes      ? Mark::Yes
           : *available == ToolsAvailable::Partly ? Mark::Partly
                                                  : Mark::No;
}

Mark markOf(std::optional<Grounds> grounds)
{
    if (!grounds)
        return Mark::None;
    return *grounds == Grounds::Data ? Mark::Yes : *grounds == Grounds::Partly ? Mark::Partly : Mark::No;
}

void addTouchpoints(Entries& entries, const StageColumn& column, const JourneyPaper& paper)
{
    for (const Touchpoint& one : column.touchpoints) {
        const QString channel = nameOf(paper.channels, one.channel);
        const QString name = one.name == channel ? one.name : join({channel, one.name}, u": "_s);
        add(entries, join({name, one.description}, u". "_s), markOf(one));
    }
}

void addPeople(Entries& entries, const StageColumn& column, const JourneyPaper& paper)
{
    for (const Touchpoint& one : column.touchpoints) {
        const QString who = one.responsible.isNull() ? one.role : nameOf(paper.people, one.responsible);
        const QString text = column.touchpoints.size() > 1 && !who.isEmpty() ? one.name + u": "_s + who : who;
        if (std::ranges::find(entries, text, &Entry::text) == entries.end())
            add(entries, text);
    }
}

void addTools(Entries& entries, const StageColumn& column)
{
    for (const Touchpoint& one : column.touchpoints)
        add(entries, one.tools, markOf(one.toolsAvailable));
}

void addPains(Entries& entries, const StageColumn& column)
{
    for (const PainPoint& one : column.pains) {
        const auto priority = one.priority();
        add(entries, priority ? JourneyFigureText::tr("%1 (priority %2)").arg(one.text).arg(*priority) : one.text,
            Mark::Pain);
    }
}

void addMeasuring(Entries& entries, const StageColumn& column, const JourneyPaper& paper)
{
    for (const Touchpoint& one : column.touchpoints) {
        add(entries, one.measuring);
        for (const Id& metric : one.metrics)
            add(entries, nameOf(paper.metrics, metric));
    }
    add(entries, column.stage.measuring);
}

void addResults(Entries& entries, const StageColumn& column, const JourneyPaper& paper)
{
    const auto addAll = [&](const std::vector<Id>& ids) {
        for (const Id& id : ids)
            add(entries, nameOf(paper.results, id));
    };
    for (const Touchpoint& one : column.touchpoints) {
        addAll(one.metrics);
        addAll(one.measurements);
    }
    addAll(column.stage.measurements);
    add(entries, column.stage.results);
}

void addImprovement(Entries& entries, const StageColumn& column)
{
    for (const JourneyIdea& one : column.ideas)
        add(entries, one.text, Mark::Idea);
    add(entries, column.stage.improvement);
}

QStringList lanesOf(const JourneyPaper& paper)
{
    const JourneyMethod& method = paper.methodology->journeys;
    const JourneyView* const view = method.view(paper.view.isEmpty() ? u"template"_s : paper.view);
    QStringList lanes;
    for (const JourneyLane& lane : method.lanes) {
        if (!view || view->lanes.contains(lane.id))
            lanes << lane.id;
    }
    return lanes;
}

/// What is planned for the stage and not there yet.
void addPlanned(Entries& entries, const StageColumn& now, const QString& lane, const JourneyPaper& paper)
{
    if (!paper.toBe)
        return;
    const auto& stages = paper.toBe->stages;
    const auto then = std::ranges::find_if(stages, [&](const StageColumn& column) {
        return !now.stage.lineage.isEmpty() && column.stage.lineage == now.stage.lineage;
    });
    if (then == stages.end())
        return;
    for (const Entry& entry : laneEntries(*then, lane, paper)) {
        if (std::ranges::find(entries, entry.text, &Entry::text) == entries.end())
            entries.push_back({entry.text, Mark::Planned});
    }
}

std::optional<double> plannedMood(const StageColumn& now, const JourneyPaper& paper)
{
    if (!paper.toBe)
        return std::nullopt;
    for (const StageColumn& column : paper.toBe->stages) {
        if (!now.stage.lineage.isEmpty() && column.stage.lineage == now.stage.lineage)
            return column.stage.emotion;
    }
    return std::nullopt;
}

QStringList headOf(const JourneyPaper& paper)
{
    QStringList head;
    if (paper.data.profile)
        head << JourneyFigureText::tr("Profile: %1").arg(paper.data.profile->title());
    if (!paper.data.journey.goal.isEmpty())
        head << JourneyFigureText::tr("Goal of the client: %1").arg(paper.data.journey.goal);
    if (!paper.pains.isEmpty())
        head << JourneyFigureText::tr("Main pains: %1").arg(paper.pains.join(u"; "_s));
    return head;
}

} // namespace

std::vector<Entry> laneEntries(const StageColumn& column, const QString& lane, const JourneyPaper& paper)
{
    const JourneyStage& stage = column.stage;
    Entries entries;
    if (lane == "touchpoints"_L1)
        addTouchpoints(entries, column, paper);
    else if (lane == "responsible"_L1)
        addPeople(entries, column, paper);
    else if (lane == "tools"_L1)
        addTools(entries, column);
    else if (lane == "pains"_L1)
        addPains(entries, column);
    else if (lane == "measuring"_L1)
        addMeasuring(entries, column, paper);
    else if (lane == "results"_L1)
        addResults(entries, column, paper);
    else if (lane == "improvement"_L1)
        addImprovement(entries, column);
    else if (lane == "quote"_L1)
        add(entries, stage.quote.isEmpty() ? QString() : u"«%1»"_s.arg(stage.quote));
    else if (lane == "duration"_L1)
        add(entries,
            join({stage.duration,
                  stage.waiting.isEmpty() ? QString() : JourneyFigureText::tr("waiting: %1").arg(stage.waiting)},
                 u"; "_s));
    else if (lane == "actions"_L1)
        add(entries, join({stage.actions, stage.steps}, u"\n"_s));
    else if (const int field = recordTable<JourneyStage>().indexOf(lane); field > 0 && lane != "emotion"_L1)
        add(entries, recordTable<JourneyStage>().row(stage)[static_cast<size_t>(field)].toString());
    return entries;
}

std::vector<Entry> objectEntries(const StageColumn& column, const QString& lane, const JourneyPaper& paper)
{
    Entries entries;
    const auto addOne = [&](const StageColumn& part, const QString& name) {
        Entries own = laneEntries(part, lane, paper);
        if (own.empty())
            own.push_back({name + u": …"_s, Mark::None});
        entries.push_back(std::move(own.front()));
    };
    if (lane == "pains"_L1 || lane == "improvement"_L1) {
        for (const PainPoint& one : column.pains) {
            if (lane == "pains"_L1)
                addOne({{}, {}, {one}, {}}, {});
        }
        for (const JourneyIdea& one : column.ideas) {
            if (lane == "improvement"_L1)
                addOne({{}, {}, {}, {one}}, {});
        }
        return entries;
    }
    for (const Touchpoint& one : column.touchpoints)
        addOne({{}, {one}, {}, {}}, one.name);
    return entries;
}

JourneyFigure journeyFigure(const JourneyPaper& paper)
{
    JourneyFigure figure;
    figure.head = headOf(paper);
    for (const StageColumn& column : paper.data.map.stages)
        figure.stages.push_back({column.stage.name, column.stage.isOutside, markOf(column.stage.grounds),
                                 column.stage.emotion, plannedMood(column, paper)});
    for (const QString& id : lanesOf(paper)) {
        JourneyFigure::Lane lane{paper.methodology->journeys.lane(id)->title, id == "emotion"_L1, {}};
        for (const StageColumn& column : paper.data.map.stages) {
            lane.cells.push_back(laneEntries(column, id, paper));
            if (!lane.isCurve)
                addPlanned(lane.cells.back(), column, id, paper);
        }
        figure.lanes.push_back(std::move(lane));
    }
    return figure;
}

JourneyFigure workshopFigure(const JourneyPaper& paper)
{
    JourneyFigure figure = journeyFigure(paper);
    figure.isBlank = true;
    for (JourneyFigure::Stage& stage : figure.stages)
        stage = {stage.name, stage.isOutside, Mark::None, {}, {}};
    for (JourneyFigure::Lane& lane : figure.lanes)
        std::ranges::fill(lane.cells, Entries());
    return figure;
}

JourneyFigure journeyPart(const JourneyFigure& figure, size_t first, size_t count)
{
    JourneyFigure part = figure;
    const auto keep = [&](auto& all) {
        const size_t end = std::min(first + count, all.size());
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(end), all.end());
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size())));
    };
    keep(part.stages);
    for (JourneyFigure::Lane& lane : part.lanes)
        keep(lane.cells);
    return part;
}

StarFigure importanceStar(const ProfileData& data)
{
    constexpr double most = 5;
    StarFigure star;
    for (const PerformanceGroup group : mainGroups) {
        const auto importance = data.importanceOf(group);
        StarFigure::Ray ray{groupShortTitle(group), static_cast<int>(group) + 1, {}, {}, {}, {}};
        if (importance) {
            ray.value = 100 * *importance / most;
            ray.text = JourneyFigureText::tr("%1 of 5").arg(*importance);
        }
        star.rays.push_back(std::move(ray));
    }
    return star;
}

} // namespace indikator
