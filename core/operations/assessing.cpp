// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"

#include "core/assessment/snapshot.h"
#include "core/assessment/standardanswer.h"
#include "core/base/period.h"
#include "core/evidence/evidencejson.h"
#include "core/operations/proving.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indikator {

namespace {

struct AssessingText
{
    Q_DECLARE_TR_FUNCTIONS(AssessingText)
};

Assessment existing(const Document& document, const Id& id)
{
    const auto assessment = document.find<Assessment>(id);
    if (!assessment)
        throw Error(ErrorCode::NotFound, AssessingText::tr("The document has no assessment %1.").arg(id.toString()));
    return *assessment;
}

Assessment editable(const Document& document, const Id& id)
{
    const Assessment assessment = existing(document, id);
    if (assessment.isFinal())
        throw Error(ErrorCode::ReadOnly,
                    AssessingText::tr(
                        "The assessment “%1” is final and cannot be changed. Copy it to a new draft and change that.")
                        .arg(assessment.title));
    return assessment;
}

void describe(Assessment& assessment, const AssessmentDetails& details)
{
    assessment.asOf = details.asOf;
    assessment.title = details.title.trimmed().isEmpty() ? Quarter(details.asOf).title() : details.title.trimmed();
    assessment.executor = details.executor;
    assessment.filledOn = details.filledOn;
}

QJsonValue spellMarks(const std::optional<std::vector<int>>& marked)
{
    if (!marked)
        return {};
    QJsonArray options;
    for (const int option : *marked)
        options.append(option);
    return options;
}

/// The answer as it stands, or a new empty one.
ChecklistAnswer checklistAnswer(const Document& document, const Id& assessment, int item)
{
    const Id id = ChecklistAnswer::idFor(assessment, item);
    return document.find<ChecklistAnswer>(id).value_or(ChecklistAnswer{id, assessment, item, {}, {}});
}

MatrixAnswer matrixAnswer(const Document& document, const Id& assessment, const ConditionId& condition,
                          const Id& centre)
{
    const Id id = MatrixAnswer::idFor(assessment, condition, centre);
    return document.find<MatrixAnswer>(id).value_or(MatrixAnswer{id, assessment, condition, centre, {}, {}});
}

/// An answer that says nothing is not kept.
template <class A>
void write(Change& change, const A& answer, bool empty)
{
    if (empty)
        change.remove<A>(answer.id);
    else
        change.put(answer);
}

void write(Change& change, const ChecklistAnswer& answer)
{
    write(change, answer, answer.marked.isNull() && answer.comment.isEmpty());
}

void write(Change& change, const MatrixAnswer& answer)
{
    write(change, answer, answer.value.isNull() && answer.comment.isEmpty());
}

} // namespace

Region regionOf(const Document& document)
{
    const auto& regions = document.all<Region>();
    if (regions.empty())
        throw Error(ErrorCode::DamagedFile,
                    AssessingText::tr("The document names no region. Restore it from a backup."));
    return regions.front();
}

QJsonValue frozenContent(const Document& document, const Assessment& assessment)
{
    const auto snapshot = assessment.isFinal()
                              ? document.find<AssessmentSnapshot>(AssessmentSnapshot::idFor(assessment.id))
                              : std::nullopt;
    return snapshot ? snapshot->content : QJsonValue();
}

Evaluation evaluate(const Document& document, const Id& id)
{
    const Assessment assessment = existing(document, id);
    return evaluate({assessment, regionOf(document), document.all<Centre>(), document.ownedBy<ChecklistAnswer>(id),
                     document.ownedBy<MatrixAnswer>(id), frozenContent(document, assessment)},
                    document.methodology(assessment.edition));
}

std::optional<Assessment> latestAssessment(const Document& document)
{
    const auto& all = document.all<Assessment>();
    const auto latest = std::ranges::max_element(all, {}, &Assessment::asOf);
    return latest == all.end() ? std::nullopt : std::optional(*latest);
}

std::optional<Assessment> previousFinal(const Document& document, const Assessment& assessment)
{
    std::optional<Assessment> previous;
    for (const Assessment& other : document.all<Assessment>()) {
        if (other.isFinal() && other.id != assessment.id && other.asOf < assessment.asOf &&
            (!previous || other.asOf > previous->asOf))
            previous = other;
    }
    return previous;
}

Assessment emptyDraft(const Document& document, const AssessmentDetails& details)
{
    Assessment assessment;
    assessment.id = Id::create();
    describe(assessment, details);
    assessment.edition = document.editions().constLast();
    return assessment;
}

Id startAssessment(Document& document, const AssessmentDetails& details)
{
    const Assessment assessment = emptyDraft(document, details);
    document.change(AssessingText::tr("New assessment “%1”").arg(assessment.title),
                    [&](Change& change) { change.put(assessment); });
    return assessment.id;
}

