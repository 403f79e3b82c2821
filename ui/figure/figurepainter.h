// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>

class QPainter;

namespace indikator {

/// Draws the figure inside `area` and nothing outside it. The ground is the caller's to fill. No transparency is
/// used, so the same picture stands on screen, in PDF/A, PNG and SVG.
void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const FigureStyle& style);

/// The size, in units of the painter, in which everything is shown without crowding.
[[nodiscard]] QSizeF preferredSize(const Figure& figure, const FigureStyle& style);

/// The figure in words, for screen readers and alternative texts.
[[nodiscard]] QString describe(const Figure& figure);

/// The state of a cell in words: «met», «not required».
[[nodiscard]] QString stateText(HeatMapFigure::State state);

/// Row and column of the heat map under `point`.
[[nodiscard]] std::optional<std::pair<int, int>> cellAt(const HeatMapFigure& figure, const QRectF& area,
                                                        const FigureStyle& style, const QPointF& point);

/// How many rows of the heat map stay legible in `size`; the caller splits a longer one over several figures.
[[nodiscard]] int legibleRows(const HeatMapFigure& figure, const QSizeF& size, const FigureStyle& style);

} // namespace indikator
