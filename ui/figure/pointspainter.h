// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/barrows.h"
#include "ui/figure/figurestyle.h"

#include <QSizeF>

class QPainter;

namespace indikator {

/// Points of the checklist: one bar a block on a common scale, a cell a point, so that points can be counted.
class PointsPainter
{
public:
    PointsPainter(const PointsFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const PointsFigure& figure);

private:
    [[nodiscard]] BarRowsWish wish() const;
    void paintRow(QPainter& painter, const BarRows& rows, size_t index) const;
    void paintBar(QPainter& painter, const QRectF& track, const PointsFigure::Bar& bar) const;
    void paintNumbers(QPainter& painter, const QRectF& box, int points, int maximum) const;
    void paintTotal(QPainter& painter, const BarRows& rows, const QSizeF& size) const;

    const PointsFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
