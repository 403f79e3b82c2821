// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tablelayout.h"

#include "ui/report/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace indikator {

namespace {

std::vector<double> edgesOf(const Table& table, double width)
{
    std::vector<double> edges = {0};
    for (const double share : columnShares(table))
        edges.push_back(edges.back() + share * width);
    return edges;
}

TextBlock::Look lookOf(const Cell& cell, const Table& table)
{
    return {serifFont(table.textSize), cell.alignment, 0};
}

double longestWord(const Cell& cell, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double length = 0;
    for (const QString& word : shownText(cell.runs).split(u' '))
        length = std::max(length, metrics.horizontalAdvance(word));
    return length * 1.1; // runs may be bold
}

/// The shortest turned text whose lines stand side by side in `room` with its words whole.
std::optional<TextBlock> turnedText(const Cell& cell, const TextBlock::Look& look, double room, double tallest)
{
    const TextBlock single(cell.runs, look, tallest);
    double length = std::max(
        {single.naturalWidth() * single.height() / std::max(room, 1.0), single.height(), longestWord(cell, look.font)});
    for (; length < tallest; length *= 1.15) {
        const TextBlock text(cell.runs, look, length);
        if (text.height() <= room)
            return text;
    }
    return {};
}

} // namespace

double LaidCell::neededHeight(int line) const
{
    if (turned)
        return line == 0 ? text.naturalWidth() + 2 * TableLayout::padX : 0;
    return text.heightFrom(line) + 2 * TableLayout::padY;
}

TableLayout::TableLayout(const std::vector<TableRow>& rows, const Table& table, double width, double tallest)
    : m_grid(rows, columnCount(table))
    , m_hasGrid(table.grid)
    , m_edges(edgesOf(table, width))
{
    m_cells.reserve(m_grid.cells().size());
    for (const PlacedCell& place : m_grid.cells())
        m_cells.push_back(laid(place, table, tallest));
    measureRows(QFontMetricsF(serifFont(table.textSize)).height() + 2 * padY);
    spreadTurned(table, tallest);
    markJoints(rows);
}

LaidCell TableLayout::laid(const PlacedCell& place, const Table& table, double tallest) const
{
    const double width = std::max(right(place) - left(place) - 2 * padX, 1.0);
    const TextBlock::Look look = lookOf(*place.cell, table);
    if (place.cell->turned) {
        const double room = right(place) - left(place) - 2 * padY;
        if (std::optional<TextBlock> text = turnedText(*place.cell, look, room, tallest))
            return {place, *text, true};
    }
    return {place, TextBlock(place.cell->runs, look, width), false};
}

double TableLayout::heightOf(int first, int last) const
{
    return std::accumulate(m_heights.begin() + first, m_heights.begin() + last, 0.0);
}

void TableLayout::measureRows(double leastHeight)
{
    m_heights.assign(std::size_t(rowCount()), leastHeight);
    for (const LaidCell& cell : m_cells)
        if (cell.place.rows == 1)
            stretch(cell);
    for (const LaidCell& cell : m_cells)
        if (cell.place.rows > 1)
            stretch(cell);
}

/// Turned text takes the height that its rows have anyway.
void TableLayout::spreadTurned(const Table& table, double tallest)
{
    for (LaidCell& cell : m_cells) {
        const double length = std::min(heightOf(cell.place.row, cell.place.endRow()), tallest) - 2 * padX;
        if (cell.turned && length > cell.text.width())
            cell.text = TextBlock(cell.place.cell->runs, lookOf(*cell.place.cell, table), length);
    }
}

/// What a cell lacks is shared evenly by the rows it covers.
void TableLayout::stretch(const LaidCell& cell)
{
    const double lacking = cell.neededHeight() - heightOf(cell.place.row, cell.place.endRow());
    if (lacking <= 0)
        return;
    for (int row = cell.place.row; row < cell.place.endRow(); ++row)
        m_heights[std::size_t(row)] += lacking / cell.place.rows;
}

void TableLayout::markJoints(const std::vector<TableRow>& rows)
{
    m_spanned.assign(rows.size(), false);
    for (const LaidCell& cell : m_cells)
        for (int row = cell.place.row; row + 1 < cell.place.endRow(); ++row)
            m_spanned[std::size_t(row)] = true;
    m_kept = m_spanned;
    for (std::size_t row = 0; row + 1 < rows.size(); ++row)
        m_kept[row] = m_kept[row] || rows[row].keepWithNext;
}

int TableLayout::endOf(const std::vector<bool>& joints, int row) const
{
    while (row + 1 < rowCount() && joints[std::size_t(row)])
        ++row;
    return row + 1;
}

} // namespace indikator
