// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/evaluation.h"
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

/// The option that a number of descriptions reaches, and how many are needed for the next one.
void answerCount(const RuleCall& call, Proposal& proposal, int count)
{
    int step = 0;
    for (const EvidenceStep& option : call.rule.steps) {
        if (count < option.count) {
            proposal.missing << EvidenceText::tr("%n more are needed.", nullptr, option.count - count);
            break;
        }
        ++step;
    }
    proposal.answer = step > 0 ? QJsonArray{step} : QJsonArray();
}

/// М-3.1: profiles that are at work somewhere.
void introducedProfiles(const RuleCall& call, Proposal& proposal)
{
    const auto& profiles = call.registers.profiles();
    const auto isIn = [](const auto& known) { return known.isIntroduced; };
    const auto count = static_cast<int>(std::ranges::count_if(profiles, isIn));
    for (const auto& known : profiles) {
        if (known.isIntroduced)
            proveBy(proposal, known.record);
    }
    proposal.value = EvidenceText::tr("introduced: %1, compiled: %2")
                         .arg(count)
                         .arg(std::ranges::count_if(profiles, [](const auto& known) { return known.isCompiled; }));
    answerCount(call, proposal, count);
}

/// М-3.2: journeys that are drawn up for a service.
void compiledJourneys(const RuleCall& call, Proposal& proposal)
{
    int count = 0;
    int approved = 0;
    int introduced = 0;
    for (const auto& known : call.registers.journeys()) {
        approved += known.isApproved ? 1 : 0;
        introduced += known.isIntroduced ? 1 : 0;
        if (!known.isCompiled || known.record->service.isNull())
            continue;
        ++count;
        proveBy(proposal, known.record);
    }
    proposal.value =
        EvidenceText::tr("compiled: %1, approved: %2, introduced: %3").arg(count).arg(approved).arg(introduced);
    answerCount(call, proposal, count);
}

/// A pair of numbers, citizens and employers; missing is said against the lowest step that asks for more.
void answerPair(const RuleCall& call, Proposal& proposal, std::pair<int, int> counts)
{
    const auto [citizens, employers] = counts;
    proposal.answer = call.kind->spell({citizens, employers});
    proposal.value = EvidenceText::tr("citizens: %1, employers: %2").arg(citizens).arg(employers);
    const Condition* const condition = call.condition;
    for (const auto& needs : condition->needs) {
        if (!needs || satisfies({citizens, employers}, *needs))
            continue;
        if (const int more = needs->at(0) - citizens; more > 0)
            proposal.missing << EvidenceText::tr("For citizens %n more are needed.", nullptr, more);
        if (const int more = needs->at(1) - employers; more > 0)
            proposal.missing << EvidenceText::tr("For employers %n more are needed.", nullptr, more);
        break;
    }
}

void add(std::pair<int, int>& counts, ClientType clients)
{
    ++(clients == ClientType::Employer ? counts.second : counts.first);
}

/// whether only approved descriptions count for the region.
bool countsApprovedOnly(const RuleCall& call)
{
    return parametersOf(call.registers.in.region).value(QStringLiteral("A-51")) == QStringLiteral("APPROVED");
}

template <class Description>
bool isCounted(const RuleCall& call, const KnownDescription<Description>& known)
{
    if (call.centre)
        return known.isIntroducedIn(call.centre->id);
    return countsApprovedOnly(call) ? known.isApproved : known.isCompiled;
}

void profilePair(const RuleCall& call, Proposal& proposal)
{
    std::pair<int, int> counts;
    for (const auto& known : call.registers.profiles()) {
        if (!isCounted(call, known))
            continue;
        add(counts, known.clients);
        proveBy(proposal, known.record);
    }
    answerPair(call, proposal, counts);
}

