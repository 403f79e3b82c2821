// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence.h"

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

RuleFunction ruleOf(QStringView code)
{
    for (const auto& rules : {documentRules(), profileRules(), measurementRules(), improvementRules(),
                              competenceRules(), standardRules(), controlPointRules()}) {
        for (const auto& [name, function] : rules) {
            if (code == QString::fromUtf8(name))
                return function;
        }
    }
    return nullptr;
}

Proposal proposalOf(const RuleCall& call)
{
    Proposal proposal;
    proposal.rule = call.rule.code;
    proposal.confidence = call.rule.confidence;
    if (const RuleFunction rule = ruleOf(call.rule.code))
        rule(call, proposal);
    else
        proposal.remarks << EvidenceText::tr("This version of the program has no rule “%1”.").arg(call.rule.code);
    return proposal;
}

void proveCondition(const RuleCall& regional, const Condition& condition, Evidence& evidence)
{
    RuleCall call = regional;
    call.condition = &condition;
    call.kind = &call.methodology.matrix.kindOf(condition);
    if (condition.scope != Scope::Centres) {
        evidence.conditions.insert_or_assign({condition.id, Id()}, proposalOf(call));
        return;
    }
    for (const Centre* centre : call.registers.centres) {
        call.centre = centre;
        evidence.conditions.insert_or_assign({condition.id, centre->id}, proposalOf(call));
    }
}

} // namespace

const Proposal* Evidence::condition(const ConditionId& id, const Id& centre) const
{
    const auto found = conditions.find({id, centre});
    return found == conditions.end() ? nullptr : &found->second;
}

Evidence prove(const EvidenceInput& input, const Methodology& methodology, const WorkCalendar& calendar, QDate asOf)
{
    const Registers registers(input, methodology.evidence, calendar, asOf);
    Evidence evidence;
    evidence.asOf = asOf;
    for (const EvidenceRule& rule : methodology.evidence.rules) {
        RuleCall call{registers, methodology, rule};
        const QString kind = rule.place.section(u':', 0, 0);
        const QString id = rule.place.section(u':', 1);
        if (kind == "condition"_L1) {
            if (const Condition* const condition = methodology.matrix.condition(id))
                proveCondition(call, *condition, evidence);
        } else if (kind == "requirement"_L1) {
            call.requirement = methodology.requirement(id);
            evidence.requirements.insert_or_assign(id, proposalOf(call));
        } else if (kind == "item"_L1) {
            evidence.items.insert_or_assign(id.toInt(), proposalOf(call));
        } else {
            evidence.controlPoints.insert_or_assign(id, proposalOf(call));
        }
    }
    return evidence;
}

QString letterOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Automatic:
        return EvidenceText::tr("A");
    case Confidence::Semi:
        return EvidenceText::tr("S");
    case Confidence::Manual:
        return EvidenceText::tr("M");
    }
    Q_UNREACHABLE();
}

bool hasRule(QStringView code)
{
    return ruleOf(code) != nullptr;
}

} // namespace indikator
