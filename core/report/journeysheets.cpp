// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/journeysheets.h"

#include "core/base/period.h"
#include "core/measurement/quadrant.h"
#include "core/report/journeyfigure.h"
#include "core/report/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneySheetsText
{
    Q_DECLARE_TR_FUNCTIONS(JourneySheetsText)
};

constexpr double tableText = 9;    // pt
constexpr double curveHeight = 42; // mm
constexpr size_t mostRows = 5;     // of each table: the sheet is one page

template <class E>
QString labelOf(E value)
{
    return QCoreApplication::translate("Field", EnumChoices<E>::choices[static_cast<size_t>(value)].label);
}

QString nameOf(const std::map<Id, QString>& names, const Id& id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

QString touchpointText(const Touchpoint& one, const JourneyPaper& paper)
{
    QStringList lines{one.name};
    const QString who = one.responsible.isNull() ? one.role : nameOf(paper.people, one.responsible);
    if (!who.isEmpty())
        lines << JourneySheetsText::tr("responsible: %1").arg(who);
    if (one.toolsAvailable)
        lines << JourneySheetsText::tr("tools: %1").arg(labelOf(*one.toolsAvailable));
    for (const Id& metric : one.metrics) {
        if (const QString result = nameOf(paper.results, metric); !result.isEmpty())
            lines << result;
    }
    return lines.join(u'\n');
}

/// The channels of the map, in the order of their directory; the null one gathers those without a channel.
std::vector<Id> channelsOf(const JourneyPaper& paper)
{
    std::vector<Id> channels;
    for (const StageColumn& column : paper.data.map.stages) {
        for (const Touchpoint& one : column.touchpoints) {
            if (std::ranges::find(channels, one.channel) == channels.end())
                channels.push_back(one.channel);
        }
    }
    std::ranges::stable_sort(channels, {}, [&](const Id& id) { return nameOf(paper.channels, id); });
    return channels;
}

/// Only the curve of the map.
JourneyFigure curveOf(const JourneyPaper& paper)
{
    JourneyFigure figure = journeyFigure(paper);
    std::erase_if(figure.lanes, [](const JourneyFigure::Lane& lane) { return !lane.isCurve; });
    figure.head.clear();
    return figure;
}

Table table(const QString& name, const std::vector<double>& columns, const QStringList& titles)
{
    Table table;
    table.name = name;
    table.columns = columns;
    table.textSize = tableText;
    TableRow header;
    for (const QString& title : titles)
        header.cells.push_back(headerCell(title));
    table.header.push_back(std::move(header));
    return table;
}

QString stageOf(const JourneyPaper& paper, const Id& stage)
{
    const StageColumn* const column = paper.data.map.stage(stage);
    return column ? column->stage.name : QString();
}

Table painsTable(const JourneyPaper& paper)
{
    Table pains = table(JourneySheetsText::tr("Pain points"), {1, 3, 5, 2.4},
                        {JourneySheetsText::tr("Priority"), JourneySheetsText::tr("Stage"),
                         JourneySheetsText::tr("Pain point"), JourneySheetsText::tr("Resolution")});
    std::vector<const PainPoint*> all = painsByPriority(paper.data.map);
    all.resize(std::min(all.size(), mostRows));
    for (const PainPoint* pain : all) {
        const auto priority = pain->priority();
        const bool isTreated = paper.data.treatedPains.contains(pain->id);
        const PainResolution resolution = isTreated ? PainResolution::Action : pain->resolution;
        pains.rows.push_back({{priority ? numberCell(*priority) : cell({}), cell(stageOf(paper, pain->stage)),
                               cell(pain->text), cell(labelOf(resolution))},
                              false});
    }
    return pains;
}

Table ideasTable(const JourneyPaper& paper)
{
    Table ideas = table(JourneySheetsText::tr("Ideas"), {3, 5, 1.2, 1.2, 2.4},
                        {JourneySheetsText::tr("Stage"), JourneySheetsText::tr("Idea"), JourneySheetsText::tr("Effort"),
                         JourneySheetsText::tr("Effect"), JourneySheetsText::tr("Place")});
    const JourneyLimits& limits = paper.methodology->journeys.limits;
    std::vector<std::pair<int, TableRow>> rows;
    for (const StageColumn& column : paper.data.map.stages) {
        for (const JourneyIdea& idea : column.ideas) {
            const auto place = quadrantOf(idea.effort, idea.impact, limits);
            const auto number = [](std::optional<int> value) { return value ? numberCell(*value) : cell({}); };
            rows.push_back({place ? static_cast<int>(*place) : 9,
                            {{cell(column.stage.name), cell(idea.text), number(idea.effort), number(idea.impact),
                              cell(place ? labelOf(*place) : QString())},
                             false}});
        }
    }
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
    rows.resize(std::min(rows.size(), mostRows));
    for (auto& [place, row] : rows)
        ideas.rows.push_back(std::move(row));
    return ideas;
}

Table actionsTable(const JourneyPaper& paper)
{
    Table actions = table(JourneySheetsText::tr("Measures"), {5, 3.4, 1.6, 1.8},
                          {JourneySheetsText::tr("Measure"), JourneySheetsText::tr("Responsible"),
                           JourneySheetsText::tr("Term"), JourneySheetsText::tr("Status")});
    const std::span all(paper.actions.data(), std::min(paper.actions.size(), mostRows));
    for (const ImprovementAction& one : all)
        actions.rows.push_back({{cell(one.title), cell(nameOf(paper.people, one.responsible)),
                                 cell(officeDate(one.due)), cell(labelOf(one.status))},
                                false});
    return actions;
}

/// What was measured on the map, each figure once.
QStringList resultsOf(const JourneyPaper& paper)
{
    QStringList results;
    for (const StageColumn& column : paper.data.map.stages) {
        for (const JourneyFigure::Entry& entry : laneEntries(column, u"results"_s, paper)) {
            const QString text = column.stage.name + u" — "_s + entry.text;
            if (!results.contains(text))
                results << text;
        }
    }
    return results;
}

} // namespace

