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

void answerMet(Proposal& proposal, bool isMet)
{
    proposal.answer = isMet ? standing::met : standing::notMet;
}

/// С-61б: five sources and the five named kinds among them, and something measured where clients meet the service.
void sources(const RuleCall& call, Proposal& proposal)
{
    const int demanded = call.requirement->threshold.toInt();
    const auto& analysed = call.registers.analysed();
    std::set<SourceKind> kinds;
    for (const Registers::Analysed& found : analysed) {
        kinds.insert(found.source->kind);
        proveBy(proposal, found.source);
    }
    kinds.erase(SourceKind::Other);
    bool isMet = want(proposal, std::ssize(analysed) >= demanded,
                      EvidenceText::tr("%n more source(s) with analysed feedback are needed.", nullptr,
                                       demanded - static_cast<int>(analysed.size())));
    for (const SourceKind kind : {SourceKind::ComplaintsBook, SourceKind::Appeals, SourceKind::OpenSources,
                                  SourceKind::Surveys, SourceKind::Metrics})
        isMet &= want(proposal, kinds.contains(kind),
                      EvidenceText::tr("An analysed source of this kind is missing: %1.").arg(choiceLabel(kind)));
    const auto isMeasured = [](const Touchpoint& point) { return !point.measurements.empty(); };
    isMet &= want(proposal, std::ranges::any_of(call.registers.in.touchpoints, isMeasured),
                  EvidenceText::tr("No measurement is linked to a touchpoint of a journey."));
    proposal.value = EvidenceText::tr("%1 sources, %2 of 5 kinds").arg(analysed.size()).arg(kinds.size());
    proposal.answer = isMet ? standing::met : kinds.empty() ? standing::notMet : standing::partly;
}

void database(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const auto system = std::ranges::find_if(registers.in.systems, [&](const InfoSystem& one) {
        return one.kind == InfoSystemKind::Database && one.stage == SystemStage::Functioning &&
               (!one.since.isValid() || one.since <= registers.day);
    });
    const bool hasSystem = system != registers.in.systems.end();
    if (hasSystem)
        proveBy(proposal, &*system);
    const auto regulations = registers.approved(DocumentType::DatabaseRegulation);
    const auto byHead = std::ranges::find_if(regulations, [&](const OfficialDocument* document) {
        return !document->approver.isNull() && document->approver == registers.in.region.headPerson;
    });
    if (byHead != regulations.end())
        proveBy(proposal, *byHead);
    bool isMet = want(proposal, hasSystem, EvidenceText::tr("There is no single database that functions."));
    isMet &= want(proposal, byHead != regulations.end(),
                  EvidenceText::tr("A regulation of the database approved by the head of the institution is missing."));
    answerMet(proposal, isMet);
}

void quarterlyReports(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    constexpr int quarter = 3;
    const auto periods = completePeriods(registers.window, quarter, registers.in.region.startedOn);
    bool isMet =
        want(proposal, !periods.empty(), EvidenceText::tr("There is not enough history: no complete quarter yet."));
    for (const DaySpan& period : periods) {
        const auto report = std::ranges::find_if(registers.in.reports, [&](const AnalyticalReport& record) {
            const auto of = record.period();
            return of && of->firstDay() == period.from && record.isComplete() && record.approvedOn.isValid() &&
                   record.approvedOn <= registers.day;
        });
        const bool isThere = report != registers.in.reports.end();
        if (isThere)
            proveBy(proposal, &*report);
        isMet &= want(proposal, isThere,
                      EvidenceText::tr("An approved report with problems, recommendations and access is missing %1.")
                          .arg(whenText(period)));
    }
    const auto& least = registers.rules.historyPeriods;
    proposal.isProvisional = isMet && least.contains(quarter) && std::ssize(periods) < least.at(quarter);
    answerMet(proposal, isMet);
}

bool isUnderWayOrDone(const ImprovementAction& action, const Registers& registers)
{
    return action.isRunning() || (action.status == ActionStatus::Done && registers.window.contains(action.doneOn));
}

bool proveByActions(const RuleCall& call, Proposal& proposal, std::initializer_list<ActionKind> kinds)
{
    bool isMet = false;
    for (const ImprovementAction& action : call.registers.in.actions) {
        if (std::ranges::count(kinds, action.kind) == 0 || !isUnderWayOrDone(action, call.registers))
            continue;
        isMet = true;
        proveBy(proposal, &action);
    }
    return isMet;
}

