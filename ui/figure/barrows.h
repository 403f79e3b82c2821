// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/figurestyle.h"
#include "ui/figure/wrappedtext.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace indikator {

/// Where the parts of one row stand: its title, its bar, the value right of it and the note below.
struct BarRow
{
    QRectF title;
    QRectF track;
    QRectF value;
    QRectF note;
};

/// What the rows of a bar figure need.
struct BarRowsWish
{
    QStringList titles;
    double valueWidth = 0;
    bool notes = false; ///< room for a note below each bar
    double head = 0;    ///< kept free above the rows
    double foot = 0;    ///< kept free below the rows
};

/// Rows of titled horizontal bars, evenly spaced. Rows without room are counted in hidden().
class BarRows
{
public:
    BarRows(const BarRowsWish& wish, const FigureStyle& style, const QSizeF& size);

    [[nodiscard]] const std::vector<BarRow>& rows() const { return m_rows; }

    [[nodiscard]] int hidden() const { return m_hidden; }

    [[nodiscard]] double left() const { return m_left; } ///< of the bars

    [[nodiscard]] double right() const { return m_right; } ///< of the bars

    [[nodiscard]] double top() const { return m_top; }

    [[nodiscard]] double bottom() const { return m_bottom; }

    void drawTitle(QPainter& painter, size_t row, const QString& title) const;

    [[nodiscard]] static QSizeF preferredSize(const BarRowsWish& wish, const FigureStyle& style);

private:
    void fitTitles(const QStringList& titles, double widest, double pitch);
    [[nodiscard]] WrappedText wrappedTitle(const QString& title, double height, double size) const;
    [[nodiscard]] BarRow rowAt(double top, double pitch, const BarRowsWish& wish) const;

    FigureStyle m_style;
    double m_width = 0;
    double m_titleWidth = 0;
    double m_titleSize = 1;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
    int m_hidden = 0;
    std::vector<BarRow> m_rows;
};

} // namespace indikator
