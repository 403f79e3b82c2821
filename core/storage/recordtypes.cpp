// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordtypes.h"

#include "core/assessment/assessment.h"
#include "core/calendar/calendarday.h"
#include "core/documents/officialdocument.h"
#include "core/improvement/meeting.h"
#include "core/measurement/channel.h"
#include "core/measurement/clientprofile.h"
#include "core/measurement/clientservice.h"
#include "core/measurement/indicator.h"
#include "core/measurement/journey.h"
#include "core/measurement/journeystage.h"
#include "core/measurement/measurement.h"
#include "core/measurement/metric.h"
#include "core/measurement/surveywave.h"
#include "core/organisation/centre.h"
#include "core/organisation/person.h"
#include "core/organisation/region.h"
#include "core/roadmap/plan.h"

#include <algorithm>

namespace indikator {

std::span<const RecordType* const> recordTypes()
{
    static const std::vector<const RecordType*> types{
        &recordTable<Region>(),
        &recordTable<Centre>(),
        &recordTable<Assessment>(),
        &recordTable<ChecklistAnswer>(),
        &recordTable<MatrixAnswer>(),
        &recordTable<AssessmentSnapshot>(),
        &recordTable<Person>(),
        &recordTable<OfficialDocument>(),
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
        &recordTable<Meeting>(),
        &recordTable<MeetingTopic>(),
        &recordTable<Decision>(),
        &recordTable<RoadmapPlan>(),
        &recordTable<RoadmapItem>(),
        &recordTable<CalendarDay>(),
        &recordTable<Indicator>(),
        &recordTable<IndicatorTarget>(),
        &recordTable<IndicatorValue>(),
    };
    return types;
}

const RecordType* recordType(QStringView name)
{
    const auto types = recordTypes();
    const auto found = std::ranges::find(types, name, [](const RecordType* type) { return QStringView(type->name()); });
    return found == types.end() ? nullptr : *found;
}

} // namespace indikator