void innovation(const RuleCall& call, Proposal& proposal)
{
    const bool isMet = proveByActions(
        call, proposal, {ActionKind::Optimise, ActionKind::Reengineer, ActionKind::NewService, ActionKind::Prototype});
    want(proposal, isMet,
         EvidenceText::tr("A measure is missing that optimises, re-engineers, prototypes or brings a new service."));
    answerMet(proposal, isMet);
}

void legalProposals(const RuleCall& call, Proposal& proposal)
{
    bool isMet = proveByActions(call, proposal, {ActionKind::LegalProposal, ActionKind::LocalAct});
    std::set<Id> held;
    for (const Meeting& meeting : call.registers.in.meetings) {
        if (meeting.status == MeetingStatus::Held && call.registers.window.contains(meeting.date))
            held.insert(meeting.id);
    }
    for (const Decision& decision : call.registers.in.decisions) {
        const bool isProposal = decision.type == DecisionType::Proposal && decision.state != DecisionState::Cancelled;
        if (!isProposal || !held.contains(decision.meeting))
            continue;
        isMet = true;
        proveBy(proposal, &decision);
    }
    want(proposal, isMet, EvidenceText::tr("A proposal on a legal act or an act of the institution is missing."));
    answerMet(proposal, isMet);
}

/// Groups of indicators that have a value in the days, with an example each.
std::map<PerformanceGroup, Proof> valuedGroups(const Registers& registers, const DaySpan& days)
{
    std::map<Id, PerformanceGroup> groups;
    std::map<Id, PerformanceGroup> groupsOfMetrics;
    for (const Indicator& indicator : registers.in.indicators) {
        groups.emplace(indicator.id, indicator.group);
        if (!indicator.metric.isNull())
            groupsOfMetrics.emplace(indicator.metric, indicator.group);
    }
    std::map<PerformanceGroup, Proof> valued;
    for (const IndicatorValue& value : registers.in.values) {
        const auto quarter = Quarter::of(value.year, value.quarter);
        const auto group = groups.find(value.indicator);
        if (quarter && group != groups.end() && days.touches(quarter->firstDay(), quarter->lastDay()) &&
            quarter->firstDay() <= registers.day)
            valued.emplace(group->second, proofOf(value));
    }
    for (const Measurement& measurement : registers.in.measurements) {
        const auto group = groupsOfMetrics.find(measurement.metric);
        if (group != groupsOfMetrics.end() && measurement.to.isValid() &&
            days.touches(measurement.from, measurement.to))
            valued.emplace(group->second, proofOf(measurement));
    }
    return valued;
}

bool wantGroups(const Registers& registers, const DaySpan& days, Proposal& proposal)
{
    const auto valued = valuedGroups(registers, days);
    bool isMet = true;
    for (const PerformanceGroup group : mainGroups) {
        const auto found = valued.find(group);
        if (found != valued.end())
            proposal.proof.push_back(found->second);
        isMet &=
            want(proposal, found != valued.end(),
                 EvidenceText::tr("A value of an indicator is missing for the group “%1”.").arg(choiceLabel(group)));
    }
    return isMet;
}

void groups(const RuleCall& call, Proposal& proposal)
{
    answerMet(proposal, wantGroups(call.registers, call.registers.window, proposal));
}

void monitoring(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const Quarter now(registers.day);
    const Quarter last = now.lastDay() == registers.day ? now : Quarter(now.firstDay().addDays(-1));
    const auto published = std::ranges::find_if(registers.in.indices, [&](const ExternalIndex& index) {
        return index.year == last.year() && index.quarter == last.number();
    });
    const DaySpan days{last.firstDay(), last.lastDay()};
    proposal.value = last.title();
    if (published == registers.in.indices.end())
        return answerMet(proposal, wantGroups(registers, days, proposal));
    proveBy(proposal, &*published);
    answerMet(proposal, true);
}

