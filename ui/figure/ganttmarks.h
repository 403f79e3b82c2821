// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/timescale.h"

#include <QRectF>

#include <span>

class QPainter;

namespace indikator {

/// What a chart against time is drawn with; the same on paper and in the window. In layout units. Nothing is drawn
/// outside the box, without clipping: SVG of Qt knows none.

/// Where the mark of an item stands, whole even where it reaches beyond what is shown; empty without any date.
[[nodiscard]] QRectF ganttMark(const GanttFigure::Row& row, const QRectF& box, const TimeScale& scale);

/// An item in the box of its row: diamond, bar or bracket, the approved dates thinly below, sign and term beside it.
void paintGanttRow(QPainter& painter, const QRectF& box, const GanttFigure::Row& row, const TimeScale& scale,
                   const FigureStyle& style);

/// The mark alone, without dates and signs.
void paintGanttMark(QPainter& painter, const QRectF& mark, const QRectF& box, const GanttFigure::Row& row,
                    const FigureStyle& style);

void paintBaseline(QPainter& painter, const QRectF& box, const GanttFigure::Row& row, const TimeScale& scale,
                   const FigureStyle& style);

/// Days off are shaded where a day is wide enough to be seen.
void paintDaysOff(QPainter& painter, const QRectF& box, std::span<const QDate> days, const TimeScale& scale,
                  const FigureStyle& style);

void paintToday(QPainter& painter, const QRectF& box, QDate today, const TimeScale& scale, const FigureStyle& style);

} // namespace indikator