Table channelTable(const JourneyPaper& paper)
{
    const auto& stages = paper.data.map.stages;
    QStringList titles{JourneySheetsText::tr("Channel")};
    for (const StageColumn& column : stages)
        titles << column.stage.name;
    Table channels =
        table(JourneySheetsText::tr("Touchpoints by channel"), std::vector<double>(stages.size() + 1, 1.0), titles);
    for (const Id& channel : channelsOf(paper)) {
        TableRow row;
        const QString name = nameOf(paper.channels, channel);
        row.cells.push_back(headerCell(name.isEmpty() ? JourneySheetsText::tr("no channel") : name));
        for (const StageColumn& column : stages) {
            QStringList texts;
            for (const Touchpoint& one : column.touchpoints) {
                if (one.channel == channel)
                    texts << touchpointText(one, paper);
            }
            row.cells.push_back(cell(texts.join(u"\n\n"_s)));
        }
        channels.rows.push_back(std::move(row));
    }
    return channels;
}

std::vector<Block> teamSheet(const JourneyPaper& paper)
{
    std::vector<Block> blocks;
    blocks.emplace_back(
        FigureBlock{curveOf(paper), JourneySheetsText::tr("The mood of the client, from −2 to +2"), curveHeight, 1});
    const QString results = resultsOf(paper).join(u"; "_s);
    blocks.emplace_back(labelled(JourneySheetsText::tr("What was measured"),
                                 results.isEmpty() ? JourneySheetsText::tr("nothing yet") : results));
    const auto add = [&](const QString& title, Table part) {
        if (part.rows.empty())
            return;
        blocks.emplace_back(heading(title, Paragraph::Style::Heading2));
        blocks.emplace_back(std::move(part));
    };
    add(JourneySheetsText::tr("The worst pain points"), painsTable(paper));
    add(JourneySheetsText::tr("Ideas, the quick wins first"), ideasTable(paper));
    add(JourneySheetsText::tr("Measures under way"), actionsTable(paper));
    return blocks;
}

} // namespace indikator
