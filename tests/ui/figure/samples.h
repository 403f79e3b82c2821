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

/// Every kind of figure, in its usual state and in the most awkward ones.
[[nodiscard]] std::vector<Figure> all();

[[nodiscard]] FigureStyle light();
[[nodiscard]] FigureStyle dark();
[[nodiscard]] FigureStyle monochrome();

} // namespace indikator::samples
