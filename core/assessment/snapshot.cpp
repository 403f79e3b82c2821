// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/snapshot.h"

#include "core/assessment/scorejson.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotText)
};

[[noreturn]] void damaged(const QString& detail)
{
    throw Error(
        ErrorCode::DamagedFile,
        SnapshotText::tr("The frozen content of a final assessment is damaged. Restore the document from a backup."),
        detail);
}

QJsonArray centresJson(const Answers& answers)
{
    QJsonArray centres;
    for (const AssessedCentre& centre : answers.centres)
        centres.append(QJsonObject{{u"id"_s, centre.id.toString()}, {u"name"_s, centre.name}});
    return centres;
}

QJsonObject checklistJson(const Answers& answers)
{
    QJsonObject items;
    for (const auto& [item, marked] : answers.checklist) {
        QJsonArray options;
        for (const int option : marked)
            options.append(option);
        items.insert(QString::number(item), options);
    }
    return items;
}

/// Facts by condition and centre; the region stands under an empty key.
QJsonObject matrixJson(const Answers& answers, const Matrix& matrix)
{
    QJsonObject conditions;
    for (const auto& [id, facts] : answers.matrix) {
        const Condition* const condition = matrix.condition(id);
        if (!condition)
            continue;
        QJsonObject values;
        for (const auto& [centre, fact] : facts)
            values.insert(centre.isNull() ? QString() : centre.toString(), matrix.kindOf(*condition).spell(fact));
        conditions.insert(id, values);
    }
    return conditions;
}

void readCentres(const QJsonArray& json, Answers& answers)
{
    for (const QJsonValue& value : json) {
        const auto id = Id::parse(value[u"id"].toString());
        if (!id)
            damaged(u"centre without an identifier"_s);
        answers.centres.push_back({*id, value[u"name"].toString()});
    }
}

void readChecklist(const QJsonObject& json, const Checklist& checklist, Answers& answers)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const ChecklistItem* const item = checklist.item(it.key().toInt());
        auto marked = item ? parseMarks(*item, it.value()) : std::nullopt;
        if (!marked)
            damaged(u"checklist item "_s + it.key());
        answers.checklist.insert_or_assign(item->number, std::move(*marked));
    }
}

void readMatrix(const QJsonObject& json, const Matrix& matrix, Answers& answers)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Condition* const condition = matrix.condition(it.key());
        if (!condition || condition->isDerived())
            damaged(u"matrix line "_s + it.key());
        const QJsonObject values = it.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const auto centre = value.key().isEmpty() ? Id() : Id::parse(value.key());
            auto fact = matrix.kindOf(*condition).parse(value.value());
            if (!centre || !fact)
                damaged(u"matrix line "_s + it.key());
            answers.matrix[it.key()].insert_or_assign(*centre, std::move(*fact));
        }
    }
}

} // namespace

Snapshot Snapshot::of(const Evaluation& evaluation)
{
    return {evaluation.region.name, evaluation.region.institution, evaluation.parameters, evaluation.answers};
}

QJsonValue Snapshot::toJson(const Evaluation& evaluation) const
{
    QJsonObject chosen;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        chosen.insert(it.key(), it.value());
    return QJsonObject{
        {u"formatVersion"_s, 1},
        {u"region"_s, region},
        {u"institution"_s, institution},
        {u"asOf"_s, answers.asOf.toString(Qt::ISODate)},
        {u"edition"_s, evaluation.assessment.edition},
        {u"parameters"_s, chosen},
        {u"centres"_s, centresJson(answers)},
        {u"checklist"_s, checklistJson(answers)},
        {u"matrix"_s, matrixJson(answers, evaluation.matrix)},
        {u"result"_s, scoreJson(evaluation)},
    };
}

Snapshot Snapshot::fromJson(const QJsonValue& json, const Methodology& methodology)
{
    if (json[u"formatVersion"].toInt() != 1)
        damaged(u"no snapshot"_s);
    Snapshot snapshot;
    snapshot.region = json[u"region"].toString();
    snapshot.institution = json[u"institution"].toString();
    snapshot.answers.asOf = QDate::fromString(json[u"asOf"].toString(), Qt::ISODate);
    const QJsonObject chosen = json[u"parameters"].toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        snapshot.parameters.insert(it.key(), it.value().toString());
    readCentres(json[u"centres"].toArray(), snapshot.answers);
    readChecklist(json[u"checklist"].toObject(), methodology.checklist, snapshot.answers);
    readMatrix(json[u"matrix"].toObject(), methodology.matrix, snapshot.answers);
    return snapshot;
}

QString assessmentDigest(const Evaluation& evaluation)
{
    QJsonObject content = Snapshot::of(evaluation).toJson(evaluation).toObject();
    content.remove(u"result"_s); // its form may grow with the program, the figures that count may not change
    content.insert(u"points"_s, evaluation.score.checklist.points);
    content.insert(u"level"_s, evaluation.score.matrix.level.value());
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact); // with sorted keys
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace indikator