Id copyAssessment(Document& document, const Id& from, const AssessmentDetails& details)
{
    Assessment copy = existing(document, from);
    copy.basis = from;
    copy.id = Id::create();
    describe(copy, details);
    copy.state = AssessmentState::Draft;
    copy.finalisedOn = {};
    document.change(AssessingText::tr("New assessment “%1” from the last one").arg(copy.title), [&](Change& change) {
        change.put(copy);
        for (ChecklistAnswer answer : document.ownedBy<ChecklistAnswer>(from)) {
            answer.id = ChecklistAnswer::idFor(copy.id, answer.item);
            answer.assessment = copy.id;
            change.put(answer);
        }
        for (MatrixAnswer answer : document.ownedBy<MatrixAnswer>(from)) {
            answer.id = MatrixAnswer::idFor(copy.id, answer.condition, answer.centre);
            answer.assessment = copy.id;
            change.put(answer);
        }
        for (StandardAnswer answer : document.ownedBy<StandardAnswer>(from)) {
            answer.id = StandardAnswer::idFor(copy.id, answer.requirement);
            answer.assessment = copy.id;
            change.put(answer);
        }
    });
    return copy.id;
}

void finaliseAssessment(Document& document, const Id& id, QDate today, const Evidence* evidence)
{
    Assessment assessment = editable(document, id);
    const Evaluation evaluation = evaluate(document, id);
    QJsonObject content = Snapshot::of(evaluation).toJson(evaluation).toObject();
    content.insert(QStringLiteral("evidence"), evidenceJson(evidence ? *evidence : proveAssessment(document, id)));
    assessment.state = AssessmentState::Final;
    assessment.finalisedOn = today;
    if (!assessment.filledOn.isValid())
        assessment.filledOn = today;
    document.change(AssessingText::tr("Assessment “%1” made final").arg(assessment.title), [&](Change& change) {
        change.put(assessment);
        change.put(AssessmentSnapshot{AssessmentSnapshot::idFor(id), id, content});
    });
}

void removeAssessment(Document& document, const Id& id)
{
    const Assessment assessment = existing(document, id);
    document.change(AssessingText::tr("Assessment “%1” removed").arg(assessment.title), [&](Change& change) {
        for (Assessment other : document.all<Assessment>()) {
            if (other.basis == id) {
                other.basis = {};
                change.put(other);
            }
        }
        change.remove<Assessment>(id);
    });
}

void editAssessment(Document& document, const Assessment& assessment)
{
    const Assessment before = editable(document, assessment.id);
    Assessment after = assessment;
    after.state = before.state;
    document.change(AssessingText::tr("Details of the assessment “%1”").arg(after.title),
                    [&](Change& change) { change.put(after); });
}

void answerItem(Document& document, const Id& assessment, int item, const std::optional<std::vector<int>>& marked)
{
    (void)editable(document, assessment);
    ChecklistAnswer answer = checklistAnswer(document, assessment, item);
    answer.marked = spellMarks(marked);
    document.change(AssessingText::tr("Checklist, item %1").arg(item), [&](Change& change) { write(change, answer); });
}

void commentItem(Document& document, const Id& assessment, int item, const QString& comment)
{
    (void)editable(document, assessment);
    ChecklistAnswer answer = checklistAnswer(document, assessment, item);
    answer.comment = comment;
    document.change(AssessingText::tr("Comment on item %1 of the checklist").arg(item),
                    [&](Change& change) { write(change, answer); });
}

void answerConditions(Document& document, const Id& assessment, const std::vector<FactEntry>& entries)
{
    if (entries.empty())
        return;
    const Assessment edited = editable(document, assessment);
    const auto methodology = document.methodology(edited.edition);
    const QString title = entries.size() == 1
                              ? AssessingText::tr("Matrix, line %1").arg(entries.front().condition)
                              : AssessingText::tr("Matrix, %n answer(s)", nullptr, static_cast<int>(entries.size()));
    document.change(title, [&](Change& change) {
        for (const FactEntry& entry : entries) {
            const Condition* const condition = methodology->matrix.condition(entry.condition);
            if (!condition)
                throw Error(ErrorCode::InvalidInput,
                            AssessingText::tr("The matrix has no line %1.").arg(entry.condition));
            MatrixAnswer answer = matrixAnswer(document, assessment, entry.condition, entry.centre);
            answer.value = entry.fact ? methodology->matrix.kindOf(*condition).spell(*entry.fact) : QJsonValue();
            write(change, answer);
        }
    });
}

void commentCondition(Document& document, const Id& assessment, const ConditionId& condition, const Id& centre,
                      const QString& comment)
{
    (void)editable(document, assessment);
    MatrixAnswer answer = matrixAnswer(document, assessment, condition, centre);
    answer.comment = comment;
    document.change(AssessingText::tr("Comment on line %1 of the matrix").arg(condition),
                    [&](Change& change) { write(change, answer); });
}

} // namespace indikator
