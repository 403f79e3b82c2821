// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/workcalendar.h"
#include "core/improvement/improvementaction.h"
#include "core/improvement/meeting.h"
#include "core/methodology/methodology.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

ImprovementAction action(QDate start = {}, QDate due = QDate(2026, 12, 1))
{
    ImprovementAction action;
    action.title = u"Запись по времени"_s;
    action.groups = {PerformanceGroup::Effort};
    action.responsible = Id::create();
    action.start = start;
    action.due = due;
    return action;
}

Meeting heldMeeting(QDate day)
{
    Meeting meeting;
    meeting.date = day;
    meeting.number = u"1"_s;
    meeting.status = MeetingStatus::Held;
    meeting.format = MeetingFormat::Online;
    return meeting;
}

} // namespace

TEST_CASE("a measure that is done has a day, one that is rejected a reason")
{
    const auto [status, codes] = GENERATE(table<ActionStatus, Codes>({
        {ActionStatus::Proposed, {}},
        {ActionStatus::InProgress, {}},
        {ActionStatus::Testing, {}},
        {ActionStatus::Done, {u"doneOn.missing"_s}},
        {ActionStatus::Rejected, {u"reason.missing"_s}},
        {ActionStatus::Postponed, {}},
    }));
    ImprovementAction record = action();
    record.status = status;
    CHECK(codesOf(record, today) == codes);
    record.doneOn = today;
    record.reason = u"Дорого"_s;
    CHECK(codesOf(record, today).empty());
}

TEST_CASE("a measure betters one of the five groups and ends after it begins")
{
    ImprovementAction record = action(QDate(2026, 12, 2));
    record.groups.clear();
    CHECK(codesOf(record, today) == Codes{u"groups.missing"_s, u"due.order"_s});
    record.start = record.due;
    record.groups = {PerformanceGroup::Additional};
    CHECK(codesOf(record, today) == Codes{u"groups.main"_s});
    record.groups.push_back(PerformanceGroup::Comfort);
    CHECK(codesOf(record, today).empty());
}

TEST_CASE("effort is the greatest of three and places a measure together with its effect")
{
    const JourneyLimits& limits = Methodology::current()->journeys.limits;
    const auto [effort, impact, quadrant] = GENERATE(table<int, int, std::optional<Quadrant>>({
        {2, 4, Quadrant::QuickWins},
        {2, 5, Quadrant::QuickWins},
        {3, 4, Quadrant::MajorProjects},
        {5, 5, Quadrant::MajorProjects},
        {2, 3, Quadrant::SmallImprovements},
        {1, 1, Quadrant::SmallImprovements},
        {3, 3, Quadrant::PutOff},
        {5, 1, Quadrant::PutOff},
    }));
    ImprovementAction record = action();
    CHECK_FALSE(record.quadrant(limits));
    record.impact = impact;
    CHECK_FALSE(record.quadrant(limits));
    record.effortMoney = 1;
    record.effortStaff = effort;
    CHECK(record.effort() == effort);
    CHECK(record.quadrant(limits) == quadrant);
}

TEST_CASE("term and effort propose the horizon")
{
    // 12.01.2026 to 07.04.2026 are sixty working days: January has 14 from the 12th on, February 19, March 21 after
    // the 9th was off, April 6 to the 8th.
    const WorkCalendar calendar;
    const QDate start(2026, 1, 12);
    const QDate sixty = *calendar.addWorkDays(start, 60);
    const auto [due, effort, horizon] = GENERATE_COPY(table<QDate, int, ActionHorizon>({
        {sixty, 2, ActionHorizon::QuickWin},
        {sixty, 3, ActionHorizon::Middle},
        {*calendar.addWorkDays(start, 61), 2, ActionHorizon::Middle},
        {QDate(2027, 1, 12), 2, ActionHorizon::Middle},
        {QDate(2027, 1, 13), 2, ActionHorizon::Long},
        {QDate(), 2, ActionHorizon::Automatic},
    }));
    ImprovementAction record = action(start, due);
    record.effortTime = effort;
    CHECK(proposedHorizon(record, calendar) == horizon);
}

TEST_CASE("a measure without any effort known is no quick win")
{
    CHECK(proposedHorizon(action(today, today), WorkCalendar()) == ActionHorizon::Middle);
}

TEST_CASE("progress says something and does not lie ahead")
{
    ActionProgress progress;
    progress.action = Id::create();
    progress.date = today.addDays(1);
    progress.percent = 101;
    CHECK(codesOf(progress, today) == Codes{u"date.ahead"_s, u"percent.range"_s, u"text.missing"_s});
    progress = {progress.id, progress.action, today, 100, {}, u"Нет денег"_s};
    CHECK(codesOf(progress, today).empty());
}

TEST_CASE("a meeting has its minutes as a document within thirty days")
{
    CHECK(codesOf(heldMeeting(today.addDays(-30)), today).empty());
    Meeting meeting = heldMeeting(today.addDays(-31));
    CHECK(codesOf(meeting, today) == Codes{u"protocol.missing"_s});
    meeting.protocol = Id::create();
    CHECK(codesOf(meeting, today).empty());
}

TEST_CASE("a decision that approves names what, and no other does")
{
    const auto [type, approves] = GENERATE(table<DecisionType, bool>({
        {DecisionType::Action, false},
        {DecisionType::ApproveDocument, true},
        {DecisionType::ApproveProfile, true},
        {DecisionType::ApproveJourney, true},
        {DecisionType::ApproveTargets, true},
        {DecisionType::Proposal, false},
        {DecisionType::Other, false},
    }));
    Decision decision;
    decision.meeting = Id::create();
    decision.text = u"Одобрить"_s;
    decision.type = type;
    CHECK(codesOf(decision, today) == (approves ? Codes{u"approved.missing"_s} : Codes{}));
    decision.approved = Id::create();
    CHECK(codesOf(decision, today) == (approves ? Codes{} : Codes{u"type.approval"_s}));
}
