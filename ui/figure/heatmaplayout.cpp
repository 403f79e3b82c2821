// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/heatmaplayout.h"

#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double gap = em * 0.5;             ///< between names and cells
constexpr double nameShare = 0.42;           ///< of the width at most
constexpr double leastNameShare = 0.25;      ///< when the cells have much to say
constexpr double narrowestColumn = em * 0.7; ///< a sign alone
constexpr double signColumn = em * 0.95;
constexpr double widestColumn = em * 4;
constexpr double tightLine = 1.25; ///< row to its text at the least
constexpr double widestPitch = em * 2.5;

double widest(const QStringList& texts, const QFont& font)
{
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, widthOf(text, font));
    return width;
}

/// Sign and text side by side, unless a text is uncommonly long.
double wantedColumn(const HeatMapFigure& figure, const FigureStyle& style, double textSize)
{
    double text = 0;
    for (const auto& row : figure.cells) {
        for (const HeatMapFigure::Cell& cell : row)
            text = std::max(text, cell.text.isEmpty() ? 0 : widthOf(cell.text, style.font(0.9 * textSize)));
    }
    return std::min(em * (0.9 + 0.7 * textSize) + text, widestColumn);
}

} // namespace

HeatMapLayout::HeatMapLayout(const HeatMapFigure& figure, const FigureStyle& style, const QSizeF& size,
                             double legendHeight)
    : m_size(size)
    , m_legendHeight(legendHeight)
{
    m_headHeight = line;
    placeRows(figure); // for the size of the text, which the columns depend on
    placeColumns(figure, style);
    placeHead(figure, style);
    placeRows(figure);
    sizeNames(figure, style);
}

void HeatMapLayout::placeColumns(const HeatMapFigure& figure, const FigureStyle& style)
{
    const double width = m_size.width() - 2 * margin;
    const auto count = static_cast<int>(figure.columns.size());
    const double name = widest(figure.rows, style.font(m_textSize)) + 1;
    const double wanted = wantedColumn(figure, style, m_textSize);
    const bool roomForTexts = count * wanted <= width * (1 - leastNameShare) - gap;
    const double spare = std::max(width - gap - count * (roomForTexts ? wanted : signColumn), width * leastNameShare);
    m_nameWidth = std::min({name, spare, width * nameShare});
    const double room = std::max(0.0, width - m_nameWidth - gap);
    m_columns = std::min(count, static_cast<int>(room / narrowestColumn));
    m_columnWidth = m_columns > 0 ? std::min(room / m_columns, widestColumn) : 0;
}

void HeatMapLayout::placeHead(const HeatMapFigure& figure, const FigureStyle& style)
{
    const double needed = widest(figure.columns, style.font()) + 1;
    m_turned = needed > m_columnWidth - em * 0.2;
    m_headHeight = m_turned ? std::min(needed + em * 0.4, m_size.height() * 0.35) : line * 1.1;
}

void HeatMapLayout::placeRows(const HeatMapFigure& figure)
{
    const auto count = static_cast<int>(figure.rows.size());
    const double least = em * smallestText * tightLine;
    const double room = m_size.height() - 2 * margin - m_headHeight - m_legendHeight;
    m_rows = std::clamp(static_cast<int>(room / least), 0, count);
    m_hides = m_rows < count || m_columns < static_cast<int>(figure.columns.size());
    const double left = room - (m_hides ? noteLine : 0);
    m_rows = std::clamp(static_cast<int>(left / least), 0, m_rows);
    m_pitch = m_rows > 0 ? std::min(left / m_rows, widestPitch) : 0;
    m_textSize = std::clamp(m_pitch / (em * tightLine), smallestText, 1.0);
}

/// Rather two smaller lines than one cut off, and then for every name: they stay alike.
void HeatMapLayout::sizeNames(const HeatMapFigure& figure, const FigureStyle& style)
{
    const double half = std::min(m_textSize, m_pitch / (2 * line));
    const bool splits = widest(figure.rows, style.font(m_textSize)) > m_nameWidth && half >= smallestText;
    m_nameLines = splits ? 2 : 1;
    m_nameSize = splits ? half : m_textSize;
}

QRectF HeatMapLayout::heading(int column) const
{
    return {margin + m_nameWidth + gap + column * m_columnWidth, margin, m_columnWidth, m_headHeight};
}

QRectF HeatMapLayout::name(int row) const
{
    return {margin, margin + m_headHeight + row * m_pitch, m_nameWidth, m_pitch};
}

QRectF HeatMapLayout::cell(int row, int column) const
{
    return {heading(column).left(), name(row).top(), m_columnWidth, m_pitch};
}

QRectF HeatMapLayout::remark() const
{
    return {margin, name(m_rows).top(), m_size.width() - 2 * margin, m_hides ? noteLine : 0};
}

QRectF HeatMapLayout::legend() const
{
    return {margin, remark().bottom(), m_size.width() - 2 * margin, m_legendHeight};
}

std::optional<std::pair<int, int>> HeatMapLayout::cellAt(const QPointF& point) const
{
    if (m_rows == 0 || m_columns == 0)
        return {};
    const QPointF inside = point - cell(0, 0).topLeft();
    const int row = static_cast<int>(std::floor(inside.y() / m_pitch));
    const int column = static_cast<int>(std::floor(inside.x() / m_columnWidth));
    if (row < 0 || row >= m_rows || column < 0 || column >= m_columns)
        return {};
    return std::pair{row, column};
}

QSizeF HeatMapLayout::preferredSize(const HeatMapFigure& figure, const FigureStyle& style, double legendHeight)
{
    const double name = std::min(widest(figure.rows, style.font()) + 1, em * 16);
    const double heading = widest(figure.columns, style.font()) + 1;
    const double column = wantedColumn(figure, style, 1);
    const double head = heading > column ? heading + em * 0.4 : line * 1.1;
    const double row = widest(figure.rows, style.font()) > em * 16 ? 2 * line : line * 1.25;
    return {2 * margin + std::max(name / nameShare, name + gap + column * static_cast<double>(figure.columns.size())),
            2 * margin + head + legendHeight + row * static_cast<double>(figure.rows.size())};
}

} // namespace indikator
