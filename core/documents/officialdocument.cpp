// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct OfficialDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(OfficialDocumentText)
};

void check(const OfficialDocument& document, const FieldReport& report, QDate /*today*/)
{
    const bool isApproved = document.status == DocumentStatus::Approved;
    if (isApproved && document.number.isEmpty())
        report("number", "approved-without", OfficialDocumentText::tr("It is approved: enter its number."));
    if (isApproved && !document.date.isValid())
        report("date", "approved-without", OfficialDocumentText::tr("It is approved: enter its date."));
    checkOrder(report, document.validFrom, "validTo", document.validTo);
    if (isApproved && document.servesAs(DocumentType::DatabaseRegulation) && document.approver.isNull())
        report("approver", "head",
               OfficialDocumentText::tr("The regulation of the database is approved by the head of the institution: "
                                        "name the person (п. 61в)."));
}

} // namespace

template <>
const RecordTable<OfficialDocument>& recordTable<OfficialDocument>()
{
    using R = OfficialDocument;
    static const auto table =
        RecordTable<R>("official_document", QT_TRANSLATE_NOOP("Field", "Document"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300))
            .add("type", &R::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .add("alsoServesAs", &R::alsoServesAs, QT_TRANSLATE_NOOP("Field", "Also serves as"), source("М-1.3"))
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"), longest(60))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"))
            .add("approvedBy", &R::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by"), longest(200))
            .add("approver", &R::approver, QT_TRANSLATE_NOOP("Field", "Approved by the person"), refersTo("person"),
                 source("С-61в"))
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("validFrom", &R::validFrom, QT_TRANSLATE_NOOP("Field", "In force from"))
            .add("validTo", &R::validTo, QT_TRANSLATE_NOOP("Field", "In force to"))
            .add("fixesGoal", &R::fixesGoal, QT_TRANSLATE_NOOP("Field", "Names client experience as a goal"),
                 source("М-1.1"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Centres covered"), refersTo("centre"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .named([](const R& document) { return document.reference(); })
            .checked(check);
    return table;
}

QString OfficialDocument::reference() const
{
    QString text = title;
    if (!number.isEmpty())
        text += QStringLiteral(" № ") + number;
    if (date.isValid())
        text += OfficialDocumentText::tr(" of %1").arg(officeDate(date));
    return text;
}

bool OfficialDocument::servesAs(DocumentType wanted) const
{
    return type == wanted || std::ranges::count(alsoServesAs, wanted) > 0;
}

bool OfficialDocument::isInForceOn(QDate day) const
{
    return status == DocumentStatus::Approved && (!date.isValid() || date <= day) &&
           (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

} // namespace indikator
