// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "core/report/reportinput.h"

namespace indikator {

/// One item as the chart draws it; the share of its done parts is not known here.
[[nodiscard]] GanttFigure::Row ganttRow(const ScheduledItem& scheduled);

/// The whole plan over the whole months that it touches.
[[nodiscard]] GanttFigure ganttFigure(const PlanData& plan);

/// First and last day of the whole months that the plan touches: its year and what lies outside it.
[[nodiscard]] std::pair<QDate, QDate> monthsOf(const Schedule& schedule);

/// A part of a chart: rows `first` up to `first + count`, days `from` to `to`.
[[nodiscard]] GanttFigure ganttPart(const GanttFigure& figure, size_t first, size_t count, QDate from, QDate to);

} // namespace indikator
