// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <vector>

namespace indikator::samples {

[[nodiscard]] PointsFigure points();
[[nodiscard]] StairFigure stair();
[[nodiscard]] ProfileFigure profile();
[[nodiscard]] HeatMapFigure heatMap(int rows, int columns);

/// A heat map of one cell.
[[nodiscard]] HeatMapFigure oneCell(HeatMapFigure::State state);

/// The chart of a plan with so many items, every sixth a control point and every seventh with parts.
[[nodiscard]] GanttFigure gantt(int rows);

/// A chart of one item from 1 to 20 March.
[[nodiscard]] GanttFigure oneItem(GanttFigure::Kind kind, ItemState state, Urgency urgency = Urgency::Calm);

/// Five groups, one of them without data and one below its target.
[[nodiscard]] StarFigure star();
[[nodiscard]] JourneyFigure journey(int stages);

/// Five quarters with their intervals, one without data and one with few answers.
[[nodiscard]] TrendFigure trend();

/// Every kind of figure, in its usual state and in the most awkward ones.
[[nodiscard]] std::vector<Figure> all();

[[nodiscard]] FigureStyle light();
[[nodiscard]] FigureStyle dark();
[[nodiscard]] FigureStyle monochrome();

} // namespace indikator::samples
