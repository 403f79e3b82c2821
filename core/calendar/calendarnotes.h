// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/calendar/workcalendar.h"

namespace indikator {

/// The years between the two dates, in either order, whose calendar is not approved; none when a date is invalid or
/// beyond the calendars' reach.
[[nodiscard]] std::vector<int> unapprovedYears(const WorkCalendar& calendar, QDate from, QDate to);

/// Working days from `from` to `to` that the President declared non-working (DeclaredDays).
[[nodiscard]] int declaredDays(const WorkCalendar& calendar, QDate from, QDate to);

/// What a user must know about counts of working days between two dates: a warning when a year is not approved, a note
/// when the President declared days non-working.
[[nodiscard]] std::vector<Finding> calendarNotes(const WorkCalendar& calendar, QDate from, QDate to);

} // namespace indikator
