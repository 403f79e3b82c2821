// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tablelayout.h"

#include "ui/report/fonts.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

TextBlock::Look lookOf(const Cell& cell, const Table& table)
{
    return {serifFont(table.textSize), cell.alignment, 0};
}

/// The longest piece of the text that cannot be broken.
double longestWord(const Cell& cell, const QFont& font)
{
    static const QRegularExpression gaps(u"[ \\n/]|(?<=-)"_s);
    const QFontMetricsF metrics(font);
    double length = 0;
    for (const QString& word : shownText(cell.runs).split(gaps))
        length = std::max(length, metrics.horizontalAdvance(word));
    return length * 1.1; // runs may be bold
}

/// How wide each column must be, so that no word of the header or of the first rows is torn.
std::vector<double> neededWidths(const Table& table)
{
    constexpr std::size_t looked = 100; // rows
    std::vector<TableRow> rows = table.header;
    rows.insert(rows.end(), table.rows.begin(),
                table.rows.begin() + std::ptrdiff_t(std::min(table.rows.size(), looked)));
    const QFont font = serifFont(table.textSize);
    std::vector<double> widths(std::size_t(columnCount(table)), 0.0);
    const TableGrid grid(rows, columnCount(table));
    std::vector<PlacedCell> cells(grid.cells().begin(), grid.cells().end());
    std::ranges::stable_sort(cells, {}, &PlacedCell::columns); // what covers several columns asks after them
    for (const PlacedCell& place : cells) {
        if (place.cell->turned)
            continue;
        const std::span covered(widths.begin() + place.column, std::size_t(place.columns));
        const double lacking = longestWord(*place.cell, font) + 2 * TableLayout::padX -
                               std::accumulate(covered.begin(), covered.end(), 0.0);
        for (double& width : covered)
            width += std::max(lacking, 0.0) / place.columns;
    }
    return widths;
}

/// The left edges of the columns and the right one of the last: widths as asked for, except that a column too narrow
/// for its words takes from those that have room to spare.
std::vector<double> edgesOf(const Table& table, double width)
{
    std::vector<double> widths;
    for (const double share : columnShares(table))
        widths.push_back(share * width);
    const std::vector<double> needed = neededWidths(table);
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        (widths[i] < needed[i] ? lacking : spare) += std::abs(needed[i] - widths[i]);
    if (lacking > 0 && lacking <= spare) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(needed[i], widths[i] - (widths[i] - needed[i]) * lacking / spare);
    }
    std::vector<double> edges(widths.size() + 1, 0.0);
    std::partial_sum(widths.begin(), widths.end(), edges.begin() + 1);
    return edges;
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
        return line == 0 ? text.width() + 2 * TableLayout::padX : 0;
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
            cell.spread = TextBlock(cell.place.cell->runs, lookOf(*cell.place.cell, table), length);
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
