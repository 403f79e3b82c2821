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

Confidence confidenceOf(const QString& code)
{
    return code == "A"_L1 ? Confidence::Automatic : code == "S"_L1 ? Confidence::Semi : Confidence::Manual;
}

QStringList textsOf(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& text : json.toArray())
        texts << text.toString();
    return texts;
}

Proposal proposalFrom(const QJsonValue& json)
{
    Proposal proposal;
    proposal.rule = json[u"rule"].toString();
    proposal.confidence = confidenceOf(json[u"class"].toString());
    proposal.answer = json[u"answer"];
    proposal.value = json[u"value"].toString();
    proposal.isProvisional = json[u"provisional"].toBool();
    for (const QJsonValue& proof : json[u"proof"].toArray())
        proposal.proof.push_back(
            {proof[u"type"].toString(), Id::parse(proof[u"id"].toString()).value_or(Id()), proof[u"label"].toString()});
    proposal.missing = textsOf(json[u"missing"]);
    proposal.remarks = textsOf(json[u"remarks"]);
    return proposal;
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

std::optional<Evidence> evidenceFromJson(const QJsonValue& json)
{
    Evidence evidence;
    evidence.asOf = QDate::fromString(json[u"asOf"].toString(), Qt::ISODate);
    if (!evidence.asOf.isValid())
        return std::nullopt;
    const QJsonObject items = json[u"checklist"].toObject();
    for (auto it = items.begin(); it != items.end(); ++it)
        evidence.items.insert_or_assign(it.key().toInt(), proposalFrom(it.value()));
    for (const QJsonValue& condition : json[u"matrix"].toArray()) {
        const Id centre = Id::parse(condition[u"centre"].toString()).value_or(Id());
        evidence.conditions.insert_or_assign({condition[u"row"].toString(), centre}, proposalFrom(condition));
    }
    const QJsonObject requirements = json[u"standard"].toObject();
    for (auto it = requirements.begin(); it != requirements.end(); ++it)
        evidence.requirements.insert_or_assign(it.key(), proposalFrom(it.value()));
    const QJsonObject points = json[u"roadmap"].toObject();
    for (auto it = points.begin(); it != points.end(); ++it)
        evidence.controlPoints.insert_or_assign(it.key(), proposalFrom(it.value()));
    return evidence;
}

} // namespace indikator
