// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
#include "core/evidence/evidencejson.h"
#include "core/operations/proving.h"
#include "core/report/wording.h"
#include "ui/console/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QDate wantedDay(const Call& call)
{
    if (!call.has(u"as-of"_s))
        return call.terminal().today;
    const QDate day = QDate::fromString(call.value(u"as-of"_s), Qt::ISODate);
    if (!day.isValid())
        throw Error(
            ErrorCode::Usage,
            EvidenceCommandsText::tr("--as-of is a date such as 2026-12-31, not “%1”.").arg(call.value(u"as-of"_s)));
    return day;
}

/// Of an assessment what it kept or what is proved for it; else of a day.
Evidence wantedEvidence(const Call& call, const Document& document)
{
    return call.has(u"assessment"_s) ? proveAssessment(document, call.assessment(document))
                                     : prove(document, wantedDay(call));
}

QString standingText(const QJsonValue& answer)
{
    if (answer.isNull())
        return EvidenceCommandsText::tr("by hand");
    if (answer == standing::met)
        return EvidenceCommandsText::tr("met");
    return answer == standing::partly ? EvidenceCommandsText::tr("partly met") : EvidenceCommandsText::tr("not met");
}

QString markText(const ChecklistItem& item, const QJsonValue& answer)
{
    if (answer.isNull())
        return EvidenceCommandsText::tr("by hand");
    QStringList options;
    for (const QJsonValue& option : answer.toArray())
        options << item.options[static_cast<size_t>(option.toInt() - 1)].text.simplified();
    return options.isEmpty() ? item.noneText : options.join(u"; "_s);
}

QString factText(const FactKind& kind, const QJsonValue& answer)
{
    const auto fact = kind.parse(answer);
    return fact ? kind.show(*fact) : EvidenceCommandsText::tr("by hand");
}

void writeProposal(QTextStream& out, const QString& place, const QString& answer, const Proposal& proposal)
{
    QStringList notes{letterOf(proposal.confidence)};
    if (!proposal.value.isEmpty())
        notes << proposal.value;
    if (proposal.isProvisional)
        notes << EvidenceCommandsText::tr("provisional");
    notes << EvidenceCommandsText::tr("%n record(s)", nullptr, static_cast<int>(proposal.proof.size()));
    out << place << ": " << answer << " (" << notes.join(u"; "_s) << ")\n";
    for (const QString& text : proposal.missing)
        out << "    - " << text << '\n';
    for (const QString& text : proposal.remarks)
        out << "    ! " << text << '\n';
}

void writeMatrix(QTextStream& out, const Document& document, const Methodology& methodology, const Evidence& evidence)
{
    for (const Condition* condition : methodology.matrix.conditions()) {
        const FactKind& kind = methodology.matrix.kindOf(*condition);
        if (const Proposal* const proposal = evidence.condition(condition->id)) {
            writeProposal(out, u"  "_s + condition->id, factText(kind, proposal->answer), *proposal);
            continue;
        }
        for (const Centre& centre : document.all<Centre>()) {
            if (const Proposal* const proposal = evidence.condition(condition->id, centre.id))
                writeProposal(out, u"  "_s + condition->id + u", "_s + centre.name, factText(kind, proposal->answer),
                              *proposal);
        }
    }
}

/// The proposals by requirement; what was answered stands beside.
QJsonObject standardJson(const StandardSheet& sheet)
{
    QJsonObject json;
    for (const StandardLine& line : sheet.lines) {
        QJsonObject one = proposalJson(line.proposal);
        if (line.isAnswered())
            one.insert(
                u"state"_s,
                QString::fromUtf8(EnumChoices<RequirementState>::choices[static_cast<size_t>(line.answer.state)].code));
        if (!line.answer.comment.isEmpty())
            one.insert(u"comment"_s, line.answer.comment);
        json.insert(line.requirement->id, one);
    }
    return json;
}

} // namespace

ExitCode showEvidence(const Call& call)
{
    const auto document = call.openToRead();
    const Evidence evidence = wantedEvidence(call, *document);
    if (call.has(u"json"_s)) {
        call.write(evidenceJson(evidence));
        return ExitCode::Done;
    }
    const auto methodology = document->methodology(document->editions().constLast());
    call.out() << EvidenceCommandsText::tr("Checklist") << '\n';
    for (const ChecklistItem& item : methodology->checklist.items) {
        if (const auto found = evidence.items.find(item.number); found != evidence.items.end())
            writeProposal(call.out(), u"  "_s + QString::number(item.number), markText(item, found->second.answer),
                          found->second);
    }
    call.out() << EvidenceCommandsText::tr("Matrix") << '\n';
    writeMatrix(call.out(), *document, *methodology, evidence);
    call.out() << EvidenceCommandsText::tr("Roadmap") << '\n';
    for (const ControlPoint& point : methodology->controlPoints) {
        if (const auto found = evidence.controlPoints.find(point.id); found != evidence.controlPoints.end())
            writeProposal(call.out(), u"  "_s + point.id,
                          found->second.answer.toBool() ? EvidenceCommandsText::tr("done")
                                                        : EvidenceCommandsText::tr("not done"),
                          found->second);
    }
    return ExitCode::Done;
}

ExitCode showStandard(const Call& call)
{
    const auto document = call.openToRead();
    const Evidence evidence = wantedEvidence(call, *document);
    const Id assessment = call.has(u"assessment"_s) ? call.assessment(*document) : Id();
    const StandardSheet sheet = standardSheet(*document, assessment, evidence);
    if (call.has(u"json"_s)) {
        call.write(standardJson(sheet));
        return ExitCode::Done;
    }
    for (const StandardLine& line : sheet.lines) {
        const QString answer = line.isAnswered()
                                   ? EvidenceCommandsText::tr("%1; registers: %2")
                                         .arg(choiceLabel(line.answer.state), standingText(line.proposal.answer))
                                   : standingText(line.proposal.answer);
        writeProposal(call.out(), line.requirement->paragraph + u' ' + line.requirement->title, answer, line.proposal);
        if (!line.answer.comment.isEmpty())
            call.out() << "    = " << line.answer.comment.simplified() << '\n';
    }
    return ExitCode::Done;
}

} // namespace indikator::console
