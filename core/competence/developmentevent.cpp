// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/developmentevent.h"

#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct DevelopmentEventText
{
    Q_DECLARE_TR_FUNCTIONS(DevelopmentEventText)
};

void check(const DevelopmentEvent& event, const FieldReport& report, QDate today)
{
    if (event.status == EventStatus::Held)
        checkNotAhead(report, "date", event.date, today);
    if (event.status == EventStatus::Planned && event.date.isValid() && event.date < today)
        report("status", "planned-in-past",
               DevelopmentEventText::tr("Its date is over: mark it as held or as cancelled."));
}

} // namespace

template <>
const RecordTable<DevelopmentEvent>& recordTable<DevelopmentEvent>()
{
    using R = DevelopmentEvent;
    static const auto table =
        RecordTable<R>("development_event", QT_TRANSLATE_NOOP("Field", "Event for staff"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300), source("М-1.17"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("М-сноска 5"))
            .add("mode", &R::mode, QT_TRANSLATE_NOOP("Field", "Form"), source("С-71а"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required())
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Event of centres"), refersTo("centre"))
            .add("participants", &R::participants, QT_TRANSLATE_NOOP("Field", "Participants"), between(0, 100'000))
            .add("goal", &R::goal, QT_TRANSLATE_NOOP("Field", "Goal"), longText(2000), source("М-2.К11"))
            .add("report", &R::report, QT_TRANSLATE_NOOP("Field", "Report"), refersTo("official_document"),
                 source("М-2.К12"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

} // namespace indikator