void journeyPair(const RuleCall& call, Proposal& proposal)
{
    std::pair<int, int> counts;
    constexpr int team = 2;
    for (const auto& known : call.registers.journeys()) {
        if (!isCounted(call, known))
            continue;
        if (call.registers.teamOf(known.record->id) < team) {
            proposal.remarks << EvidenceText::tr("Not counted, there is no team: %1.").arg(known.record->title());
            continue;
        }
        add(counts, known.clients);
        proveBy(proposal, known.record);
    }
    answerPair(call, proposal, counts);
}

/// The number that the Standard demands.
int demanded(const RuleCall& call)
{
    return call.requirement->threshold.toInt();
}

void answerDemand(const RuleCall& call, Proposal& proposal, int count, int compiled)
{
    proposal.value = EvidenceText::tr("approved: %1 of %2; compiled: %3").arg(count).arg(demanded(call)).arg(compiled);
    want(proposal, count >= demanded(call),
         EvidenceText::tr("%n more approved are needed.", nullptr, demanded(call) - count));
    proposal.answer = count >= demanded(call) ? standing::met : standing::notMet;
}

void profilesOfStandard(const RuleCall& call, Proposal& proposal)
{
    int count = 0;
    int compiled = 0;
    for (const auto& known : call.registers.profiles()) {
        compiled += known.isCompiled ? 1 : 0;
        if (!known.isApproved)
            continue;
        ++count;
        proveBy(proposal, known.record);
    }
    answerDemand(call, proposal, count, compiled);
}

void journeysOfStandard(const RuleCall& call, Proposal& proposal)
{
    int count = 0;
    int compiled = 0;
    for (const auto& known : call.registers.journeys()) {
        compiled += known.isCompiled ? 1 : 0;
        if (!known.isApproved)
            continue;
        if (!call.registers.isMeasured(known.record->id)) {
            proposal.remarks
                << EvidenceText::tr("Not counted, nothing is measured on it: %1.").arg(known.record->title());
            continue;
        }
        ++count;
        proveBy(proposal, known.record);
    }
    answerDemand(call, proposal, count, compiled);
}

/// С-62а: how they are used, somebody confirms.
void inUse(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    bool isMet = true;
    for (const Centre* centre : registers.centres) {
        const auto isThere = [&](const auto& known) {
            return known.isIntroducedIn(centre->id) || registers.acknowledged(known.record->id, centre->id);
        };
        const auto hasAny = [&](const auto& all) { return std::ranges::any_of(all, isThere); };
        isMet &= want(proposal, hasAny(registers.profiles()),
                      EvidenceText::tr("No profile is introduced: %1.").arg(centre->name));
        isMet &= want(proposal, hasAny(registers.journeys()),
                      EvidenceText::tr("No journey is introduced: %1.").arg(centre->name));
    }
    const auto report = std::ranges::find_if(registers.in.reports, [&](const AnalyticalReport& record) {
        return record.isComplete() && record.approvedOn.isValid() && registers.window.contains(record.approvedOn);
    });
    const bool hasReport = report != registers.in.reports.end();
    if (hasReport)
        proveBy(proposal, &*report);
    for (const auto& known : registers.profiles()) {
        if (known.isIntroduced)
            proveBy(proposal, known.record);
    }
    for (const auto& known : registers.journeys()) {
        if (known.isIntroduced)
            proveBy(proposal, known.record);
    }
    isMet &= want(proposal, hasReport, EvidenceText::tr("An approved analytical report is missing in the window."));
    proposal.answer = isMet ? standing::met : standing::notMet;
}

constexpr NamedRule table[] = {
    {"EV-C1", introducedProfiles},
    {"EV-C2", compiledJourneys},
    {"EV-M5", profilePair},
    {"EV-M5c", profilePair},
    {"EV-M6", journeyPair},
    {"EV-M6c", journeyPair},
    {"EV-S62а", inUse},
    {"EV-S61а-1", profilesOfStandard},
    {"EV-S61а-2", journeysOfStandard},
};

} // namespace

std::span<const NamedRule> profileRules()
{
    return table;
}

} // namespace indikator
