// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/heatmaplayout.h"
#include "ui/figure/legend.h"

class QPainter;

namespace indikator {

/// Centres by conditions. Each state has a tint, a sign and, where nothing can be said, a hatch.
class HeatMapPainter
{
public:
    HeatMapPainter(const HeatMapFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] HeatMapLayout layout(const QSizeF& size) const;
    [[nodiscard]] static QString description(const HeatMapFigure& figure);

private:
    [[nodiscard]] Legend legend() const;
    void paintHeadings(QPainter& painter, const HeatMapLayout& layout) const;
    void paintRow(QPainter& painter, const HeatMapLayout& layout, int row) const;
    void paintName(QPainter& painter, const HeatMapLayout& layout, int row) const;
    void paintCell(QPainter& painter, const QRectF& tile, const HeatMapFigure::Cell& cell, double textSize) const;
    void paintRemark(QPainter& painter, const HeatMapLayout& layout) const;

    const HeatMapFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
