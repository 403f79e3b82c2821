// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace indikator {

/// A figure by periods. The bar at each point is the interval the true value lies in: lines between points whose bars
/// overlap may be chance.
class TrendPainter
{
public:
    TrendPainter(const TrendFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const TrendFigure& figure);

private:
    /// The part of the scale that is shown, and where.
    struct Layout
    {
        QRectF chart;
        double lowest = 0;
        double highest = 0;
        double step = 0; ///< between lines of the grid
        double foot = 0;

        [[nodiscard]] double y(double value) const;
    };

    [[nodiscard]] Layout layout(const QSizeF& size) const;
    [[nodiscard]] Legend legend() const;
    [[nodiscard]] double x(const Layout& layout, size_t point) const;
    void paintGrid(QPainter& painter, const Layout& layout) const;
    void paintTarget(QPainter& painter, const Layout& layout) const;
    void paintInterval(QPainter& painter, const Layout& layout, size_t point) const;
    void paintPoint(QPainter& painter, const Layout& layout, size_t point) const;
    void drawOnGround(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                      const QColor& color) const;
    void paintValue(QPainter& painter, const QRectF& box, double value) const;

    const TrendFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
