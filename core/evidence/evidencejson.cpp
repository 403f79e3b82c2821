// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidencejson.h"

#include <QJsonArray>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Automatic:
        return u"A"_s;
    case Confidence::Semi:
        return u"S"_s;
    case Confidence::Manual:
        return u"M"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject proposalJson(const Proposal& proposal)
{
    QJsonArray proofs;
    for (const Proof& proof : proposal.proof)
        proofs.append(QJsonObject{{u"type"_s, proof.type}, {u"id"_s, proof.id.toString()}, {u"label"_s, proof.label}});
    return {{u"rule"_s, proposal.rule},
            {u"class"_s, codeOf(proposal.confidence)},
            {u"answer"_s, proposal.answer},
            {u"value"_s, proposal.value},
            {u"provisional"_s, proposal.isProvisional},
            {u"proof"_s, proofs},
            {u"missing"_s, QJsonArray::fromStringList(proposal.missing)},
            {u"remarks"_s, QJsonArray::fromStringList(proposal.remarks)}};
}

QJsonObject evidenceJson(const Evidence& evidence)
{
    QJsonObject items;
    for (const auto& [item, proposal] : evidence.items)
        items.insert(QString::number(item), proposalJson(proposal));
    QJsonArray conditions;
    for (const auto& [place, proposal] : evidence.conditions) {
        QJsonObject json = proposalJson(proposal);
        json.insert(u"row"_s, place.first);
        json.insert(u"centre"_s, place.second.isNull() ? QJsonValue() : place.second.toString());
        conditions.append(json);
    }
    QJsonObject requirements;
    for (const auto& [requirement, proposal] : evidence.requirements)
        requirements.insert(requirement, proposalJson(proposal));
    QJsonObject points;
    for (const auto& [point, proposal] : evidence.controlPoints)
        points.insert(point, proposalJson(proposal));
    return {{u"asOf"_s, evidence.asOf.toString(Qt::ISODate)},
            {u"checklist"_s, items},
            {u"matrix"_s, conditions},
            {u"standard"_s, requirements},
            {u"roadmap"_s, points}};
}

} // namespace indikator
