// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace indikator {

enum class Sign {
    Check,   ///< ✓ met
    Approx,  ///< ≈ partly
    Cross,   ///< ✗ missing
    Circle,  ///< ○ unanswered
    Dash,    ///< – not required
    Diamond, ///< ◇ before
    Alarm,   ///< ! overdue
    Warning, ///< △ something must be mended
    Before,  ///< ◁ lies before what is shown
    After,   ///< ▷ lies after it
};

/// Draws the sign with strokes: PT Sans has no glyphs for most of them.
void paintSign(QPainter& painter, const QRectF& square, Sign sign, const QColor& color);

} // namespace indikator
