// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/scorejson.h"
#include "core/base/period.h"
#include "core/operations/assessing.h"
#include "core/operations/journeypapers.h"
#include "core/operations/measuring.h"
#include "core/operations/papers.h"
#include "core/report/forms.h"
#include "core/report/wording.h"
#include "ui/console/command.h"
#include "ui/report/reportfile.h"

#include <QCoreApplication>
#include <QDir>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct AssessmentCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void writePoints(QTextStream& out, const Evaluation& evaluation)
{
    const ChecklistScore& score = evaluation.score.checklist;
    out << AssessmentCommandsText::tr("Checklist: %1").arg(pointsText(score)) << '\n';
    for (size_t i = 0; i < score.blocks.size(); ++i)
        out << "  " << evaluation.methodology->checklist.blocks[i].title << ": "
            << AssessmentCommandsText::tr("%1 of %2").arg(score.blocks[i].points).arg(score.blocks[i].maximum) << '\n';
}

void writeLevels(QTextStream& out, const Evaluation& evaluation)
{
    const MatrixScore& score = evaluation.score.matrix;
    out << AssessmentCommandsText::tr("Matrix: %1").arg(evaluation.levelText()) << '\n';
    for (const BlockLevel& block : score.blocks)
        out << "  " << evaluation.matrix.block(block.id).title << ": " << blockLevelText(block) << '\n';
    for (const LevelProgress& progress : score.progress)
        out << "  "
            << AssessmentCommandsText::tr("conditions of level %1: %2 of %3")
                   .arg(progress.level.roman())
                   .arg(progress.met)
                   .arg(progress.of)
            << '\n';
}

void writeGaps(QTextStream& out, const Evaluation& evaluation)
{
    const auto& next = evaluation.score.matrix.next;
    if (next.empty())
        return;
    out << AssessmentCommandsText::tr("Missing for level %1: %2")
               .arg(evaluation.score.matrix.level.next().roman())
               .arg(next.size())
        << '\n';
    for (const Gap& gap : next)
        out << "  " << conditionShortTitle(evaluation.matrix, *evaluation.matrix.condition(gap.id)) << ": "
            << gapText(evaluation, gap) << '\n';
}

bool narrowMargin(const Call& call)
{
    const QString margin = call.has(u"margin"_s) ? call.value(u"margin"_s) : u"30"_s;
    if (margin != u"30"_s && margin != u"20"_s)
        throw Error(ErrorCode::Usage, AssessmentCommandsText::tr("--margin is 30 or 20, not “%1”.").arg(margin));
    return margin == u"20"_s;
}

Id wantedMeeting(const Call& call)
{
    if (!call.has(u"meeting"_s))
        return {};
    const auto id = Id::parse(call.value(u"meeting"_s));
    if (!id)
        throw Error(ErrorCode::Usage, AssessmentCommandsText::tr("--meeting is the identifier of a meeting, not “%1”.")
                                          .arg(call.value(u"meeting"_s)));
    return *id;
}

std::optional<Quarter> wantedQuarter(const Call& call)
{
    if (!call.has(u"quarter"_s))
        return std::nullopt;
    const auto quarter = parseQuarter(call.value(u"quarter"_s));
    if (!quarter)
        throw Error(ErrorCode::Usage, AssessmentCommandsText::tr("--quarter is a quarter such as 2026-2, not “%1”.")
                                          .arg(call.value(u"quarter"_s)));
    return quarter;
}

QStringList formIds()
{
    QStringList ids;
    for (const ReportForm& form : reportForms())
        ids << form.id;
    return ids;
}

const ReportForm& wantedForm(const Call& call)
{
    const ReportForm* const form = reportForm(call.value(u"form"_s));
    if (!form)
        throw Error(ErrorCode::Usage,
                    call.has(u"form"_s)
                        ? AssessmentCommandsText::tr("There is no form “%1”. Forms: %2.")
                              .arg(call.value(u"form"_s), formIds().join(u", "_s))
                        : AssessmentCommandsText::tr("Name a form with --form, or print all with --all. Forms: %1.")
                              .arg(formIds().join(u", "_s)));
    return *form;
}

