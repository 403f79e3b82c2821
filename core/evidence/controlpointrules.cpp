// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
#include "core/evidence/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

/// The source ties every control point to a document: the plan names it, and it is approved.
bool wantPaper(const RuleCall& call, Proposal& proposal)
{
    const QString point = call.rule.place.section(u':', 1);
    bool isThere = false;
    for (const RoadmapItem& item : call.registers.in.planItems) {
        if (item.controlPoint != point)
            continue;
        for (const Id& paper : item.evidence) {
            const OfficialDocument* const document = call.registers.approved(paper);
            isThere = isThere || document;
            proveBy(proposal, document);
        }
    }
    return want(proposal, isThere, EvidenceText::tr("The roadmap names no approved document that confirms it."));
}

bool wantApproved(const RuleCall& call, Proposal& proposal, DocumentType type)
{
    const auto found = call.registers.approved(type);
    if (!found.empty())
        proveBy(proposal, found.front());
    return want(proposal, !found.empty(),
                EvidenceText::tr("An approved document is missing: %1.").arg(choiceLabel(type)));
}

bool isReadEverywhere(const RuleCall& call, const Id& object)
{
    return std::ranges::all_of(call.registers.centres, [&](const Centre* centre) {
        const Acknowledgement* const read = call.registers.acknowledged(object, centre->id);
        return read && read->headcount.value_or(0) > 0 && read->acquainted.value_or(0) >= *read->headcount;
    });
}

template <class Description>
bool isEverywhere(const RuleCall& call, const KnownDescription<Description>& known)
{
    const auto isThere = [&](const Centre* centre) { return known.isIntroducedIn(centre->id); };
    return std::ranges::all_of(call.registers.centres, isThere) || isReadEverywhere(call, known.record->id);
}

void groupFormed(const RuleCall& call, Proposal& proposal)
{
    const WorkingGroup* const group = call.registers.group();
    proveBy(proposal, group);
    bool isDone = want(proposal, group, EvidenceText::tr("There is no working group with an approved order."));
    isDone &= wantApproved(call, proposal, DocumentType::Roadmap);
    answerYes(proposal, isDone);
}

void groupWorks(const RuleCall& call, Proposal& proposal)
{
    std::vector<QDate> dates;
    for (const Meeting* meeting : call.registers.regionMeetings()) {
        proveBy(proposal, meeting);
        dates.push_back(meeting->date);
    }
    const bool isMonthly = highestStep(call, dates, call.registers.groupStart(), meetingDates, proposal) > 0;
    answerYes(proposal, wantPaper(call, proposal) && isMonthly);
}

void codeApproved(const RuleCall& call, Proposal& proposal)
{
    answerYes(proposal, wantApproved(call, proposal, DocumentType::CodeOfExperience));
}

