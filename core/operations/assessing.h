// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/storage/document.h"

namespace indikator {

struct Evidence;

/// Everything the program does with assessments of a document. Each function is one step that can be undone; a final
/// assessment refuses every change with Error(ReadOnly).

/// The region of the document. Throws Error(DamagedFile) when it has none.
[[nodiscard]] Region regionOf(const Document& document);

/// Reads the records of one assessment and judges them. Throws NotFound for an unknown id.
[[nodiscard]] Evaluation evaluate(const Document& document, const Id& assessment);

/// What the assessment froze when it was made final; null of a draft.
[[nodiscard]] QJsonValue frozenContent(const Document& document, const Assessment& assessment);

/// The assessment with the latest `asOf` (of several, the one made last), or nothing.
[[nodiscard]] std::optional<Assessment> latestAssessment(const Document& document);

/// The newest final assessment before `assessment`, which changes are shown against, or nothing.
[[nodiscard]] std::optional<Assessment> previousFinal(const Document& document, const Assessment& assessment);

/// What a user says of an assessment: date, title (empty: that of the quarter), executor, date of filling.
struct AssessmentDetails
{
    QDate asOf;
    QString title;
    QString executor;
    QDate filledOn;
};

/// An empty draft by the newest edition of the document, not yet in it.
[[nodiscard]] Assessment emptyDraft(const Document& document, const AssessmentDetails& details);

/// Makes an empty draft by the newest edition of the document.
Id startAssessment(Document& document, const AssessmentDetails& details);

/// Makes a draft for a later date with the answers, comments and conclusion of another assessment.
Id copyAssessment(Document& document, const Id& from, const AssessmentDetails& details);

/// Freezes a draft with a snapshot of all its results depend on, and with what the registers prove: `evidence` is that
/// when it is known already. `today` is printed as the date.
void finaliseAssessment(Document& document, const Id& assessment, QDate today, const Evidence* evidence = nullptr);

void removeAssessment(Document& document, const Id& assessment);

/// Changes the fields of a draft other than state and snapshot.
void editAssessment(Document& document, const Assessment& assessment);

/// Marks options of a checklist item: nothing clears it, an empty list is «НЕТ».
void answerItem(Document& document, const Id& assessment, int item, const std::optional<std::vector<int>>& marked);
void commentItem(Document& document, const Id& assessment, int item, const QString& comment);

/// One answer of the matrix to write: nothing clears it.
struct FactEntry
{
    ConditionId condition;
    Id centre; ///< null: the region
    std::optional<Fact> fact;
};

/// Writes many answers as one step, such as a column filled at once or pasted from a spreadsheet.
void answerConditions(Document& document, const Id& assessment, const std::vector<FactEntry>& entries);
void commentCondition(Document& document, const Id& assessment, const ConditionId& condition, const Id& centre,
                      const QString& comment);

} // namespace indikator
