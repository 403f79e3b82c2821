// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment.h"

namespace indikator {

template <>
const RecordTable<Assessment>& recordTable<Assessment>()
{
    static const auto table =
        RecordTable<Assessment>("assessment", QT_TRANSLATE_NOOP("Field", "Assessment"))
            .add("asOf", &Assessment::asOf, QT_TRANSLATE_NOOP("Field", "As of"), required())
            .add("title", &Assessment::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(200))
            .add("state", &Assessment::state, QT_TRANSLATE_NOOP("Field", "State"))
            .add("edition", &Assessment::edition, QT_TRANSLATE_NOOP("Field", "Edition of the methodology"), required(),
                 longest(60))
            .add("executor", &Assessment::executor, QT_TRANSLATE_NOOP("Field", "Executor"), longest(200), source("М-3"),
                 personal())
            .add("filledOn", &Assessment::filledOn, QT_TRANSLATE_NOOP("Field", "Filled on"), source("М-3"))
            .add("conclusion", &Assessment::conclusion, QT_TRANSLATE_NOOP("Field", "Conclusion"), longText(),
                 source("М-3"))
            .add("basis", &Assessment::basis, QT_TRANSLATE_NOOP("Field", "Copied from"), refersTo("assessment"))
            .add("targetLevel", &Assessment::targetLevel, QT_TRANSLATE_NOOP("Field", "Target level"), between(1, 4))
            .add("finalisedOn", &Assessment::finalisedOn, QT_TRANSLATE_NOOP("Field", "Made final on"));
    return table;
}

template <>
const RecordTable<AssessmentSnapshot>& recordTable<AssessmentSnapshot>()
{
    static const auto table =
        RecordTable<AssessmentSnapshot>("assessment_snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot"))
            .add("assessment", &AssessmentSnapshot::assessment, QT_TRANSLATE_NOOP("Field", "Assessment"), required(),
                 refersTo("assessment"))
            .owner()
            .add("content", &AssessmentSnapshot::content, QT_TRANSLATE_NOOP("Field", "Content"));
    return table;
}

template <>
const RecordTable<ChecklistAnswer>& recordTable<ChecklistAnswer>()
{
    static const auto table =
        RecordTable<ChecklistAnswer>("checklist_answer", QT_TRANSLATE_NOOP("Field", "Checklist answer"))
            .add("assessment", &ChecklistAnswer::assessment, QT_TRANSLATE_NOOP("Field", "Assessment"), required(),
                 refersTo("assessment"))
            .owner()
            .add("item", &ChecklistAnswer::item, QT_TRANSLATE_NOOP("Field", "Item"), between(1, 1000), source("М-3"))
            .order()
            .add("marked", &ChecklistAnswer::marked, QT_TRANSLATE_NOOP("Field", "Marked options"))
            .add("comment", &ChecklistAnswer::comment, QT_TRANSLATE_NOOP("Field", "Comment"), longText());
    return table;
}

template <>
const RecordTable<MatrixAnswer>& recordTable<MatrixAnswer>()
{
    static const auto table =
        RecordTable<MatrixAnswer>("matrix_answer", QT_TRANSLATE_NOOP("Field", "Matrix answer"))
            .add("assessment", &MatrixAnswer::assessment, QT_TRANSLATE_NOOP("Field", "Assessment"), required(),
                 refersTo("assessment"))
            .owner()
            .add("condition", &MatrixAnswer::condition, QT_TRANSLATE_NOOP("Field", "Condition"), required(),
                 longest(40), source("М-1"))
            .add("centre", &MatrixAnswer::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), refersTo("centre"),
                 essential())
            .add("value", &MatrixAnswer::value, QT_TRANSLATE_NOOP("Field", "Answer"))
            .add("comment", &MatrixAnswer::comment, QT_TRANSLATE_NOOP("Field", "Comment"), longText());
    return table;
}

Id AssessmentSnapshot::idFor(const Id& assessment)
{
    return Id::derived(assessment, QStringLiteral("snapshot"));
}

Id ChecklistAnswer::idFor(const Id& assessment, int item)
{
    return Id::derived(assessment, QStringLiteral("checklist/%1").arg(item));
}

Id MatrixAnswer::idFor(const Id& assessment, const QString& condition, const Id& centre)
{
    const QString who = centre.isNull() ? QStringLiteral("region") : centre.toString();
    return Id::derived(assessment, QStringLiteral("matrix/%1/%2").arg(condition, who));
}

} // namespace indikator
