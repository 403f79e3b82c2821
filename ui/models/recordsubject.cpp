// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordsubject.h"

#include "core/assessment/assessment.h"
#include "core/assessment/standardanswer.h"
#include "core/calendar/calendarday.h"
#include "core/improvement/meeting.h"
#include "core/organisation/centre.h"
#include "core/organisation/region.h"
#include "core/roadmap/plan.h"

namespace indikator {

Subject subjectOf(const RecordType& type, const Row& row)
{
    const Id id = Id::parse(row.front().toString()).value_or(Id());
    if (&type == &recordTable<Centre>())
        return {Subject::Kind::Centre, {}, id};
    if (&type == &recordTable<Assessment>())
        return {Subject::Kind::Assessment, {}, id};
    if (&type == &recordTable<Meeting>())
        return {Subject::Kind::Meeting, {}, id};
    if (&type == &recordTable<RoadmapItem>())
        return {Subject::Kind::RoadmapItem, recordTable<RoadmapItem>().record(row).controlPoint, id};
    if (&type == &recordTable<ChecklistAnswer>())
        return {Subject::Kind::ChecklistItem, QString::number(recordTable<ChecklistAnswer>().record(row).item), {}};
    if (&type == &recordTable<MatrixAnswer>()) {
        const MatrixAnswer answer = recordTable<MatrixAnswer>().record(row);
        return {Subject::Kind::Condition, answer.condition, answer.centre};
    }
    if (&type == &recordTable<StandardAnswer>())
        return {Subject::Kind::Requirement, recordTable<StandardAnswer>().record(row).requirement, {}};
    const bool isElsewhere = &type == &recordTable<Region>() || &type == &recordTable<CalendarDay>() ||
                             &type == &recordTable<RoadmapPlan>() || &type == &recordTable<AssessmentSnapshot>();
    return isElsewhere ? Subject() : Subject{Subject::Kind::Record, type.name(), id};
}

} // namespace indikator
