// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
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

} // namespace

ExitCode showEvidence(const Call& call)
{
    const auto document = call.openToRead();
    const Evidence evidence = prove(*document, wantedDay(call));
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
    const Evidence evidence = prove(*document, wantedDay(call));
    if (call.has(u"json"_s)) {
        call.write(evidenceJson(evidence)[u"standard"_s].toObject());
        return ExitCode::Done;
    }
    const auto methodology = document->methodology(document->editions().constLast());
    for (const Requirement& requirement : methodology->standard) {
        if (const auto found = evidence.requirements.find(requirement.id); found != evidence.requirements.end())
            writeProposal(call.out(), requirement.paragraph + u' ' + requirement.title,
                          standingText(found->second.answer), found->second);
    }
    return ExitCode::Done;
}

} // namespace indikator::console
