// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/placeproof.h"

#include "core/report/norms.h"
#include "core/report/wording.h"
#include "core/storage/recordtypes.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/recordsubject.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PlaceProofText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceProof)
};

constexpr size_t recordsShown = 200;

bool isText(const QString& text)
{
    return !text.trimmed().isEmpty();
}

QString optionsText(const ChecklistItem& item, const QJsonArray& marks)
{
    QStringList texts;
    for (const QJsonValue& option : marks)
        texts << item.options[static_cast<size_t>(option.toInt()) - 1].text.simplified();
    return texts.isEmpty() ? item.noneText : texts.join(u"; "_s);
}

void describe(PlaceProof& place, const Proposal& proposal)
{
    place.letter = letterOf(proposal.confidence);
    place.value = proposal.value;
    place.isProvisional = proposal.isProvisional;
    place.proof = proposal.proof;
    place.missing = proposal.missing;
    place.remarks = proposal.remarks;
}

PlaceProof::Agreement agreementOf(bool isAnswered, bool isSame)
{
    return !isAnswered ? PlaceProof::Agreement::Unanswered
           : isSame    ? PlaceProof::Agreement::Same
                       : PlaceProof::Agreement::Differs;
}

void proveItem(const Evaluation& evaluation, const Evidence& evidence, int number, PlaceProof& place)
{
    const ChecklistItem* const item = evaluation.methodology->checklist.item(number);
    const auto found = evidence.items.find(number);
    if (!item || found == evidence.items.end())
        return;
    describe(place, found->second);
    const auto* const marked = evaluation.answers.marked(number);
    QJsonArray marks;
    for (const int option : marked ? *marked : std::vector<int>())
        marks.append(option);
    place.answer = marked ? optionsText(*item, marks) : QString();
    const auto comment = evaluation.itemComments.find(number);
    place.hasReason = comment != evaluation.itemComments.end() && isText(comment->second);
    if (found->second.answer.isNull())
        return;
    place.text = optionsText(*item, found->second.answer.toArray());
    place.agreement = agreementOf(marked, marks == found->second.answer.toArray());
}

void proveCondition(const Evaluation& evaluation, const Evidence& evidence, const Subject& subject, PlaceProof& place)
{
    const Condition* const condition = evaluation.matrix.condition(subject.key);
    const Proposal* const proposal = condition ? evidence.condition(condition->id, subject.record) : nullptr;
    if (!proposal)
        return;
    describe(place, *proposal);
    const FactKind& kind = evaluation.matrix.kindOf(*condition);
    const Fact* const fact = evaluation.answers.fact(condition->id, subject.record);
    place.answer = fact ? kind.show(*fact) : QString();
    const auto comment = evaluation.conditionComments.find({condition->id, subject.record});
    place.hasReason = comment != evaluation.conditionComments.end() && isText(comment->second);
    const auto proved = kind.parse(proposal->answer);
    if (!proved)
        return;
    place.text = kind.show(*proved);
    place.agreement = agreementOf(fact, fact && *fact == *proved);
}

void proveRequirement(const StandardSheet& sheet, const QString& id, PlaceProof& place)
{
    const StandardLine* const line = sheet.line(id);
    if (!line)
        return;
    describe(place, line->proposal);
    place.answer = line->isAnswered() ? requirementStateText(line->answer.state) : QString();
    place.hasReason = isText(line->answer.comment);
    if (line->proposed() == RequirementState::Unknown)
        return;
    place.text = requirementStateText(line->proposed());
    place.agreement = agreementOf(line->isAnswered(), !line->differs());
}

