// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

enum class AssessmentState { Draft, Final };

template <>
struct EnumChoices<AssessmentState>
{
    static constexpr std::array<Choice, 2> choices{{
        {"draft", QT_TRANSLATE_NOOP("Field", "draft")},
        {"final", QT_TRANSLATE_NOOP("Field", "final")},
    }};
};

/// A self-assessment as of a date. A final one is frozen: its AssessmentSnapshot holds all that its results depend on.
struct Assessment
{
    Id id;
    QDate asOf; ///< «по состоянию на»
    QString title;
    AssessmentState state = AssessmentState::Draft;
    QString edition;    ///< id of the methodology's edition
    QString executor;   ///< «Исполнитель»
    QDate filledOn;     ///< «Дата заполнения»
    QString conclusion; ///< «Заключительная оценка (в свободной форме)»
    Id basis;           ///< the assessment it was copied from
    std::optional<int> targetLevel;
    QDate finalisedOn;

    [[nodiscard]] bool isFinal() const { return state == AssessmentState::Final; }

    bool operator==(const Assessment&) const = default;
};

template <>
const RecordTable<Assessment>& recordTable<Assessment>();

/// What a final assessment froze, see snapshot.h. A record of its own: it is large, and lists of assessments need not
/// read it.
struct AssessmentSnapshot
{
    Id id; ///< AssessmentSnapshot::idFor(assessment)
    Id assessment;
    QJsonValue content;

    [[nodiscard]] static Id idFor(const Id& assessment);

    bool operator==(const AssessmentSnapshot&) const = default;
};

template <>
const RecordTable<AssessmentSnapshot>& recordTable<AssessmentSnapshot>();

/// What was marked in one item of the checklist.
struct ChecklistAnswer
{
    Id id; ///< ChecklistAnswer::idFor(assessment, item)
    Id assessment;
    int item = 0;
    QJsonValue marked; ///< null: unanswered; []: «НЕТ»; [2]: the second option; [1,2,4]: several of an additive item
    QString comment;

    [[nodiscard]] static Id idFor(const Id& assessment, int item);

    bool operator==(const ChecklistAnswer&) const = default;
};

template <>
const RecordTable<ChecklistAnswer>& recordTable<ChecklistAnswer>();

/// The answer to one condition of the matrix, for the region or for one centre.
struct MatrixAnswer
{
    Id id; ///< MatrixAnswer::idFor(assessment, condition, centre)
    Id assessment;
    QString condition; ///< ConditionId
    Id centre;         ///< null: for the region
    QJsonValue value;  ///< as FactKind spells it; null: unanswered
    QString comment;

    [[nodiscard]] static Id idFor(const Id& assessment, const QString& condition, const Id& centre);

    bool operator==(const MatrixAnswer&) const = default;
};

template <>
const RecordTable<MatrixAnswer>& recordTable<MatrixAnswer>();

} // namespace indikator
