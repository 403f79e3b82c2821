// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/staffsystems.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct StaffSystemsText
{
    Q_DECLARE_TR_FUNCTIONS(StaffSystemsText)
};

template <class System>
void check(const System& system, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "since", system.since, today);
    if (system.stage != SystemStage::None && !system.since.isValid())
        report("since", "missing", StaffSystemsText::tr("Enter the day since when it is at this stage."));
    if (system.stage == SystemStage::Functioning && system.document.isNull())
        report("document", "missing", StaffSystemsText::tr("It functions: name the document that confirms it."));
}

} // namespace

template <>
const RecordTable<MotivationSystem>& recordTable<MotivationSystem>()
{
    using R = MotivationSystem;
    static const auto table =
        RecordTable<R>("motivation_system", QT_TRANSLATE_NOOP("Field", "Motivation system"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("М-1.16"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), source("М-1.16"))
            .add("since", &R::since, QT_TRANSLATE_NOOP("Field", "Since"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"),
                 source("М-1.16"))
            .add("measures", &R::measures, QT_TRANSLATE_NOOP("Field", "Measures, one a line"), longText())
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check<R>);
    return table;
}

template <>
const RecordTable<StaffKpiSystem>& recordTable<StaffKpiSystem>()
{
    using R = StaffKpiSystem;
    static const auto table =
        RecordTable<R>("staff_kpi_system", QT_TRANSLATE_NOOP("Field", "System of staff indicators"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200), source("М-1.18"))
            .add("stage", &R::stage, QT_TRANSLATE_NOOP("Field", "Stage"), source("М-1.18"))
            .add("since", &R::since, QT_TRANSLATE_NOOP("Field", "Since"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"),
                 source("М-1.18"))
            .add("measures", &R::measures, QT_TRANSLATE_NOOP("Field", "Measures, one a line"), longText())
            .add("indicators", &R::indicators, QT_TRANSLATE_NOOP("Field", "Indicators, one a line"), longText())
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check<R>);
    return table;
}

} // namespace indikator
