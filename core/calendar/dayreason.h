// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/calendarday.h"
#include "core/calendar/productioncalendar.h"

namespace indikator {

/// Why the production calendar has the day worked or off: one sentence; empty for a day it does not reach.
[[nodiscard]] QString dayReason(const ProductionCalendar& calendar, QDate day);

/// What the region's own day says, with its note.
[[nodiscard]] QString ownDayReason(const CalendarDay& day);

} // namespace indikator
