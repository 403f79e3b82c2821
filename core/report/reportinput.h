// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/improvement/improvementaction.h"
#include "core/improvement/meeting.h"
#include "core/measurement/journeylint.h"
#include "core/measurement/profilecheck.h"
#include "core/organisation/person.h"
#include "core/report/quarterdata.h"
#include "core/roadmap/schedule.h"

#include <map>

namespace indikator {

struct StandardSheet;

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

/// A journey with all that its map names.
struct JourneyPaper
{
    Region region;
    std::shared_ptr<const Methodology> methodology;
    JourneyData data;
    std::optional<JourneyMap> toBe;         ///< laid over the map
    std::vector<ImprovementAction> actions; ///< that come from its pains and ideas
    QString view;                           ///< which lanes; empty: those of the technological card
    QStringList pains;                      ///< the main ones of the profile
    QString service;
    std::map<Id, QString> people;
    std::map<Id, QString> channels;
    std::map<Id, QString> metrics; ///< their names
    std::map<Id, QString> results; ///< of measurements, and the newest of metrics: «Понятность: 86,4 % (n = 120)»
    QDate today;
};

/// A profile with all that its card names.
struct ProfilePaper
{
    Region region;
    std::shared_ptr<const Methodology> methodology;
    ProfileData data;
    std::map<Id, QString> channels;
    std::map<Id, QString> centres; ///< that count in «в каждом ЦЗН»
    QDate today;
};

/// What papers are made from. Each form needs some of it, see ReportForm::isPossible.
struct ReportInput
{
    const Evaluation* evaluation = nullptr;
    const Evaluation* previous = nullptr; ///< the last final assessment before it, if there is one
    const PlanData* plan = nullptr;
    const MeetingData* meeting = nullptr;
    const QuarterData* quarter = nullptr;
    const JourneyPaper* journey = nullptr;
    const ProfilePaper* profile = nullptr;
    const StandardSheet* standard = nullptr;
    bool narrowMargin = false; ///< left margin 20 mm instead of 30
};

} // namespace indikator
