// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"

class QPainter;
class QRectF;

namespace indikator {

/// Draws a figure in paper's units of 1/600 inch, in black ink on white.
void paintFigureBox(QPainter& painter, const QRectF& rect, const Figure& figure);

} // namespace indikator
