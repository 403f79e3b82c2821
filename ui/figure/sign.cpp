// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/sign.h"

#include <QPainter>
#include <QPainterPath>

namespace indikator {

namespace {

/// Shapes stand in a square of side 1.
QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

QPainterPath wave(double y)
{
    QPainterPath path({0.12, y + 0.07});
    path.cubicTo({0.35, y - 0.22}, {0.62, y + 0.3}, {0.88, y - 0.05});
    return path;
}

QPainterPath shapeOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Check:
        return polyline({{0.12, 0.55}, {0.4, 0.82}, {0.88, 0.18}});
    case Sign::Cross:
        path = polyline({{0.18, 0.18}, {0.82, 0.82}});
        path.addPath(polyline({{0.82, 0.18}, {0.18, 0.82}}));
        return path;
    case Sign::Approx:
        path = wave(0.33);
        path.addPath(wave(0.67));
        return path;
    case Sign::Circle:
        path.addEllipse(QPointF(0.5, 0.5), 0.3, 0.3);
        return path;
    case Sign::Dash:
        return polyline({{0.2, 0.5}, {0.8, 0.5}});
    case Sign::Diamond:
        return polyline({{0.5, 0.08}, {0.92, 0.5}, {0.5, 0.92}, {0.08, 0.5}, {0.5, 0.08}});
    case Sign::Alarm:
        path = polyline({{0.5, 0.1}, {0.5, 0.62}});
        path.addPath(polyline({{0.5, 0.88}, {0.5, 0.89}}));
        return path;
    case Sign::Warning:
        path = polyline({{0.5, 0.1}, {0.94, 0.9}, {0.06, 0.9}, {0.5, 0.1}});
        path.addPath(polyline({{0.5, 0.42}, {0.5, 0.66}}));
        return path;
    case Sign::Before:
        return polyline({{0.75, 0.15}, {0.25, 0.5}, {0.75, 0.85}, {0.75, 0.15}});
    case Sign::After:
        return polyline({{0.25, 0.15}, {0.75, 0.5}, {0.25, 0.85}, {0.25, 0.15}});
    }
    return path;
}

} // namespace

void paintSign(QPainter& painter, const QRectF& square, Sign sign, const QColor& color)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.setPen(QPen(color, 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapeOf(sign));
    painter.restore();
}

} // namespace indikator
