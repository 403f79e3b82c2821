// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>

namespace indikator {

/// Where the parts of a heat map stand. Painting and finding the cell under the mouse share it.
class HeatMapLayout
{
public:
    static constexpr double smallestText = 0.7; ///< of normal text: the limit of legibility

    HeatMapLayout(const HeatMapFigure& figure, const FigureStyle& style, const QSizeF& size, double legendHeight);

    [[nodiscard]] int rows() const { return m_rows; } ///< that stay legible in this size

    [[nodiscard]] int columns() const { return m_columns; } ///< that stay legible in this size

    [[nodiscard]] bool turnsHeadings() const { return m_turned; }

    [[nodiscard]] double textSize() const { return m_textSize; } ///< of cells, in em

    [[nodiscard]] double nameSize() const { return m_nameSize; } ///< of names, in em

    [[nodiscard]] int nameLines() const { return m_nameLines; }

    [[nodiscard]] QRectF heading(int column) const;
    [[nodiscard]] QRectF name(int row) const;
    [[nodiscard]] QRectF cell(int row, int column) const;
    [[nodiscard]] QRectF remark() const; ///< line that tells what is not shown
    [[nodiscard]] QRectF legend() const;

    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPointF& point) const;

    [[nodiscard]] static QSizeF preferredSize(const HeatMapFigure& figure, const FigureStyle& style,
                                              double legendHeight);

private:
    void placeColumns(const HeatMapFigure& figure, const FigureStyle& style);
    void placeHead(const HeatMapFigure& figure, const FigureStyle& style);
    void sizeNames(const HeatMapFigure& figure, const FigureStyle& style);
    void placeRows(const HeatMapFigure& figure);

    QSizeF m_size;
    double m_legendHeight = 0;
    double m_nameWidth = 0;
    double m_columnWidth = 0;
    double m_headHeight = 0;
    double m_pitch = 0;
    double m_textSize = 1;
    double m_nameSize = 1;
    int m_nameLines = 1;
    int m_rows = 0;
    int m_columns = 0;
    bool m_turned = false;
    bool m_hides = false;
};

} // namespace indikator
