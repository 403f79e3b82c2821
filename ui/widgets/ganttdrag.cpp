// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ganttdrag.h"

#include <algorithm>

namespace indikator {

namespace {

QDate orSame(std::optional<QDate> day, QDate same)
{
    return day.value_or(same);
}

/// The dates once the taken one has become `day`, a working day.
GanttDates movedTo(const ScheduledItem& scheduled, GanttHandle handle, QDate day, const WorkCalendar& calendar)
{
    const RoadmapItem& item = scheduled.item;
    switch (handle) {
    case GanttHandle::Start: // not after the last working day up to the term
        if (item.due.isValid() && day > item.due)
            day = orSame(calendar.previousWorking(item.due), item.due);
        return {day, item.due};
    case GanttHandle::Due:
        if (item.start.isValid() && day < item.start && !item.isControlPoint())
            day = orSame(calendar.nextWorking(item.start), item.start);
        return {item.start, day};
    case GanttHandle::Whole:
        break;
    }
    const Timing timing = indikator::movedTo(item.timing(), day, calendar);
    return {timing.start, std::max(timing.start, timing.due)};
}

QDate taken(const ScheduledItem& scheduled, GanttHandle handle)
{
    return handle == GanttHandle::Due ? scheduled.item.due : scheduled.item.start;
}

} // namespace

bool isMovable(const ScheduledItem& scheduled)
{
    const RoadmapItem& item = scheduled.item;
    const bool hasDate = item.due.isValid() || (item.start.isValid() && !item.isControlPoint());
    return item.isOpen() && !scheduled.isParent && hasDate;
}

GanttHandle movedHandle(const ScheduledItem& scheduled, GanttHandle handle)
{
    const RoadmapItem& item = scheduled.item;
    if (item.isControlPoint() || !item.start.isValid())
        return GanttHandle::Due;
    return item.due.isValid() ? handle : GanttHandle::Start;
}

GanttDates movedByDays(const ScheduledItem& scheduled, GanttHandle handle, qint64 days, const WorkCalendar& calendar)
{
    const GanttHandle moved = movedHandle(scheduled, handle);
    const QDate day = taken(scheduled, moved).addDays(days);
    return days == 0 ? GanttDates{scheduled.item.start, scheduled.item.due}
                     : movedTo(scheduled, moved, orSame(calendar.nearestWorking(day), day), calendar);
}

GanttDates movedByStep(const ScheduledItem& scheduled, GanttHandle handle, bool ahead, const WorkCalendar& calendar)
{
    const GanttHandle moved = movedHandle(scheduled, handle);
    const QDate day = taken(scheduled, moved).addDays(ahead ? 1 : -1);
    const auto working = ahead ? calendar.nextWorking(day) : calendar.previousWorking(day);
    return movedTo(scheduled, moved, orSame(working, day), calendar);
}

} // namespace indikator
