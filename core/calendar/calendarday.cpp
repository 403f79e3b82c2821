// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarday.h"

namespace indikator {

template <>
const RecordTable<CalendarDay>& recordTable<CalendarDay>()
{
    static const auto table =
        RecordTable<CalendarDay>("calendar_day", QT_TRANSLATE_NOOP("Field", "Own day of the calendar"))
            .add("date", &CalendarDay::date, QT_TRANSLATE_NOOP("Field", "Date"), required(), unique(), source("М-2"))
            .add("kind", &CalendarDay::kind, QT_TRANSLATE_NOOP("Field", "Kind of day"))
            .add("note", &CalendarDay::note, QT_TRANSLATE_NOOP("Field", "Note"), longest(300));
    return table;
}

} // namespace indikator
