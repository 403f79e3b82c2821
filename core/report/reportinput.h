// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/improvement/meeting.h"
#include "core/organisation/person.h"
#include "core/report/quarterdata.h"
#include "core/roadmap/schedule.h"

#include <map>

namespace indikator {

/// A roadmap with all that its papers and its page name.
struct PlanData
{
    Region region;
    std::shared_ptr<const Methodology> methodology;
    RoadmapPlan plan;
    Schedule schedule;
    WorkCalendar calendar;
    std::map<Id, QString> people;    ///< «Иванова А.А., начальник отдела»
    std::map<Id, QString> documents; ///< «Приказ № 12 от 01.03.2026»

    /// Who is responsible: the person, else the role; may be empty.
    [[nodiscard]] QString responsible(const RoadmapItem& item) const;
};

/// A meeting with all that its minutes name.
struct MeetingData
{
    Region region;
    Meeting meeting;
    std::vector<MeetingTopic> topics; ///< in the order of the agenda
    std::vector<Decision> decisions;  ///< in order; those beside the agenda have no topic
    std::map<Id, Person> people;
    std::map<Id, QString> documents;

    [[nodiscard]] QString shortName(const Id& person) const;
    [[nodiscard]] QString nameWithTitle(const Id& person) const;
};

/// What papers are made from. Each form needs some of it, see ReportForm::isPossible.
struct ReportInput
{
    const Evaluation* evaluation = nullptr;
    const Evaluation* previous = nullptr; ///< the last final assessment before it, if there is one
    const PlanData* plan = nullptr;
    const MeetingData* meeting = nullptr;
    const QuarterData* quarter = nullptr;
    bool narrowMargin = false; ///< left margin 20 mm instead of 30
};

} // namespace indikator
