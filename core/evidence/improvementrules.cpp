// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
#include "core/base/period.h"
#include "core/evidence/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace indikator {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

template <class Meetings>
std::vector<QDate> datesOf(const Meetings& meetings)
{
    std::vector<QDate> dates;
    for (const Meeting* meeting : meetings)
        dates.push_back(meeting->date);
    return dates;
}

/// Whether meetings keep to the period that the regulation sets.
bool keepsRegulation(const Registers& registers, const WorkingGroup& group, const std::vector<const Meeting*>& meetings)
{
    if (!group.monthsBetween || meetings.empty())
        return false;
    const auto latest = [&](QDate last) {
        return last.addMonths(*group.monthsBetween).addDays(registers.rules.daysOfGrace);
    };
    for (size_t i = 1; i < meetings.size(); ++i) {
        if (meetings[i]->date > latest(meetings[i - 1]->date))
            return false;
    }
    return registers.day <= latest(meetings.back()->date);
}

/// М-3.4: the group was created and functions.
void committee(const RuleCall& call, Proposal& proposal)
{
    proposal.answer = QJsonArray();
    const WorkingGroup* const group = call.registers.group();
    if (!want(proposal, group, EvidenceText::tr("There is no working group with an approved order.")))
        return;
    proveBy(proposal, group);
    proveBy(proposal, call.registers.approved(group->order));
    const auto meetings = call.registers.regionMeetings();
    for (const Meeting* meeting : meetings)
        proveBy(proposal, meeting);
    proposal.value = EvidenceText::tr("%n meeting(s)", nullptr, static_cast<int>(meetings.size()));
    int step = highestStep(call, datesOf(meetings), call.registers.groupStart(), meetingDates, proposal);
    constexpr int regular = 2;
    if (step < regular && step > 0 && keepsRegulation(call.registers, *group, meetings)) {
        step = regular;
        proposal.remarks << EvidenceText::tr("Regular by the period that the regulation sets.");
    }
    if (step > 0)
        proposal.answer = QJsonArray{step};
}

/// The answers of a cadence in the order of the steps of the rule.
QJsonValue cadence(const RuleCall& call, int step)
{
    const auto& steps = call.kind->steps();
    return steps[std::min(static_cast<size_t>(step), steps.size() - 1)].value;
}

void meetings(const RuleCall& call, Proposal& proposal)
{
    const auto meetings = call.registers.regionMeetings();
    for (const Meeting* meeting : meetings)
        proveBy(proposal, meeting);
    proposal.value = EvidenceText::tr("%n meeting(s)", nullptr, static_cast<int>(meetings.size()));
    const int step = highestStep(call, datesOf(meetings), call.registers.groupStart(), meetingDates, proposal);
    proposal.answer = cadence(call, step);
}

/// Meetings of the centre in the window.
std::vector<const Meeting*> meetingsOf(const RuleCall& call)
{
    std::vector<const Meeting*> found;
    for (const Meeting& meeting : call.registers.in.meetings) {
        if (meeting.status == MeetingStatus::Held && !meeting.centres.empty() &&
            covers(meeting.centres, call.centre->id) && call.registers.window.contains(meeting.date))
            found.push_back(&meeting);
    }
    return found;
}

/// Whether every week that asks for a meeting has one; meetings by correspondence are none (E08).
bool isWeekly(const RuleCall& call, const std::vector<const Meeting*>& meetings, QStringList& missing)
{
    const Registers& registers = call.registers;
    int asked = 0;
    for (const DaySpan& week : completeWeeks(registers.day, registers.rules.weeks)) {
        const int workDays = registers.calendar.workDays(week.from, week.to).value_or(0);
        const QDate start = registers.in.region.startedOn;
        if (workDays < registers.rules.workingDaysOfWeek || (start.isValid() && week.from < start))
            continue;
        ++asked;
        const auto isThen = [&](const Meeting* meeting) {
            return week.contains(meeting->date) && meeting->format != MeetingFormat::Correspondence;
        };
        if (std::ranges::none_of(meetings, isThen))
            missing << EvidenceText::tr("A meeting is missing %1.").arg(whenText(week));
    }
    if (asked == 0)
        missing << EvidenceText::tr("There is not enough history: no complete week yet.");
    return missing.isEmpty();
}

void meetingsOfCentre(const RuleCall& call, Proposal& proposal)
{
    const auto meetings = meetingsOf(call);
    for (const Meeting* meeting : meetings)
        proveBy(proposal, meeting);
    proposal.value = EvidenceText::tr("%n meeting(s)", nullptr, static_cast<int>(meetings.size()));
    QStringList missing;
    if (isWeekly(call, meetings, missing)) {
        proposal.answer = call.kind->steps().back().value;
        return;
    }
    const int step = highestStep(call, datesOf(meetings), call.registers.in.region.startedOn, meetingDates, proposal);
    proposal.answer = cadence(call, step);
    if (step > 0)
        proposal.missing = missing; // monthly already: weeks are next
}

void monitoring(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    std::map<PerformanceGroup, const ImprovementAction*> watched;
    for (const ImprovementAction& action : registers.in.actions) {
        const ActionProgress* const progress = registers.newestProgress(action.id);
        if (progress && registers.window.contains(progress->date)) {
            for (const PerformanceGroup group : action.groups)
                watched.emplace(group, &action);
        }
        const QDate last = progress ? progress->date : action.start;
        if (action.isRunning() &&
            (!last.isValid() || last.daysTo(registers.day) > registers.rules.daysWithoutProgress)) {
            proposal.confidence = Confidence::Semi;
            proposal.remarks << EvidenceText::tr("Nothing has been recorded of “%1” for long.").arg(action.title);
        }
    }
    bool isMet = true;
    std::set<const ImprovementAction*> proving;
    for (const PerformanceGroup group : mainGroups) {
        const auto found = watched.find(group);
        const bool isThere = found != watched.end();
        if (isThere)
            proving.insert(found->second);
        want(proposal, isThere,
             EvidenceText::tr("A measure with recorded progress is missing for the group “%1”.")
                 .arg(choiceLabel(group)));
        isMet = isMet && isThere;
    }
    for (const ImprovementAction& action : registers.in.actions) {
        if (proving.contains(&action))
            proveBy(proposal, &action);
    }
    answerYes(proposal, isMet);
}

void monitoringOfCentre(const RuleCall& call, Proposal& proposal)
{
    const auto found = std::ranges::find_if(call.registers.in.actions, [&](const ImprovementAction& action) {
        const ActionProgress* const progress = call.registers.newestProgress(action.id);
        return covers(action.centres, call.centre->id) && progress && call.registers.window.contains(progress->date);
    });
    const bool isMet = found != call.registers.in.actions.end();
    if (isMet)
        proveBy(proposal, &*found);
    want(proposal, isMet, EvidenceText::tr("A measure of the centre with recorded progress is missing."));
    answerYes(proposal, isMet);
}

constexpr NamedRule table[] = {
    {"EV-C4", committee},    {"EV-M11r", meetings},           {"EV-M11c", meetingsOfCentre},
    {"EV-M12r", monitoring}, {"EV-M12c", monitoringOfCentre},
};

} // namespace

std::span<const NamedRule> improvementRules()
{
    return table;
}

} // namespace indikator
