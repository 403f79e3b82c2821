// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/measurement/samplejourney.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

StageColumn column(const QString& name, double emotion, const Id& version)
{
    StageColumn column;
    JourneyStage& stage = column.stage;
    stage.id = Id::create();
    stage.version = version;
    stage.name = name;
    stage.goal = u"Понять, что делать дальше"_s;
    stage.actions = u"Я читаю сайт"_s;
    stage.thoughts = u"Надолго ли это?"_s;
    stage.feelings = u"Тревога"_s;
    stage.emotion = emotion;
    stage.grounds = Grounds::Data;
    Touchpoint touchpoint;
    touchpoint.id = Id::create();
    touchpoint.stage = stage.id;
    touchpoint.name = u"Сайт"_s;
    touchpoint.role = u"Отдел связи"_s;
    column.touchpoints.push_back(touchpoint);
    return column;
}

} // namespace

JourneyData completeJourney()
{
    JourneyData data;
    data.journey.id = Id::create();
    data.journey.nextReviewOn = QDate(2026, 6, 30);
    data.profile.emplace();
    data.profile->status = DescriptionStatus::Compiled;
    data.research.push_back({Id::create(), data.journey.id, ResearchMethod::Interview, QDate(2026, 3, 1), 10, {}});
    CrossTeam team;
    team.id = Id::create();
    team.leader = Id::create();
    data.groupMembers = {team.leader};
    for (const TeamOffice office : {TeamOffice::Front, TeamOffice::Client})
        data.members.push_back({Id::create(), team.id, Id::create(), office, 0});
    data.teams.push_back(team);
    data.map.version.id = Id::create();
    data.map.version.journey = data.journey.id;
    for (const auto& [name, emotion] : {std::pair(u"До"_s, 0.0), std::pair(u"Заявление"_s, -0.5),
                                        std::pair(u"Приём"_s, 0.5), std::pair(u"После"_s, 1.0)})
        data.map.stages.push_back(column(name, emotion, data.map.version.id));
    data.map.stages.front().stage.isOutside = true;
    data.map.stages.back().stage.results = u"Довольны 84 %"_s;
    return data;
}
