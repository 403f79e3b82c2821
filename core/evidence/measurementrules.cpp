// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
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

void proveBySource(Proposal& proposal, const Registers::Analysed& found)
{
    proveBy(proposal, found.source);
    if (!found.batches.empty())
        proveBy(proposal, found.batches.back());
    else if (found.measurement)
        proveBy(proposal, found.measurement);
    else
        proveBy(proposal, found.wave);
}

void sources(const RuleCall& call, Proposal& proposal)
{
    const auto& analysed = call.registers.analysed();
    const auto count = static_cast<int>(analysed.size());
    for (const Registers::Analysed& found : analysed)
        proveBySource(proposal, found);
    int step = 0;
    for (const EvidenceStep& option : call.rule.steps) {
        if (count < option.count) {
            proposal.missing << EvidenceText::tr("%n more source(s) with analysed feedback are needed.", nullptr,
                                                 option.count - count);
            break;
        }
        ++step;
    }
    proposal.value = EvidenceText::tr("%n analysed source(s)", nullptr, count);
    proposal.answer = step > 0 ? QJsonArray{step} : QJsonArray();
}

void feedback(const RuleCall& call, Proposal& proposal)
{
    const auto regulations = call.registers.approved(DocumentType::FeedbackRegulation);
    for (const OfficialDocument* document : regulations)
        proveBy(proposal, document);
    bool hasSource = false;
    for (const Registers::Analysed& found : call.registers.analysed()) {
        if (!found.source->centres.empty())
            continue;
        hasSource = true;
        proveBySource(proposal, found);
    }
    const bool hasRegulation = want(
        proposal, !regulations.empty(),
        EvidenceText::tr("An approved document is missing: %1.").arg(choiceLabel(DocumentType::FeedbackRegulation)));
    want(proposal, hasSource, EvidenceText::tr("No source of the whole region has been analysed in the window."));
    answerYes(proposal, hasRegulation && hasSource);
}

void feedbackOfCentre(const RuleCall& call, Proposal& proposal)
{
    bool isMet = false;
    for (const Registers::Analysed& found : call.registers.analysed()) {
        const auto batch = std::ranges::find_if(
            found.batches, [&](const FeedbackBatch* one) { return covers(one->centres, call.centre->id); });
        if (batch == found.batches.end() || !covers(found.source->centres, call.centre->id))
            continue;
        isMet = true;
        proveBy(proposal, found.source);
        proveBy(proposal, *batch);
    }
    want(proposal, isMet, EvidenceText::tr("No feedback of the centre has been analysed in the window."));
    answerYes(proposal, isMet);
}

/// Measurements of every centre, pooled, are one of the region.
void metrics(const RuleCall& call, Proposal& proposal)
{
    bool isRegion = false;
    std::set<Id> measuredCentres;
    const Measurement* example = nullptr;
    for (const Measurement* measurement : call.registers.measurements()) {
        measuredCentres.insert(measurement->centre);
        isRegion = isRegion || measurement->centre.isNull();
        if (!example || measurement->centre.isNull())
            example = measurement;
    }
    const auto isMeasured = [&](const Centre* centre) { return measuredCentres.contains(centre->id); };
    const bool isPooled = !call.registers.centres.empty() && std::ranges::all_of(call.registers.centres, isMeasured);
    if (isRegion || isPooled)
        proveBy(proposal, example);
    want(proposal, isRegion || isPooled,
         EvidenceText::tr("A measurement of the region by a metric in use is missing in the window."));
    answerYes(proposal, isRegion || isPooled);
}

void metricsOfCentre(const RuleCall& call, Proposal& proposal)
{
    const auto& all = call.registers.measurements();
    const auto found = std::ranges::find(all, call.centre->id, &Measurement::centre);
    if (found != all.end())
        proveBy(proposal, *found);
    want(proposal, found != all.end(), EvidenceText::tr("A measurement of the centre is missing in the window."));
    answerYes(proposal, found != all.end());
}

/// М-1.9: whether a system is comprehensive, somebody decides.
void informationSystem(const RuleCall& call, Proposal& proposal)
{
    const auto found = std::ranges::find_if(call.registers.in.systems, [&](const InfoSystem& system) {
        return system.kind == InfoSystemKind::Information && system.stage == SystemStage::Functioning &&
               system.comprehensive && (!system.since.isValid() || system.since <= call.registers.day);
    });
    const bool isMet = found != call.registers.in.systems.end();
    if (isMet)
        proveBy(proposal, &*found);
    want(proposal, isMet,
         EvidenceText::tr("An automated information system is missing that functions and measures as a whole."));
    proposal.remarks << EvidenceText::tr("This program itself is not such a system.");
    answerYes(proposal, isMet);
}

void causes(const RuleCall& call, Proposal& proposal)
{
    bool isMet = true;
    for (const PerformanceGroup group : mainGroups) {
        const auto found = std::ranges::find_if(call.registers.in.causes, [&](const CauseAnalysis& analysis) {
            const bool fits = call.centre ? analysis.covers(call.centre->id) : analysis.centres.empty();
            return fits && analysis.group == group && call.registers.window.contains(analysis.date);
        });
        const bool isThere = found != call.registers.in.causes.end();
        if (isThere)
            proveBy(proposal, &*found);
        want(proposal, isThere,
             EvidenceText::tr("An analysis of causes is missing for the group “%1”.").arg(choiceLabel(group)));
        isMet = isMet && isThere;
    }
    answerYes(proposal, isMet);
}

constexpr NamedRule table[] = {
    {"EV-C3", sources},          {"EV-M7r", feedback},         {"EV-M7c", feedbackOfCentre}, {"EV-M8r", metrics},
    {"EV-M8c", metricsOfCentre}, {"EV-M9", informationSystem}, {"EV-M10r", causes},          {"EV-M10c", causes},
};

} // namespace

std::span<const NamedRule> measurementRules()
{
    return table;
}

} // namespace indikator
