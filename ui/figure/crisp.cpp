// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/crisp.h"

#include "ui/figure/layoutunits.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

QRectF snapped(const QRectF& device)
{
    const double left = std::round(device.left());
    const double top = std::round(device.top());
    return {left, top, std::max(1.0, std::round(device.right()) - left),
            std::max(1.0, std::round(device.bottom()) - top)};
}

/// One pixel of the device, in units of the painter.
double pixel(const QPainter& painter)
{
    const double scale = std::abs(painter.deviceTransform().m11());
    return scale > 0 ? 1 / scale : 1;
}

} // namespace

void fillCrisp(QPainter& painter, const QRectF& rect, const QColor& color)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale) {
        painter.fillRect(rect, color);
        return;
    }
    painter.fillRect(transform.inverted().mapRect(snapped(transform.mapRect(rect))), color);
}

void frameCrisp(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    const double w = std::max(width, pixel(painter));
    fillCrisp(painter, {rect.left(), rect.top(), rect.width(), w}, color);
    fillCrisp(painter, {rect.left(), rect.bottom() - w, rect.width(), w}, color);
    fillCrisp(painter, {rect.left(), rect.top(), w, rect.height()}, color);
    fillCrisp(painter, {rect.right() - w, rect.top(), w, rect.height()}, color);
}

void horizontalCrisp(QPainter& painter, double left, double right, double y, const QColor& color, double width)
{
    fillCrisp(painter, {left, y - width / 2, right - left, width}, color);
}

void verticalCrisp(QPainter& painter, double x, double top, double bottom, const QColor& color, double width)
{
    fillCrisp(painter, {x - width / 2, top, width, bottom - top}, color);
}

void dashesCrisp(QPainter& painter, double x, double top, double bottom, const QColor& color, double width)
{
    const double dash = em * 0.3;
    for (double y = top; y < bottom; y += dash * 1.7)
        verticalCrisp(painter, x, y, std::min(y + dash, bottom), color, width);
}

} // namespace indikator
