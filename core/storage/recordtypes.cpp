// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"

#include "core/assessment/assessment.h"
#include "core/assessment/standardanswer.h"
#include "core/calendar/calendarday.h"
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
#include "core/measurement/channel.h"
#include "core/measurement/clientprofile.h"
#include "core/measurement/clientservice.h"
#include "core/measurement/externalindex.h"
#include "core/measurement/feedback.h"
#include "core/measurement/indicator.h"
#include "core/measurement/infosystem.h"
#include "core/measurement/journey.h"
#include "core/measurement/journeystage.h"
#include "core/measurement/measurement.h"
#include "core/measurement/metric.h"
#include "core/measurement/surveywave.h"
#include "core/organisation/centre.h"
#include "core/organisation/handout.h"
#include "core/organisation/orgunit.h"
#include "core/organisation/person.h"
#include "core/organisation/region.h"
#include "core/roadmap/plan.h"
#include "core/storage/attachment.h"

#include <algorithm>

namespace indikator {

std::span<const RecordType* const> registerTypes()
{
    static const std::vector<const RecordType*> types{
        &recordTable<Centre>(),
        &recordTable<Handout>(),
        &recordTable<OrgUnit>(),
        &recordTable<Person>(),
        &recordTable<Region>(),
        &recordTable<Assessment>(),
        &recordTable<ChecklistAnswer>(),
        &recordTable<MatrixAnswer>(),
        &recordTable<AssessmentSnapshot>(),
        &recordTable<OfficialDocument>(),
        &recordTable<StandardAnswer>(),
        &recordTable<WorkingGroup>(),
        &recordTable<GroupMember>(),
        &recordTable<FeedbackSource>(),
        &recordTable<AnalyticalReport>(),
        &recordTable<FeedbackBatch>(),
        &recordTable<Metric>(),
        &recordTable<MetricAttribute>(),
        &recordTable<SurveyWave>(),
        &recordTable<SurveyQuestion>(),
        &recordTable<Measurement>(),
        &recordTable<Channel>(),
        &recordTable<ClientService>(),
        &recordTable<ClientProfile>(),
        &recordTable<ProfileSection>(),
        &recordTable<GroupImportance>(),
        &recordTable<ChannelPreference>(),
        &recordTable<Journey>(),
        &recordTable<Introduction>(),
        &recordTable<JourneyResearch>(),
        &recordTable<CrossTeam>(),
        &recordTable<TeamMember>(),
        &recordTable<JourneyVersion>(),
        &recordTable<JourneyStage>(),
        &recordTable<Touchpoint>(),
        &recordTable<PainPoint>(),
        &recordTable<JourneyIdea>(),
        &recordTable<CauseAnalysis>(),
        &recordTable<ExternalIndex>(),
        &recordTable<InfoSystem>(),
        &recordTable<Meeting>(),
        &recordTable<MeetingTopic>(),
        &recordTable<Decision>(),
        &recordTable<Indicator>(),
        &recordTable<IndicatorTarget>(),
        &recordTable<IndicatorValue>(),
        &recordTable<ImprovementAction>(),
        &recordTable<ActionProgress>(),
        &recordTable<Training>(),
        &recordTable<TrainingCoverage>(),
        &recordTable<DevelopmentEvent>(),
        &recordTable<KnowledgeBase>(),
        &recordTable<KnowledgeAccess>(),
        &recordTable<KnowledgeItem>(),
        &recordTable<KnowledgeRevision>(),
        &recordTable<MotivationSystem>(),
        &recordTable<StaffKpiSystem>(),
        &recordTable<FederalEvent>(),
        &recordTable<FederalParticipation>(),
        &recordTable<Acknowledgement>(),
        &recordTable<RoadmapPlan>(),
        &recordTable<RoadmapItem>(),
        &recordTable<CalendarDay>(),
    };
    return types;
}

std::span<const RecordType* const> recordTypes()
{
    static const std::vector<const RecordType*> types = [] {
        std::vector<const RecordType*> all(registerTypes().begin(), registerTypes().end());
        all.push_back(&recordTable<Attachment>());
        return all;
    }();
    return types;
}

const RecordType* recordType(QStringView name)
{
    const auto types = recordTypes();
    const auto found = std::ranges::find(types, name, [](const RecordType* type) { return QStringView(type->name()); });
    return found == types.end() ? nullptr : *found;
}

} // namespace indikator
