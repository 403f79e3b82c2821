// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace indikator {

struct Schedule;
class WorkCalendar;

/// What contradicts the methodology, the calendar or itself, put beside each item of the schedule (М-2, footnote 7).
void findInPlan(Schedule& schedule, const WorkCalendar& calendar);

} // namespace indikator
