// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/hatch.h"

#include "ui/figure/crisp.h"
#include "ui/figure/layoutunits.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double spacing = em * 0.36;
constexpr double stroke = em * 0.055;

/// Lines x + y = c; c steps over multiples of the spacing, so neighbours continue each other.
QList<QLineF> risingLines(const QRectF& r)
{
    const double step = spacing * M_SQRT2;
    QList<QLineF> lines;
    for (double c = std::ceil((r.left() + r.top()) / step) * step; c < r.right() + r.bottom(); c += step) {
        const double low = std::max(r.left(), c - r.bottom());
        const double high = std::min(r.right(), c - r.top());
        lines.append({low, c - low, high, c - high});
    }
    return lines;
}

QList<QLineF> mirrored(QList<QLineF> lines, double sum)
{
    for (QLineF& each : lines)
        each.setLine(each.x1(), sum - each.y1(), each.x2(), sum - each.y2());
    return lines;
}

void paintHorizontal(QPainter& painter, const QRectF& r, const QColor& color)
{
    for (double y = r.top() + spacing / 2; y < r.bottom() - stroke; y += spacing)
        horizontalCrisp(painter, r.left(), r.right(), y, color, stroke);
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& rect, Hatch hatch, const QColor& color)
{
    if (rect.width() <= stroke || rect.height() <= stroke)
        return;
    if (hatch == Hatch::Horizontal)
        return paintHorizontal(painter, rect, color);
    const QRectF inner = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QList<QLineF> rising = risingLines(inner);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatch == Hatch::Rising ? rising : mirrored(rising, inner.top() + inner.bottom()));
}

} // namespace indikator
