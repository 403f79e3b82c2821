// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"

class QPainter;
class QRectF;

namespace indikator {

/// Draws a figure in paper's units of 1/600 inch, in black ink on white.
void paintFigureBox(QPainter& painter, const QRectF& rect, const Figure& figure);

/// The parts of a map that are legible in `size`, paper's units; one when it is so as a whole.
[[nodiscard]] std::vector<JourneyFigure> sheetsOf(const JourneyFigure& figure, const QSizeF& size);

} // namespace indikator
