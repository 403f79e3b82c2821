// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/contentcheck.h"

#include "core/assessment/scorejson.h"
#include "core/measurement/indicator.h"
#include "core/measurement/measurement.h"
#include "core/operations/assessing.h"
#include "core/operations/journeys.h"
#include "core/operations/registercheck.h"
#include "core/storage/attachment.h"
#include "core/storage/database.h"
#include "core/storage/exchangecopy.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ContentCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ContentCheckText)
};

void append(std::vector<Finding>& findings, std::vector<Finding> more)
{
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Answers that no longer mean anything in their methodology are not counted; the user must know.
std::vector<Finding> checkAnswers(const Document& document, const Assessment& assessment,
                                  const Methodology& methodology)
{
    std::vector<Finding> findings;
    const auto report = [&](const QString& place) {
        findings.push_back(
            {Severity::Warning, u"answer.does-not-fit"_s, assessment.title + u", "_s + place,
             ContentCheckText::tr("The stored answer does not fit the methodology and is not counted. Answer again.")});
    };
    for (const ChecklistAnswer& answer : document.ownedBy<ChecklistAnswer>(assessment.id)) {
        const ChecklistItem* const item = methodology.checklist.item(answer.item);
        if (!item || (!answer.marked.isNull() && !parseMarks(*item, answer.marked)))
            report(ContentCheckText::tr("checklist, item %1").arg(answer.item));
    }
    for (const MatrixAnswer& answer : document.ownedBy<MatrixAnswer>(assessment.id)) {
        const Condition* const condition = methodology.matrix.condition(answer.condition);
        const bool fits = condition && !condition->isDerived() &&
                          (answer.value.isNull() || methodology.matrix.kindOf(*condition).parse(answer.value)) &&
                          (condition->scope == Scope::Centres) == !answer.centre.isNull();
        if (!fits)
            report(ContentCheckText::tr("matrix, line %1").arg(answer.condition));
    }
    return findings;
}

std::vector<Finding> checkAssessment(const Document& document, const Assessment& assessment)
{
    std::vector<Finding> findings = checkAnswers(document, assessment, *document.methodology(assessment.edition));
    const Evaluation evaluation = evaluate(document, assessment.id);
    if (assessment.isFinal() && frozenContent(document, assessment)[u"result"] != QJsonValue(scoreJson(evaluation)))
        findings.push_back(
            {Severity::Error, u"assessment.snapshot"_s, assessment.title,
             ContentCheckText::tr("Its frozen results no longer follow from its frozen answers: the file was "
                                  "changed by another program. Restore it from a backup.")});
    if (!assessment.isFinal() && evaluation.score.unanswered() > 0)
        findings.push_back({Severity::Info, u"assessment.unanswered"_s, assessment.title,
                            ContentCheckText::tr("%n place(s) are unanswered; the level is provisional.", nullptr,
                                                 evaluation.score.unanswered())});
    return findings;
}

/// A copy that was sent is what it was as long as it carries its digest; the structural check compares the two.
std::vector<Finding> checkCopy(const Document& document)
{
    if (document.origin().kind != FileOrigin::Kind::Exchange)
        return {};
    const QString digest = stampedDigest(Database(document.source().path, Database::Mode::Read));
    if (digest.isEmpty())
        return {{Severity::Warning, u"copy.changed"_s, QFileInfo(document.path()).fileName(),
                 ContentCheckText::tr("This copy was made to be sent, but has been changed since: it is no longer what "
                                      "the region sent. Ask for it again.")}};
    return {{Severity::Info, u"copy.digest"_s, QFileInfo(document.path()).fileName(),
             ContentCheckText::tr("As it was sent; checksum %1.").arg(digest)}};
}

std::vector<Finding> checkFiles(const Document& document)
{
    std::vector<Finding> findings;
    for (const Attachment& file : document.all<Attachment>()) {
        if (!document.hasContent(file.hash))
            findings.push_back({Severity::Error, u"attachment.content"_s, file.name,
                                ContentCheckText::tr("The content of the file is not in the document: it was erased or "
                                                     "lost. Add the file again.")});
    }
    return findings;
}

} // namespace

std::vector<Finding> checkDocument(const Document& document, QDate today)
{
    std::vector<Finding> findings = document.checkStructure();
    append(findings, checkCopy(document));
    for (const RecordType* type : recordTypes()) {
        for (const Row& row : document.rows(*type))
            append(findings, type->check(row, today));
    }
    append(findings, checkFiles(document));
    append(findings, checkCentres(document.all<Centre>(), today));
    append(findings,
           checkMeasurements(document.all<Measurement>(), document.all<Metric>(), document.all<MetricAttribute>()));
    append(findings, checkIndicators(document.all<Indicator>(), document.all<IndicatorTarget>(),
                                     document.all<IndicatorValue>(), today));
    append(findings, checkRegisters(document, today));
    append(findings, checkDescriptions(document, today));
    for (const Assessment& assessment : document.all<Assessment>()) {
        try {
            append(findings, checkAssessment(document, assessment));
        } catch (const Error& error) {
            findings.push_back({Severity::Error, u"assessment.unreadable"_s, assessment.title, error.message()});
        }
    }
    return findings;
}

} // namespace indikator
