// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/competence/developmentevent.h"
#include "core/competence/federalevent.h"
#include "core/competence/knowledge.h"
#include "core/competence/staffsystems.h"
#include "core/competence/training.h"
#include "core/documents/acknowledgement.h"
#include "core/documents/officialdocument.h"
#include "core/documents/workinggroup.h"
#include "core/improvement/improvementaction.h"
#include "core/improvement/meeting.h"
#include "core/measurement/analyticalreport.h"
#include "core/measurement/causeanalysis.h"
#include "core/measurement/clientprofile.h"
#include "core/measurement/clientservice.h"
#include "core/measurement/externalindex.h"
#include "core/measurement/feedback.h"
#include "core/measurement/indicator.h"
#include "core/measurement/infosystem.h"
#include "core/measurement/journey.h"
#include "core/measurement/journeystage.h"
#include "core/measurement/measurement.h"
#include "core/measurement/surveywave.h"
#include "core/organisation/centre.h"
#include "core/organisation/orgunit.h"
#include "core/organisation/person.h"
#include "core/organisation/region.h"
#include "core/roadmap/plan.h"

namespace indikator {

/// The registers as they are, read once (see evidenceInput() in core/operations).
struct EvidenceInput
{
    Region region;
    std::vector<Centre> centres;
    std::vector<OrgUnit> units;
    std::vector<Person> people;
    std::vector<OfficialDocument> documents;
    std::vector<Acknowledgement> acknowledgements;
    std::vector<WorkingGroup> groups;
    std::vector<GroupMember> members;
    std::vector<ClientService> services;
    std::vector<ClientProfile> profiles;
    std::vector<Journey> journeys;
    std::vector<Introduction> introductions;
    std::vector<CrossTeam> teams;
    std::vector<TeamMember> teamMembers;
    std::vector<JourneyVersion> versions;
    std::vector<JourneyStage> stages;
    std::vector<Touchpoint> touchpoints;
    std::vector<FeedbackSource> sources;
    std::vector<FeedbackBatch> batches;
    std::vector<SurveyWave> waves;
    std::vector<Metric> metrics;
    std::vector<Measurement> measurements;
    std::vector<Indicator> indicators;
    std::vector<IndicatorTarget> targets;
    std::vector<IndicatorValue> values;
    std::vector<CauseAnalysis> causes;
    std::vector<ExternalIndex> indices;
    std::vector<AnalyticalReport> reports;
    std::vector<InfoSystem> systems;
    std::vector<Meeting> meetings;
    std::vector<Decision> decisions;
    std::vector<ImprovementAction> actions;
    std::vector<ActionProgress> progress;
    std::vector<Training> trainings;
    std::vector<TrainingCoverage> coverage;
    std::vector<DevelopmentEvent> events;
    std::vector<KnowledgeBase> bases;
    std::vector<KnowledgeAccess> access;
    std::vector<KnowledgeItem> knowledge;
    std::vector<KnowledgeRevision> revisions;
    std::vector<MotivationSystem> motivation;
    std::vector<StaffKpiSystem> staffIndicators;
    std::vector<FederalEvent> federalEvents;
    std::vector<FederalParticipation> participations;
    std::vector<RoadmapPlan> plans;
    std::vector<RoadmapItem> planItems;

    /// Calls `fn` with each list of records; the region stands by itself.
    template <class Input, class F>
    static void visit(Input& input, const F& fn)
    {
        const auto each = [&](auto&... lists) { (fn(lists), ...); };
        each(input.centres, input.units, input.people, input.documents, input.acknowledgements, input.groups,
             input.members, input.services, input.profiles, input.journeys, input.introductions, input.teams,
             input.teamMembers, input.versions, input.stages, input.touchpoints, input.sources, input.batches,
             input.waves, input.metrics, input.measurements, input.indicators, input.targets, input.values,
             input.causes, input.indices, input.reports, input.systems, input.meetings, input.decisions, input.actions,
             input.progress, input.trainings, input.coverage, input.events, input.bases, input.access, input.knowledge,
             input.revisions, input.motivation, input.staffIndicators, input.federalEvents, input.participations,
             input.plans, input.planItems);
    }
};

} // namespace indikator