/// С-65 is a right, not a duty.
void additional(const RuleCall& call, Proposal& proposal)
{
    for (const Indicator& indicator : call.registers.in.indicators) {
        if (indicator.group == PerformanceGroup::Additional && indicator.isActiveOn(call.registers.day))
            proveBy(proposal, &indicator);
    }
    if (!proposal.proof.empty())
        answerMet(proposal, true);
    proposal.remarks << EvidenceText::tr("This is a right of the working group, not a duty.");
}

void targets(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    std::map<Id, QDate> approvals;
    std::map<Id, QDate> meetings;
    for (const Meeting& meeting : registers.in.meetings) {
        if (meeting.status == MeetingStatus::Held && meeting.date <= registers.day)
            meetings.emplace(meeting.id, meeting.date);
    }
    for (const Decision& decision : registers.in.decisions) {
        const auto meeting = meetings.find(decision.meeting);
        if (decision.type == DecisionType::ApproveTargets && decision.state != DecisionState::Cancelled &&
            meeting != meetings.end())
            approvals.emplace(decision.id, meeting->second);
    }
    const auto isFresh = [&](QDate approved) {
        return approved.year() == registers.day.year() || registers.window.contains(approved);
    };
    bool isMet = false;
    bool isWhole = true;
    for (const Indicator& indicator : registers.in.indicators) {
        if (!indicator.isActiveOn(registers.day))
            continue;
        const auto target = std::ranges::find_if(registers.in.targets, [&](const IndicatorTarget& one) {
            const auto approval = approvals.find(one.decision);
            return one.indicator == indicator.id && one.year == registers.day.year() && approval != approvals.end() &&
                   isFresh(approval->second);
        });
        const bool isThere = target != registers.in.targets.end();
        if (isThere)
            proveBy(proposal, &*target);
        isMet = isMet || isThere;
        isWhole &= want(proposal, isThere,
                        EvidenceText::tr("A target for %1 approved by the working group is missing: %2.")
                            .arg(registers.day.year())
                            .arg(indicator.name));
    }
    want(proposal, !registers.in.indicators.empty(), EvidenceText::tr("There are no indicators."));
    answerMet(proposal, isMet && isWhole);
}

void designService(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    bool hasUnit = false;
    bool isMet = false;
    for (const OrgUnit& unit : registers.in.units) {
        const auto centre = std::ranges::find(registers.in.centres, unit.centre, &Centre::id);
        if (unit.kind != UnitKind::ExperienceDesign || centre == registers.in.centres.end() ||
            centre->kind != CentreKind::Managing || !centre->isActiveOn(registers.day))
            continue;
        hasUnit = true;
        proveBy(proposal, &unit);
        for (const Person& person : registers.in.people) {
            if (person.unit != unit.id || !person.isActiveOn(registers.day))
                continue;
            isMet = true;
            proveBy(proposal, &person);
        }
    }
    want(proposal, hasUnit, EvidenceText::tr("The managing centre has no unit for the design of client experience."));
    want(proposal, !hasUnit || isMet, EvidenceText::tr("Nobody works in the unit: enter its people."));
    answerMet(proposal, isMet);
}

void groupCreated(const RuleCall& call, Proposal& proposal)
{
    const WorkingGroup* const group = call.registers.group();
    want(proposal, group, EvidenceText::tr("There is no working group with an approved order."));
    proveBy(proposal, group);
    answerMet(proposal, group);
}

void composition(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const auto members = registers.members();
    const auto has = [&](const auto& fits) { return std::ranges::any_of(members, fits); };
    const auto isOf = [](MemberCategory category) {
        return [category](const GroupMember* member) { return member->category == category; };
    };
    bool isMet = want(proposal, has([](const GroupMember* member) {
                          return member->role == GroupRole::Chair && (member->category == MemberCategory::Head ||
                                                                      member->category == MemberCategory::DeputyHead);
                      }),
                      EvidenceText::tr("The group is not chaired by the head of the institution or a deputy."));
    isMet &= want(proposal, has(isOf(MemberCategory::ExperienceDesign)),
                  EvidenceText::tr("The group has nobody of the client experience design service."));
    isMet &= want(proposal, has(isOf(MemberCategory::OtherUnit)),
                  EvidenceText::tr("The group has nobody of another unit that meets clients."));
    size_t heads = 0;
    for (const Centre* centre : registers.centres) {
        const bool isThere = has([&](const GroupMember* member) {
            return member->category == MemberCategory::TerritorialHead && member->centre == centre->id;
        });
        heads += isThere ? 1 : 0;
        want(proposal, isThere, EvidenceText::tr("The head of the centre is not in the group: %1.").arg(centre->name));
    }
    for (const GroupMember* member : members)
        proveBy(proposal, registers.person(member->person));
    proposal.value = EvidenceText::tr("heads of centres: %1 of %2").arg(heads).arg(registers.centres.size());
    const bool isAll = heads == registers.centres.size();
    proposal.answer = !isMet || (!isAll && heads == 0) ? standing::notMet : isAll ? standing::met : standing::partly;
}