void codeIntroduced(const RuleCall& call, Proposal& proposal)
{
    const auto codes = call.registers.approved(DocumentType::CodeOfExperience);
    const auto isRead = [&](const OfficialDocument* code) { return isReadEverywhere(call, code->id); };
    const bool isDone = want(proposal, std::ranges::any_of(codes, isRead),
                             EvidenceText::tr("Not all workers of every centre have read the code."));
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

void pilotProfile(const RuleCall& call, Proposal& proposal)
{
    bool isDone = false;
    for (const auto& known : call.registers.profiles()) {
        if (!known.isApproved || !known.isIntroduced)
            continue;
        isDone = true;
        proveBy(proposal, known.record);
    }
    want(proposal, isDone, EvidenceText::tr("No profile is both approved and introduced."));
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

/// Approved and at work, or read, in every centre.
template <class Known>
int countEverywhere(const RuleCall& call, Proposal& proposal, const Known& all)
{
    int count = 0;
    for (const auto& known : all) {
        if (!known.isApproved || !isEverywhere(call, known))
            continue;
        ++count;
        proveBy(proposal, known.record);
    }
    want(proposal, count >= call.countOf(1),
         EvidenceText::tr("%n more are needed that are approved and introduced in every centre.", nullptr,
                          call.countOf(1) - count));
    return count;
}

void profiles(const RuleCall& call, Proposal& proposal)
{
    const int count = countEverywhere(call, proposal, call.registers.profiles());
    answerYes(proposal, wantPaper(call, proposal) && count >= call.countOf(1));
}

const ClientService* serviceOf(const RuleCall& call, const Journey& journey)
{
    const auto found = std::ranges::find(call.registers.in.services, journey.service, &ClientService::id);
    return found == call.registers.in.services.end() ? nullptr : &*found;
}

void pilotJourney(const RuleCall& call, Proposal& proposal)
{
    bool isDone = false;
    for (const auto& known : call.registers.journeys()) {
        const ClientService* const service = serviceOf(call, *known.record);
        if (!known.isCompiled || !service || (!service->isWorkSearch && !service->isHiring))
            continue;
        isDone = true;
        proveBy(proposal, known.record);
    }
    want(proposal, isDone, EvidenceText::tr("No journey of one of the two services is compiled."));
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

void journeys(const RuleCall& call, Proposal& proposal)
{
    const int count = countEverywhere(call, proposal, call.registers.journeys());
    bool hasWorkSearch = false;
    bool hasHiring = false;
    for (const auto& known : call.registers.journeys()) {
        const ClientService* const service = serviceOf(call, *known.record);
        if (!known.isApproved || !service || !isEverywhere(call, known))
            continue;
        hasWorkSearch = hasWorkSearch || service->isWorkSearch;
        hasHiring = hasHiring || service->isHiring;
    }
    const bool isBoth = want(proposal, hasWorkSearch && hasHiring,
                             EvidenceText::tr("Each of the two services needs at least one of these journeys."));
    answerYes(proposal, wantPaper(call, proposal) && isBoth && count >= call.countOf(1));
}

void feedback(const RuleCall& call, Proposal& proposal)
{
    int priority = 0;
    for (const FeedbackSource& source : call.registers.in.sources) {
        if (!source.isPriority || !source.isActiveOn(call.registers.day))
            continue;
        ++priority;
        proveBy(proposal, &source);
    }
    bool isDone =
        want(proposal, priority >= call.countOf(1),
             EvidenceText::tr("%n more priority channel(s) are needed.", nullptr, call.countOf(1) - priority));
    isDone &= wantApproved(call, proposal, DocumentType::FeedbackRegulation);
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

/// In every quarter since the system of feedback was introduced something was analysed.
void feedbackWorks(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const auto& rules = registers.rules.rules;
    const auto introduced =
        std::ranges::find_if(rules, [](const EvidenceRule& rule) { return rule.code == "EV-K9"_L1; });
    const QString point = introduced == rules.end() ? QString() : introduced->place.section(u':', 1);
    QDate since = registers.in.region.startedOn;
    for (const RoadmapItem& item : registers.in.planItems) {
        if (!point.isEmpty() && item.controlPoint == point && item.doneOn.isValid())
            since = item.doneOn;
    }
    constexpr int quarter = 3;
    const auto periods = completePeriods(registers.window, quarter, since);
    bool isDone =
        want(proposal, !periods.empty(), EvidenceText::tr("There is not enough history: no complete quarter yet."));
    for (const DaySpan& period : periods) {
        const auto batch = std::ranges::find_if(registers.in.batches, [&](const FeedbackBatch& one) {
            return one.analysed && one.from.isValid() && one.to.isValid() && period.touches(one.from, one.to);
        });
        const bool isThere = batch != registers.in.batches.end();
        if (isThere)
            proveBy(proposal, &*batch);
        isDone &= want(proposal, isThere, EvidenceText::tr("No feedback was analysed %1.").arg(whenText(period)));
    }
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

int eventsOfYear(const RuleCall& call, Proposal& proposal, bool onlyHeld)
{
    int count = 0;
    for (const DevelopmentEvent& event : call.registers.in.events) {
        const bool isHeld = event.status == EventStatus::Held && event.date <= call.registers.day;
        const bool isPlanned = event.status == EventStatus::Planned && !onlyHeld;
        if (event.date.year() != call.registers.day.year() || (!isHeld && !isPlanned))
            continue;
        ++count;
        proveBy(proposal, &event);
    }
    want(proposal, count >= call.countOf(1), EvidenceText::tr(eventDates.more, nullptr, call.countOf(1) - count));
    return count;
}

void eventsPlanned(const RuleCall& call, Proposal& proposal)
{
    const auto concepts = call.registers.approved(DocumentType::EventsConcept);
    const auto isDecided = [&](const OfficialDocument* concept_) {
        return std::ranges::any_of(call.registers.in.decisions, [&](const Decision& decision) {
            return decision.approved == concept_->id && decision.state != DecisionState::Cancelled;
        });
    };
    const auto found = std::ranges::find_if(concepts, isDecided);
    if (found != concepts.end())
        proveBy(proposal, *found);
    const bool isDone = want(proposal, found != concepts.end(),
                             EvidenceText::tr("A concept of events approved by the working group is missing."));
    answerYes(proposal, eventsOfYear(call, proposal, false) >= call.countOf(1) && isDone);
}

void eventsHeld(const RuleCall& call, Proposal& proposal)
{
    const bool isDone = eventsOfYear(call, proposal, true) >= call.countOf(1);
    answerYes(proposal, wantPaper(call, proposal) && isDone);
}

void knowledge(const RuleCall& call, Proposal& proposal)
{
    const KnowledgeBase* const base = call.registers.base();
    bool isDone = want(proposal, base && base->stage == SystemStage::Functioning,
                       EvidenceText::tr("There is no knowledge base that functions."));
    proveBy(proposal, base);
    isDone &= want(proposal, base && call.registers.approved(base->description),
                   EvidenceText::tr("An approved description of the knowledge base is missing."));
    isDone &= want(proposal, base && call.registers.approved(base->regulation),
                   EvidenceText::tr("An approved regulation of the knowledge base is missing."));
    answerYes(proposal, isDone);
}

constexpr NamedRule table[] = {
    {"EV-K1", groupFormed},  {"EV-K2", groupWorks},     {"EV-K3", codeApproved},   {"EV-K4", codeIntroduced},
    {"EV-K5", pilotProfile}, {"EV-K6", profiles},       {"EV-K7", pilotJourney},   {"EV-K8", journeys},
    {"EV-K9", feedback},     {"EV-K10", feedbackWorks}, {"EV-K11", eventsPlanned}, {"EV-K12", eventsHeld},
    {"EV-K13", knowledge},
};

} // namespace

std::span<const NamedRule> controlPointRules()
{
    return table;
}

} // namespace indikator
