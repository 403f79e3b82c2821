// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace indikator {

enum class Hatch {
    Rising,     ///< /// not required
    Falling,    ///< \\\ not filled in
    Horizontal, ///< === partly
};

/// Opaque lines inside the rectangle. They end at its edges by themselves: SVG of Qt knows no clipping.
void paintHatch(QPainter& painter, const QRectF& rect, Hatch hatch, const QColor& color);

} // namespace indikator
