// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/federalevent.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct FederalEventText
{
    Q_DECLARE_TR_FUNCTIONS(FederalEventText)
};

void check(const FederalEvent& event, const FieldReport& report, QDate /*today*/)
{
    checkOrder(report, event.from, "to", event.to);
    if (event.from.isValid() && event.to.isValid() && (event.year < event.from.year() || event.year > event.to.year()))
        report("year", "dates", FederalEventText::tr("The year is not that of its dates: correct one of them."));
}

void check(const FederalParticipation& participation, const FieldReport& report, QDate today)
{
    if (!participation.participated)
        return;
    checkNotAhead(report, "date", participation.date, today);
    if (!participation.date.isValid())
        report("date", "missing", FederalEventText::tr("The region took part: enter the day."));
}

} // namespace

template <>
const RecordTable<FederalEvent>& recordTable<FederalEvent>()
{
    using R = FederalEvent;
    static const auto table =
        RecordTable<R>("federal_event", QT_TRANSLATE_NOOP("Field", "Federal event"))
            .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(300), source("М-1.19"))
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), between(2000, 2100))
            .order()
            .add("mandatory", &R::mandatory, QT_TRANSLATE_NOOP("Field", "Mandatory"), source("М-1.19"))
            .add("organiser", &R::organiser, QT_TRANSLATE_NOOP("Field", "Organiser"), longest(200))
            .add("from", &R::from, QT_TRANSLATE_NOOP("Field", "From"))
            .add("to", &R::to, QT_TRANSLATE_NOOP("Field", "To"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .checked(check);
    return table;
}

template <>
const RecordTable<FederalParticipation>& recordTable<FederalParticipation>()
{
    using R = FederalParticipation;
    static const auto table =
        RecordTable<R>("federal_participation", QT_TRANSLATE_NOOP("Field", "Participation in a federal event"))
            .add("event", &R::event, QT_TRANSLATE_NOOP("Field", "Federal event"), required(), refersTo("federal_event"))
            .owner()
            .add("participated", &R::participated, QT_TRANSLATE_NOOP("Field", "Took part"), source("М-1.19"))
            .add("teams", &R::teams, QT_TRANSLATE_NOOP("Field", "Who took part"), longest(300))
            .add("people", &R::people, QT_TRANSLATE_NOOP("Field", "Participants"), between(0, 100'000))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"))
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"))
            .named([](const R& participation) {
                return participation.teams.isEmpty() ? officeDate(participation.date) : participation.teams;
            })
            .checked(check);
    return table;
}

} // namespace indikator
