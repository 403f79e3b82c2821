// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/acknowledgement.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct AcknowledgementText
{
    Q_DECLARE_TR_FUNCTIONS(AcknowledgementText)
};

void check(const Acknowledgement& record, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "date", record.date, today);
    checkPart(report, "acquainted", record.acquainted, record.headcount);
    if (!record.acquainted)
        report("acquainted", "missing", AcknowledgementText::tr("Enter how many workers have read it."));
    if (!record.headcount)
        report("headcount", "missing", AcknowledgementText::tr("Enter how many workers there are."));
}

} // namespace

template <>
const RecordTable<Acknowledgement>& recordTable<Acknowledgement>()
{
    using R = Acknowledgement;
    static const auto table =
        RecordTable<R>("acknowledgement", QT_TRANSLATE_NOOP("Field", "Acknowledgement"))
            .add("object", &R::object, QT_TRANSLATE_NOOP("Field", "What was read"), required(),
                 refersTo({"official_document", "client_profile", "journey", "analytical_report", "knowledge_item"}),
                 source("М-2.К4"))
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), required(), refersTo("centre"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required())
            .add("acquainted", &R::acquainted, QT_TRANSLATE_NOOP("Field", "Workers who have read it"),
                 between(0, 100'000))
            .add("headcount", &R::headcount, QT_TRANSLATE_NOOP("Field", "Workers of the centre"), between(0, 100'000))
            .add("evidence", &R::evidence, QT_TRANSLATE_NOOP("Field", "Confirming document"),
                 refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& record) {
                const QString share = record.acquainted && record.headcount
                                          ? QStringLiteral("%1 / %2").arg(*record.acquainted).arg(*record.headcount)
                                          : QString();
                return QStringList{officeDate(record.date), share}.join(QStringLiteral(" — "));
            })
            .checked(check);
    return table;
}

} // namespace indikator
