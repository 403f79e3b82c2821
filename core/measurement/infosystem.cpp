// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/infosystem.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct InfoSystemText
{
    Q_DECLARE_TR_FUNCTIONS(InfoSystemText)
};

void check(const InfoSystem& system, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "since", system.since, today);
    if (system.kind == InfoSystemKind::Database && system.stage == SystemStage::Functioning &&
        system.regulation.isNull())
        report("regulation", "missing",
               InfoSystemText::tr("Name the regulation by which the head has the database kept (п. 61в)."));
    if (system.kind == InfoSystemKind::Database && system.comprehensive)
        report("comprehensive", "database",
               InfoSystemText::tr("Only an automated information system is comprehensive: correct the kind."));
}

} // namespace

template <>
const RecordTable<InfoSystem>& recordTable<InfoSystem>()
{
    using R = InfoSystem;
    static const auto table =
        RecordTable<R>("info_system", QT_TRANSLATE_NOOP("Field", "Information system"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("М-1.9"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("С-61в"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"))
            .add("since", &R::since, QT_TRANSLATE_NOOP("Field", "Since"))
            .add("regulation", &R::regulation, QT_TRANSLATE_NOOP("Field", "Regulation"), refersTo("official_document"),
                 source("С-61в"))
            .add("comprehensive", &R::comprehensive,
                 QT_TRANSLATE_NOOP("Field", "Measures client experience as a whole"), source("М-1.9"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

} // namespace indikator
