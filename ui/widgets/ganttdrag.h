// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roadmap/schedule.h"

#include <QMetaType>

namespace indikator {

/// The part of a bar that is moved.
enum class GanttHandle { Start, Due, Whole };

/// New dates of an item.
struct GanttDates
{
    QDate start;
    QDate due;

    bool operator==(const GanttDates&) const = default;
};

/// Whether the bar of an item may be moved by hand: neither that of a parent, whose dates follow from its parts, nor
/// that of an item that is done or cancelled. Of a control point only the term.
[[nodiscard]] bool isMovable(const ScheduledItem& scheduled);

/// What is really moved when this part is taken: of a control point the term, of an item with one date that date.
[[nodiscard]] GanttHandle movedHandle(const ScheduledItem& scheduled, GanttHandle handle);

/// The dates after a move by so many days, on working days; an end never passes the other one.
[[nodiscard]] GanttDates movedByDays(const ScheduledItem& scheduled, GanttHandle handle, qint64 days,
                                     const WorkCalendar& calendar);

/// The dates after a move by one working day, ahead or back.
[[nodiscard]] GanttDates movedByStep(const ScheduledItem& scheduled, GanttHandle handle, bool ahead,
                                     const WorkCalendar& calendar);

} // namespace indikator

Q_DECLARE_METATYPE(indikator::GanttHandle)
