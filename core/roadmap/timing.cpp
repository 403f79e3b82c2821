// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/timing.h"

#include "core/calendar/workcalendar.h"

namespace indikator {

namespace {

Timing computing(Timing timing, TimingField field, const WorkCalendar& calendar)
{
    timing.computed = field;
    return recomputed(timing, calendar);
}

} // namespace

Timing withStart(Timing timing, QDate start, Term term, const WorkCalendar& calendar)
{
    timing.start = start;
    if (!start.isValid())
        return timing;
    const bool moves = term == Term::Moves && timing.duration;
    return computing(timing, moves || !timing.due.isValid() ? TimingField::Due : TimingField::Duration, calendar);
}

Timing withDuration(Timing timing, std::optional<int> duration, Term term, const WorkCalendar& calendar)
{
    timing.duration = duration;
    if (!duration)
        return timing;
    const bool keepsDue = timing.due.isValid() && (term == Term::Stays || !timing.start.isValid());
    return computing(timing, keepsDue ? TimingField::Start : TimingField::Due, calendar);
}

Timing withDue(Timing timing, QDate due, const WorkCalendar& calendar)
{
    timing.due = due;
    if (!due.isValid())
        return timing;
    return computing(timing, timing.start.isValid() ? TimingField::Duration : TimingField::Start, calendar);
}

Timing movedTo(Timing timing, QDate start, const WorkCalendar& calendar)
{
    if (!timing.duration && timing.start.isValid() && timing.due.isValid())
        timing.duration = calendar.workDays(timing.start, timing.due);
    timing.start = start;
    return timing.duration ? computing(timing, TimingField::Due, calendar) : timing;
}

Timing recomputed(Timing timing, const WorkCalendar& calendar)
{
    switch (timing.computed) {
    case TimingField::Start:
        if (timing.due.isValid() && timing.duration)
            timing.start = calendar.startFor(timing.due, *timing.duration).value_or(timing.start);
        break;
    case TimingField::Due:
        if (timing.start.isValid() && timing.duration)
            timing.due = calendar.addWorkDays(timing.start, *timing.duration).value_or(timing.due);
        break;
    case TimingField::Duration:
        if (timing.start.isValid() && timing.due.isValid()) {
            const int days = calendar.workDays(timing.start, timing.due).value_or(0);
            timing.duration = days > 0 ? std::optional(days) : std::nullopt;
        }
        break;
    }
    return timing;
}

} // namespace indikator
