// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeyactions.h"

#include "core/improvement/improvementaction.h"
#include "core/operations/journeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct JourneyActionsText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyActionsText)
};

constexpr qsizetype longestTitle = 300;

/// The leader of the team of the journey that the stage belongs to.
Id leaderOf(const Document& document, const JourneyStage& stage, QDate day)
{
    const auto version = document.find<JourneyVersion>(stage.version);
    if (!version)
        return {};
    const JourneyData data = journeyData(document, version->journey, day, version->id);
    const CrossTeam* const team = data.team(day);
    return team ? team->leader : Id();
}

bool isOpen(const Document& document, const JourneyStage& stage)
{
    const auto version = document.find<JourneyVersion>(stage.version);
    return version && !version->isFrozen();
}

ImprovementAction actionOf(const PainPoint& pain)
{
    ImprovementAction action;
    action.title = pain.text.simplified().left(longestTitle);
    if (pain.group)
        action.groups.push_back(*pain.group);
    return action;
}

ImprovementAction actionOf(const Document& document, const JourneyIdea& idea)
{
    ImprovementAction action;
    action.title = idea.text.simplified().left(longestTitle);
    action.effortTime = idea.effort;
    action.impact = idea.impact;
    for (const Id& id : idea.pains) {
        const auto pain = document.find<PainPoint>(id);
        if (pain && pain->group && std::ranges::find(action.groups, *pain->group) == action.groups.end())
            action.groups.push_back(*pain->group);
    }
    return action;
}

/// The pains that the measure answers and that nobody has called answered yet.
std::vector<PainPoint> answered(const Document& document, const Id& origin)
{
    std::vector<PainPoint> pains;
    const auto add = [&](const Id& id) {
        if (auto pain = document.find<PainPoint>(id); pain && pain->resolution == PainResolution::Open) {
            pain->resolution = PainResolution::Action;
            pains.push_back(*std::move(pain));
        }
    };
    add(origin);
    if (const auto idea = document.find<JourneyIdea>(origin))
        std::ranges::for_each(idea->pains, add);
    return pains;
}

} // namespace

Id startActionFor(Document& document, const Id& origin, QDate day)
{
    const auto pain = document.find<PainPoint>(origin);
    const auto idea = document.find<JourneyIdea>(origin);
    const auto stage = document.find<JourneyStage>(pain ? pain->stage : idea ? idea->stage : Id());
    if (!stage)
        throw Error(ErrorCode::NotFound, JourneyActionsText::tr("Choose a pain point or an idea of a journey."));
    ImprovementAction action = pain ? actionOf(*pain) : actionOf(document, *idea);
    const auto& others = document.all<ImprovementAction>();
    action.id = Id::create();
    action.origins = {origin};
    action.responsible = leaderOf(document, *stage, day);
    action.start = day;
    action.position = others.empty() ? 1 : others.back().position + 1;
    const std::vector<PainPoint> pains =
        isOpen(document, *stage) ? answered(document, origin) : std::vector<PainPoint>();
    document.change(JourneyActionsText::tr("Measure “%1”").arg(action.title), [&](Change& change) {
        change.put(action);
        for (const PainPoint& one : pains)
            change.put(one);
    });
    return action.id;
}

std::vector<Id> actionsFor(const Document& document, const Id& painOrIdea)
{
    std::vector<Id> found;
    std::vector<Id> rejected;
    for (const ImprovementAction& action : document.all<ImprovementAction>()) {
        if (std::ranges::find(action.origins, painOrIdea) != action.origins.end())
            (action.status == ActionStatus::Rejected ? rejected : found).push_back(action.id);
    }
    found.insert(found.end(), rejected.begin(), rejected.end());
    return found;
}

} // namespace indikator
