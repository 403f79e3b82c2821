// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace indikator {

/// The star of indicator groups. A ray without data has no corner, and the outline is broken there.
class StarPainter
{
public:
    StarPainter(const StarFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const StarFigure& figure);

private:
    using Value = std::optional<double> StarFigure::Ray::*;

    /// Where the star and its names stand.
    struct Layout
    {
        QPointF centre;
        double radius = 0;
        QRectF area; ///< of star and names
        double foot = 0;
    };

    [[nodiscard]] Layout layout(const QSizeF& size) const;
    [[nodiscard]] Legend legend() const;
    [[nodiscard]] QPointF corner(const Layout& layout, size_t ray, double value) const;
    void paintRings(QPainter& painter, const Layout& layout) const;
    void paintArea(QPainter& painter, const Layout& layout) const;
    void paintOutline(QPainter& painter, const Layout& layout, Value value, const QPen& pen) const;
    void paintCorners(QPainter& painter, const Layout& layout) const;
    void paintName(QPainter& painter, const Layout& layout, size_t ray) const;

    const StarFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
