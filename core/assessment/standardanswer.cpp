// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/standardanswer.h"

namespace indikator {

bool StandardAnswer::isEmpty() const
{
    return state == RequirementState::Unknown && value.isEmpty() && comment.isEmpty() && evidence.empty();
}

Id StandardAnswer::idFor(const Id& assessment, const QString& requirement)
{
    return Id::derived(assessment, QStringLiteral("standard/%1").arg(requirement));
}

template <>
const RecordTable<StandardAnswer>& recordTable<StandardAnswer>()
{
    using R = StandardAnswer;
    static const auto table = RecordTable<R>("standard_answer", QT_TRANSLATE_NOOP("Field", "Answer on the Standard"))
                                  .add("assessment", &R::assessment, QT_TRANSLATE_NOOP("Field", "Assessment"),
                                       required(), refersTo("assessment"))
                                  .owner()
                                  .add("requirement", &R::requirement, QT_TRANSLATE_NOOP("Field", "Requirement"),
                                       required(), longest(40), source("С-60"))
                                  .add("state", &R::state, QT_TRANSLATE_NOOP("Field", "State"))
                                  .add("value", &R::value, QT_TRANSLATE_NOOP("Field", "Value"), longest(200))
                                  .add("comment", &R::comment, QT_TRANSLATE_NOOP("Field", "Comment"), longText())
                                  .add("evidence", &R::evidence, QT_TRANSLATE_NOOP("Field", "Confirming documents"),
                                       refersTo("official_document"));
    return table;
}

} // namespace indikator
