// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace indikator {

/// Fills a rectangle whose edges are moved to whole pixels of the device, so that thin bars stay sharp on screen.
void fillCrisp(QPainter& painter, const QRectF& rect, const QColor& color);

/// A frame inside the rectangle; `width` is at least one pixel of the device.
void frameCrisp(QPainter& painter, const QRectF& rect, const QColor& color, double width);

/// A line centred on y, from left to right.
void horizontalCrisp(QPainter& painter, double left, double right, double y, const QColor& color, double width);

/// A line centred on x, from top to bottom.
void verticalCrisp(QPainter& painter, double x, double top, double bottom, const QColor& color, double width);

/// A vertical line of dashes.
void dashesCrisp(QPainter& painter, double x, double top, double bottom, const QColor& color, double width);

} // namespace indikator
