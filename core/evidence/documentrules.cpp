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

bool isOfRegion(const OfficialDocument* document)
{
    return document->centres.empty();
}

/// Asks for an approved document of the type for the whole institution.
const OfficialDocument* wantDocument(const RuleCall& call, Proposal& proposal, DocumentType type)
{
    const auto approved = call.registers.approved(type);
    const auto found = std::ranges::find_if(approved, isOfRegion);
    const OfficialDocument* const document = found == approved.end() ? nullptr : *found;
    want(proposal, document != nullptr,
         EvidenceText::tr("An approved document is missing: %1.").arg(choiceLabel(type)));
    proveBy(proposal, document);
    return document;
}

/// М-1.1: what the text of a charter or strategy means, somebody reads.
void goal(const RuleCall& call, Proposal& proposal)
{
    bool isMet = false;
    for (const DocumentType type : {DocumentType::Strategy, DocumentType::Program, DocumentType::Charter}) {
        for (const OfficialDocument* document : call.registers.approved(type)) {
            if (!document->fixesGoal)
                continue;
            isMet = true;
            proveBy(proposal, document);
        }
    }
    want(proposal, isMet,
         EvidenceText::tr("An approved strategy, programme or charter is missing that names client experience as a "
                          "goal."));
    answerYes(proposal, isMet);
}

void code(const RuleCall& call, Proposal& proposal)
{
    answerYes(proposal, wantDocument(call, proposal, DocumentType::CodeOfExperience) != nullptr);
    if (!call.registers.approved(DocumentType::CodeOfEthics).empty())
        proposal.remarks << EvidenceText::tr("A code of ethics does not take its place here.");
}

void regulations(const RuleCall& call, Proposal& proposal)
{
    const bool hasRegulation = wantDocument(call, proposal, DocumentType::ExperienceRegulation) != nullptr;
    const bool hasOrder = wantDocument(call, proposal, DocumentType::RolloutOrder) != nullptr;
    answerYes(proposal, hasRegulation && hasOrder);
}

void regulationOfCentre(const RuleCall& call, Proposal& proposal)
{
    bool isMet = false;
    for (const OfficialDocument* document : call.registers.approved(DocumentType::ExperienceRegulation)) {
        const bool isOwn = !document->centres.empty() && covers(document->centres, call.centre->id);
        const Acknowledgement* const read = call.registers.acknowledged(document->id, call.centre->id);
        const bool isRead = isOfRegion(document) && read && read->acquainted.value_or(0) > 0;
        if (!isOwn && !isRead)
            continue;
        isMet = true;
        proveBy(proposal, document);
        if (isRead)
            proveBy(proposal, read);
    }
    want(proposal, isMet,
         EvidenceText::tr("Neither has the centre a regulation of its own, nor have its workers read the region's."));
    answerYes(proposal, isMet);
}

/// Units that members of the group come from; of somebody without a unit, the centre.
size_t unitsOf(const Registers& registers, const std::vector<const GroupMember*>& members)
{
    std::set<Id> units;
    for (const GroupMember* member : members) {
        if (const Person* const person = registers.person(member->person))
            units.insert(person->unit.isNull() ? person->centre : person->unit);
    }
    units.erase(Id());
    return units.size();
}

void committee(const RuleCall& call, Proposal& proposal)
{
    const WorkingGroup* const group = call.registers.group();
    if (!want(proposal, group, EvidenceText::tr("There is no working group with an approved order.")))
        return answerYes(proposal, false);
    proveBy(proposal, group);
    proveBy(proposal, call.registers.approved(group->order));
    const auto members = call.registers.members();
    const auto chair = std::ranges::find(members, GroupRole::Chair, &GroupMember::role);
    const bool isChaired = want(proposal, chair != members.end(), EvidenceText::tr("The working group has no chair."));
    constexpr size_t crossFunctional = 2;
    const bool isMixed = want(proposal, unitsOf(call.registers, members) >= crossFunctional,
                              EvidenceText::tr("Its members come from one unit: people of other units are missing."));
    answerYes(proposal, isChaired && isMixed);
}

void committeeOfCentre(const RuleCall& call, Proposal& proposal)
{
    bool isMet = false;
    for (const GroupMember* member : call.registers.members()) {
        const Person* const person = call.registers.person(member->person);
        if (member->centre != call.centre->id && !(person && person->centre == call.centre->id))
            continue;
        isMet = true;
        proveBy(proposal, person);
    }
    want(proposal, isMet, EvidenceText::tr("The working group has no member from the centre."));
    answerYes(proposal, isMet);
}

/// М-1.13: that the code is kept, somebody confirms with a document.
void codeKept(const RuleCall& call, Proposal& proposal)
{
    const OfficialDocument* const code = wantDocument(call, proposal, DocumentType::CodeOfExperience);
    bool isMet = code != nullptr;
    for (const Centre* centre : call.registers.centres) {
        const Acknowledgement* const read = code ? call.registers.acknowledged(code->id, centre->id) : nullptr;
        const bool isRead = read && read->acquainted.value_or(0) > 0;
        if (isRead)
            proveBy(proposal, read);
        else if (code)
            proposal.missing << EvidenceText::tr("Workers have not read the code: %1.").arg(centre->name);
        isMet = isMet && isRead;
    }
    proposal.remarks << EvidenceText::tr("That the code is kept, confirm by a document: a check, a survey.");
    answerYes(proposal, isMet);
}

constexpr NamedRule table[] = {
    {"EV-M1", goal},         {"EV-M2", code},
    {"EV-M3r", regulations}, {"EV-M3c", regulationOfCentre},
    {"EV-M4r", committee},   {"EV-M4c", committeeOfCentre},
    {"EV-M13", codeKept},
};

} // namespace

std::span<const NamedRule> documentRules()
{
    return table;
}

} // namespace indikator
