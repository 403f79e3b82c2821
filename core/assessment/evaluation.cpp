// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/evaluation.h"

#include "core/assessment/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct EvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationText)
};

} // namespace

QString Evaluation::centreName(const Id& centre) const
{
    const auto found = std::ranges::find(answers.centres, centre, &AssessedCentre::id);
    return found == answers.centres.end() ? QString() : found->name;
}

QString Evaluation::levelText() const
{
    const Level level = score.matrix.level;
    const QString text = level.isReached() ? EvaluationText::tr("Level %1").arg(level.roman()) : levelName(level);
    return score.matrix.provisional ? EvaluationText::tr("%1 (provisional)").arg(text) : text;
}

Evaluation evaluate(const AssessmentRecords& records, std::shared_ptr<const Methodology> methodology)
{
    Evaluation evaluation;
    evaluation.assessment = records.assessment;
    evaluation.region = records.region;
    if (records.assessment.isFinal()) {
        const Snapshot snapshot = Snapshot::fromJson(records.snapshot, *methodology);
        evaluation.region.name = snapshot.region;
        evaluation.region.institution = snapshot.institution;
        evaluation.parameters = snapshot.parameters;
        evaluation.answers = snapshot.answers;
    } else {
        evaluation.parameters = parametersOf(records.region);
        evaluation.answers =
            gather(*methodology, records.assessment.asOf, records.centres, records.checklist, records.matrix);
    }
    for (const ChecklistAnswer& answer : records.checklist)
        evaluation.itemComments.insert_or_assign(answer.item, answer.comment);
    for (const MatrixAnswer& answer : records.matrix)
        evaluation.conditionComments.insert_or_assign({answer.condition, answer.centre}, answer.comment);
    evaluation.matrix = methodology->matrixFor(evaluation.parameters);
    evaluation.score = {scoreChecklist(methodology->checklist, evaluation.answers),
                        scoreMatrix(evaluation.matrix, evaluation.answers)};
    evaluation.methodology = std::move(methodology);
    return evaluation;
}

QString levelName(Level level)
{
    return level.isReached() ? level.roman() : EvaluationText::tr("level I is not reached");
}

Parameters parametersOf(const Region& region)
{
    Parameters parameters;
    const QJsonObject chosen = region.parameters.toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        parameters.insert(it.key(), it.value().toString());
    return parameters;
}

} // namespace indikator
