// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/journey.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct JourneyText
{
    Q_DECLARE_TR_FUNCTIONS(JourneyText)
};

void check(const Journey& journey, const FieldReport& report, QDate today)
{
    DescriptionRules::check(lifecycle(journey, {}), journey.unapprovedReason, journey.nextReviewOn, report, today);
    if (journey.services == BasisServices::Complex && journey.lifeSituation.isEmpty())
        report("lifeSituation", "missing", JourneyText::tr("Several services: name the situation of life."));
    const bool isReviewed = journey.approvedOn.isValid() && journey.approvedOn >= journey.lawChangedOn;
    if (journey.lawChangedOn.isValid() && journey.lawChangedOn <= today && !isReviewed &&
        journey.status != DescriptionStatus::Outdated)
        report("lawChangedOn", "review", JourneyText::tr("The law has changed: review the journey (Т-3.3)."));
}

void check(const JourneyResearch& research, const FieldReport& report, QDate today)
{
    if (research.date.isValid() && research.date > today)
        report("date", "ahead", JourneyText::tr("The research is done, but its date lies ahead: correct it."));
}

void check(const CrossTeam& team, const FieldReport& report, QDate /*today*/)
{
    if (team.formedOn.isValid() && team.dissolvedOn.isValid() && team.dissolvedOn < team.formedOn)
        report("dissolvedOn", "order", JourneyText::tr("The team ends before it begins: correct one of the dates."));
}

} // namespace

template <>
const RecordTable<Journey>& recordTable<Journey>()
{
    using R = Journey;
    static const auto table =
        RecordTable<R>("journey", QT_TRANSLATE_NOOP("Field", "Journey"))
            .add("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"), required(), unique(), longest(20))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("С-61а"))
            .add("profile", &R::profile, QT_TRANSLATE_NOOP("Field", "Profile"), required(), refersTo("client_profile"),
                 source("Т-3.4"))
            .add("goal", &R::goal, QT_TRANSLATE_NOOP("Field", "Goal of the client"), required(), longText(2000),
                 source("Т-3.2"))
            .add("service", &R::service, QT_TRANSLATE_NOOP("Field", "Service"), refersTo("client_service"),
                 source("М-2.К8"))
            .add("contacts", &R::contacts, QT_TRANSLATE_NOOP("Field", "Contacts with the service"), source("Т-3.2"))
            .add("services", &R::services, QT_TRANSLATE_NOOP("Field", "Number of services"), source("Т-3.2"))
            .add("lifeSituation", &R::lifeSituation, QT_TRANSLATE_NOOP("Field", "Situation of life"), longest(200))
            .add("task", &R::task, QT_TRANSLATE_NOOP("Field", "Task of the client"), source("Т-3.2"))
            .add("segment", &R::segment, QT_TRANSLATE_NOOP("Field", "Target group"), longest(200), source("Т-3.2"))
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("isPilot", &R::isPilot, QT_TRANSLATE_NOOP("Field", "Pilot"), source("М-2.К7"))
            .add("compiledOn", &R::compiledOn, QT_TRANSLATE_NOOP("Field", "Compiled on"))
            .add("approvedOn", &R::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on"))
            .add("outdatedOn", &R::outdatedOn, QT_TRANSLATE_NOOP("Field", "Outdated since"))
            .add("unapprovedReason", &R::unapprovedReason, QT_TRANSLATE_NOOP("Field", "Why without approval"),
                 longest(500))
            .add("nextReviewOn", &R::nextReviewOn, QT_TRANSLATE_NOOP("Field", "Next review"), source("Т-3.3"))
            .add("lawChangedOn", &R::lawChangedOn, QT_TRANSLATE_NOOP("Field", "Law changed on"), source("Т-3.3"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const R& journey) { return journey.title(); })
            .checked(check);
    return table;
}

template <>
const RecordTable<JourneyResearch>& recordTable<JourneyResearch>()
{
    using R = JourneyResearch;
    static const auto table =
        RecordTable<R>("journey_research", QT_TRANSLATE_NOOP("Field", "Research of a journey"))
            .add("journey", &R::journey, QT_TRANSLATE_NOOP("Field", "Journey"), required(), refersTo("journey"))
            .owner()
            .add("method", &R::method, QT_TRANSLATE_NOOP("Field", "Method"), source("Т-3.2"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"))
            .add("sample", &R::sample, QT_TRANSLATE_NOOP("Field", "People or cases"), between(0, 10'000'000))
            .add("findings", &R::findings, QT_TRANSLATE_NOOP("Field", "What was found"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<CrossTeam>& recordTable<CrossTeam>()
{
    using R = CrossTeam;
    static const auto table =
        RecordTable<R>("cross_team", QT_TRANSLATE_NOOP("Field", "Cross-functional team"))
            .add("journey", &R::journey, QT_TRANSLATE_NOOP("Field", "Journey"), required(), refersTo("journey"))
            .owner()
            .add("leader", &R::leader, QT_TRANSLATE_NOOP("Field", "Leader"), required(), refersTo("person"),
                 source("Т-3.1"))
            .add("isUnderChair", &R::isUnderChair,
                 QT_TRANSLATE_NOOP("Field", "Leader answers to the head of the group"), source("Т-3.1"))
            .add("formedOn", &R::formedOn, QT_TRANSLATE_NOOP("Field", "Formed on"), required())
            .add("dissolvedOn", &R::dissolvedOn, QT_TRANSLATE_NOOP("Field", "Dissolved on"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<TeamMember>& recordTable<TeamMember>()
{
    using R = TeamMember;
    static const auto table =
        RecordTable<R>("team_member", QT_TRANSLATE_NOOP("Field", "Member of a team"))
            .add("team", &R::team, QT_TRANSLATE_NOOP("Field", "Team"), required(), refersTo("cross_team"))
            .owner()
            .add("person", &R::person, QT_TRANSLATE_NOOP("Field", "Person"), required(), refersTo("person"))
            .add("office", &R::office, QT_TRANSLATE_NOOP("Field", "Speaks for"), source("Т-3.1"))
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order();
    return table;
}

QString Journey::title() const
{
    return code.isEmpty() || name.isEmpty() ? code + name : code + u' ' + name;
}

bool CrossTeam::isActiveOn(QDate day) const
{
    return (!formedOn.isValid() || formedOn <= day) && (!dissolvedOn.isValid() || day <= dissolvedOn);
}

} // namespace indikator
