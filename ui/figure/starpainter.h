// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

class QPainter;

namespace indikator {

/// Rays from a centre, marked from 1 to 5, with the values joined to a star.
class StarPainter
{
public:
    StarPainter(const StarFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const StarFigure& figure);

private:
    [[nodiscard]] QPointF direction(size_t ray) const;
    void paintTitle(QPainter& painter, const QRectF& area, const QPointF& tip, size_t ray) const;

    const StarFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