void meetings(const RuleCall& call, Proposal& proposal)
{
    std::vector<QDate> dates;
    for (const Meeting* meeting : call.registers.regionMeetings()) {
        proveBy(proposal, meeting);
        dates.push_back(meeting->date);
    }
    proposal.value = EvidenceText::tr("%n meeting(s)", nullptr, static_cast<int>(dates.size()));
    answerMet(proposal, highestStep(call, dates, call.registers.groupStart(), meetingDates, proposal) > 0);
}

void events(const RuleCall& call, Proposal& proposal)
{
    std::vector<QDate> dates;
    bool isOnline = false;
    bool isOnSite = false;
    for (const DevelopmentEvent& event : call.registers.in.events) {
        if (event.status != EventStatus::Held || !call.registers.window.contains(event.date))
            continue;
        proveBy(proposal, &event);
        dates.push_back(event.date);
        isOnline = isOnline || event.mode != EventMode::Offline;
        isOnSite = isOnSite || event.mode != EventMode::Online;
    }
    if (isOnline != isOnSite)
        proposal.remarks << (isOnline ? EvidenceText::tr("All events were online: hold some on site.")
                                      : EvidenceText::tr("All events were on site: hold some online."));
    proposal.value = EvidenceText::tr("%n event(s)", nullptr, static_cast<int>(dates.size()));
    answerMet(proposal, highestStep(call, dates, call.registers.in.region.startedOn, eventDates, proposal) > 0);
}

void knowledge(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const KnowledgeBase* const base = registers.base();
    if (!want(proposal, base && base->stage == SystemStage::Functioning,
              EvidenceText::tr("There is no knowledge base that functions.")))
        return answerMet(proposal, false);
    proveBy(proposal, base);
    std::set<KnowledgeKind> kinds;
    std::vector<QDate> dates;
    for (const KnowledgeItem& item : registers.in.knowledge) {
        if (item.addedOn.isValid() && item.addedOn <= registers.day)
            kinds.insert(item.kind);
        if (registers.window.contains(item.addedOn))
            dates.push_back(item.addedOn);
    }
    for (const KnowledgeRevision& revision : registers.in.revisions) {
        if (registers.window.contains(revision.date))
            dates.push_back(revision.date);
    }
    const QDate start = std::max(base->createdOn, registers.in.region.startedOn);
    bool isMet = highestStep(call, dates, start, knowledgeDates, proposal) > 0;
    for (const KnowledgeKind kind : {KnowledgeKind::Practice, KnowledgeKind::Material, KnowledgeKind::Solution})
        isMet &= want(proposal, kinds.contains(kind),
                      EvidenceText::tr("The knowledge base holds nothing of this kind: %1.").arg(choiceLabel(kind)));
    isMet &= want(proposal, base->allRead, EvidenceText::tr("Not all workers may read the knowledge base."));
    isMet &= want(proposal, base->allWrite, EvidenceText::tr("Not all workers may add to the knowledge base."));
    answerMet(proposal, isMet);
}

constexpr NamedRule table[] = {
    {"EV-S61б", sources},      {"EV-S61в", database},       {"EV-S61г", quarterlyReports},
    {"EV-S62б", innovation},   {"EV-S62в", legalProposals}, {"EV-S62г", monitoring},
    {"EV-S64", groups},        {"EV-S65", additional},      {"EV-S66", targets},
    {"EV-S67", designService}, {"EV-S68", groupCreated},    {"EV-S69", composition},
    {"EV-S70", meetings},      {"EV-S71а", events},         {"EV-S71б", knowledge},
};

} // namespace

std::span<const NamedRule> standardRules()
{
    return table;
}

} // namespace indikator