/// A document without an assessment still prints its roadmap and its minutes.
PaperChoice paperChoice(const Call& call, const Document& document, bool narrowMargin)
{
    const bool hasAny = call.has(u"assessment"_s) || !document.all<Assessment>().empty();
    return {hasAny ? call.assessment(document) : Id(),
            call.year(),
            wantedMeeting(call),
            call.terminal().today,
            narrowMargin,
            wantedQuarter(call),
            call.has(u"journey"_s) ? journeyWithCode(document, call.value(u"journey"_s)) : Id(),
            call.has(u"profile"_s) ? profileWithCode(document, call.value(u"profile"_s)) : Id(),
            call.has(u"view"_s) ? call.value(u"view"_s) : QString()};
}

void writeAll(const Call& call, const ReportInput& input)
{
    std::vector<const ReportForm*> forms;
    for (const ReportForm& form : reportForms()) {
        if (form.isPossible(input))
            forms.push_back(&form);
    }
    if (forms.empty())
        throw Error(ErrorCode::NotFound,
                    AssessmentCommandsText::tr(
                        "There is nothing to print yet: the document has no assessment, no roadmap and no meeting."));
    const QDir folder(call.value(u"output"_s));
    if (!folder.mkpath(u"."_s))
        throw Error(ErrorCode::Io, AssessmentCommandsText::tr("The folder “%1” cannot be made.").arg(folder.path()));
    const QString suffix = call.has(u"format"_s) ? call.value(u"format"_s) : u"pdf"_s;
    for (const ReportForm* form : forms) {
        const QString path = folder.filePath(form->id + u'.' + suffix);
        writeReport(form->build(input), path);
        call.err() << path << '\n';
    }
}

} // namespace

ExitCode copyToNextPeriod(const Call& call)
{
    const QDate asOf = QDate::fromString(call.value(u"as-of"_s), Qt::ISODate);
    if (!asOf.isValid())
        throw Error(
            ErrorCode::Usage,
            AssessmentCommandsText::tr("--as-of is a date such as 2026-12-31, not “%1”.").arg(call.value(u"as-of"_s)));
    const auto document = call.openToWrite();
    const Id from = call.assessment(*document);
    const QString executor = document->find<Assessment>(from)->executor;
    const Id copy = copyAssessment(*document, from, {asOf, call.value(u"title"_s), executor, {}});
    call.out() << copy.toString() << '\n';
    return ExitCode::Done;
}

ExitCode finaliseDraft(const Call& call)
{
    const auto document = call.openToWrite();
    finaliseAssessment(*document, call.assessment(*document), call.terminal().today);
    return ExitCode::Done;
}

ExitCode showScore(const Call& call)
{
    const auto document = call.openToRead();
    const Evaluation evaluation = evaluate(*document, call.assessment(*document));
    if (call.has(u"json"_s)) {
        call.write(scoreJson(evaluation));
        return ExitCode::Done;
    }
    call.out() << evaluation.region.name << ", " << evaluation.assessment.title << ", "
               << AssessmentCommandsText::tr("as of %1").arg(officeDate(evaluation.assessment.asOf)) << '\n';
    writePoints(call.out(), evaluation);
    writeLevels(call.out(), evaluation);
    writeGaps(call.out(), evaluation);
    return ExitCode::Done;
}

ExitCode writePapers(const Call& call)
{
    const bool narrow = narrowMargin(call);
    const ReportForm* const form = call.has(u"all"_s) ? nullptr : &wantedForm(call);
    const auto document = call.openToRead();
    const PaperSource source = paperSource(*document, paperChoice(call, *document, narrow));
    if (form)
        writeReport(form->make(source.input()), call.value(u"output"_s));
    else
        writeAll(call, source.input());
    return ExitCode::Done;
}

} // namespace indikator::console
