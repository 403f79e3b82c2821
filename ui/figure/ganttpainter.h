// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

class QPainter;

namespace indikator {

/// A roadmap against time: names on the left, a calendar above, a row an item. Rows without room are counted.
class GanttPainter
{
public:
    GanttPainter(const GanttFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const GanttFigure& figure);

private:
    /// Where everything stands.
    struct Layout
    {
        double textSize = 1; ///< of names, in em
        double numberWidth = 0;
        double nameWidth = 0;
        QRectF head;
        QRectF remark;
        QRectF legend;
        std::vector<double> heights; ///< of the rows that are shown

        [[nodiscard]] QRectF chart() const; ///< below the head, as high as the rows
    };

    [[nodiscard]] Layout layout(const QSizeF& size) const;
    void fitRows(Layout& layout, double room) const;
    [[nodiscard]] double rowHeight(const GanttFigure::Row& row, const Layout& layout) const;
    [[nodiscard]] double indent(const GanttFigure::Row& row, const Layout& layout) const;
    [[nodiscard]] Legend legend() const;
    void paintName(QPainter& painter, const QRectF& box, const GanttFigure::Row& row, const Layout& layout) const;
    void paintRows(QPainter& painter, const Layout& layout) const;
    void paintRemark(QPainter& painter, const Layout& layout) const;

    const GanttFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