QString paragraph(const QString& text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString heading(const QString& text)
{
    return u"<h4>"_s + text.toHtmlEscaped() + u"</h4>"_s;
}

QString listHtml(const QStringList& texts)
{
    QString html = u"<ul>"_s;
    for (const QString& text : texts)
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

QString classText(const PlaceProof& place)
{
    if (place.letter == letterOf(Confidence::Automatic))
        return PlaceProofText::tr("Class %1: the registers decide.").arg(place.letter);
    if (place.letter == letterOf(Confidence::Semi))
        return PlaceProofText::tr("Class %1: the registers give the condition; confirm the quality.").arg(place.letter);
    return PlaceProofText::tr("Class %1: the registers cannot tell; decide by a document.").arg(place.letter);
}

QString comparisonText(const PlaceProof& place)
{
    switch (place.agreement) {
    case PlaceProof::Agreement::Same:
        return PlaceProofText::tr("✓ The answer is what the registers say.");
    case PlaceProof::Agreement::Differs:
        return place.hasReason
                   ? PlaceProofText::tr("≠ The answer is another one, for the reason that stands in the comment.")
                   : PlaceProofText::tr("≠ The answer is another one: say in the comment why.");
    case PlaceProof::Agreement::Unanswered:
        return PlaceProofText::tr("There is no answer yet.");
    case PlaceProof::Agreement::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString proofsHtml(const PlaceProof& place)
{
    QString html = heading(PlaceProofText::tr("Proved by %n record(s)", nullptr, static_cast<int>(place.proof.size())));
    html += u"<ul>"_s;
    for (size_t i = 0; i < place.proof.size() && i < recordsShown; ++i) {
        const Proof& proof = place.proof[i];
        const RecordType* const type = recordType(proof.type);
        html += u"<li>%1: <a href=\"record:%2/%3\">%4</a></li>"_s.arg(
            (type ? type->title() : proof.type).toHtmlEscaped(), proof.type, proof.id.toString(),
            proof.label.toHtmlEscaped());
    }
    html += u"</ul>"_s;
    if (place.proof.size() > recordsShown)
        html +=
            paragraph(PlaceProofText::tr("and %n more", nullptr, static_cast<int>(place.proof.size() - recordsShown)));
    return html;
}

} // namespace

QString PlaceProof::summary() const
{
    if (!isKnown())
        return {};
    QStringList parts{text.isEmpty() ? PlaceProofText::tr("by hand") : text};
    if (!value.isEmpty())
        parts << value;
    if (isProvisional)
        parts << PlaceProofText::tr("provisional");
    const QString said = PlaceProofText::tr("Registers (%1): %2").arg(letter, parts.join(u", "_s));
    if (agreement == Agreement::Same)
        return u"✓ "_s + said;
    return agreement == Agreement::Differs ? u"≠ "_s + said : said;
}

PlaceProof placeProof(const Workspace& workspace, const Subject& subject)
{
    PlaceProof place;
    const Evaluation* const evaluation = workspace.evaluation();
    const EvidenceDesk& desk = workspace.evidence();
    if (!evaluation || !desk.evidence())
        return place;
    if (subject.kind == Subject::Kind::ChecklistItem)
        proveItem(*evaluation, *desk.evidence(), subject.key.toInt(), place);
    else if (subject.kind == Subject::Kind::Condition)
        proveCondition(*evaluation, *desk.evidence(), subject, place);
    else if (subject.kind == Subject::Kind::Requirement && desk.standard())
        proveRequirement(*desk.standard(), subject.key, place);
    place.isKept = desk.isKept();
    place.canAccept = workspace.canAnswer() && (place.agreement == PlaceProof::Agreement::Unanswered ||
                                                place.agreement == PlaceProof::Agreement::Differs);
    return place;
}

AcceptedPlaces placeToAccept(const Evaluation& evaluation, const Subject& subject)
{
    AcceptedPlaces places;
    if (subject.kind == Subject::Kind::ChecklistItem)
        places.items.push_back(subject.key.toInt());
    else if (subject.kind == Subject::Kind::Requirement)
        places.requirements << subject.key;
    if (subject.kind != Subject::Kind::Condition)
        return places;
    const Condition* const condition = evaluation.matrix.condition(subject.key);
    const bool isAllCentres = condition && condition->scope == Scope::Centres && subject.record.isNull();
    if (!isAllCentres)
        places.conditions.emplace_back(subject.key, subject.record);
    for (const AssessedCentre& centre : evaluation.answers.centres) {
        if (isAllCentres)
            places.conditions.emplace_back(subject.key, centre.id);
    }
    return places;
}

AcceptedPlaces blockToAccept(const Evaluation& evaluation, const Subject& subject)
{
    AcceptedPlaces places;
    const Methodology& methodology = *evaluation.methodology;
    if (const ChecklistItem* const here = methodology.checklist.item(subject.key.toInt());
        here && subject.kind == Subject::Kind::ChecklistItem) {
        for (const ChecklistItem& item : methodology.checklist.items) {
            if (item.block == here->block)
                places.items.push_back(item.number);
        }
    } else if (const Condition* const condition = evaluation.matrix.condition(subject.key);
               condition && subject.kind == Subject::Kind::Condition) {
        places.blocks.push_back(evaluation.matrix.measureOf(*condition).block);
    } else if (subject.kind == Subject::Kind::Requirement) {
        for (const Requirement& requirement : methodology.standard)
            places.requirements << requirement.id;
    }
    return places;
}

QString proofHtml(const PlaceProof& place)
{
    if (!place.isKnown())
        return paragraph(PlaceProofText::tr("No register speaks of what is selected here. Select an item of the "
                                            "checklist, a line of the matrix or a paragraph of the Standard."));
    QString html;
    if (place.isKept)
        html += paragraph(PlaceProofText::tr("As it was when the assessment was made final."));
    html += heading(place.text.isEmpty() ? PlaceProofText::tr("The registers propose no answer")
                                         : PlaceProofText::tr("The registers propose: %1").arg(place.text));
    if (!place.value.isEmpty())
        html += paragraph(place.value);
    html += paragraph(classText(place));
    if (place.isProvisional)
        html += paragraph(PlaceProofText::tr("Provisional: there is little history yet."));
    if (place.agreement != PlaceProof::Agreement::None)
        html += u"<p><b>"_s + comparisonText(place).toHtmlEscaped() + u"</b></p>"_s;
    if (!place.missing.isEmpty())
        html += heading(PlaceProofText::tr("Missing for more")) + listHtml(place.missing);
    if (!place.remarks.isEmpty())
        html += heading(PlaceProofText::tr("To be known")) + listHtml(place.remarks);
    return place.proof.empty() ? html + paragraph(PlaceProofText::tr("No record proves it yet."))
                               : html + proofsHtml(place);
}

Subject proofSubject(const Document& document, const QString& link)
{
    const QString path = link.section(u':', 1);
    const RecordType* const type = recordType(path.section(u'/', 0, 0));
    const auto id = Id::parse(path.section(u'/', 1));
    const auto row = type && id ? document.findRow(*type, *id) : std::nullopt;
    return row ? subjectOf(*type, *row) : Subject();
}

} // namespace indikator
