// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tablegrid.h"

#include <algorithm>
#include <numeric>

namespace indikator {

TableGrid::TableGrid(const std::vector<TableRow>& rows, int columns)
    : m_rowCount(int(rows.size()))
    , m_busyUntil(std::size_t(std::max(columns, 1)), 0)
{
    for (int row = 0; row < m_rowCount; ++row)
        placeRow(rows[std::size_t(row)], row);
}

void TableGrid::placeRow(const TableRow& row, int number)
{
    int column = 0;
    for (const Cell& cell : row.cells) {
        column = freeColumn(column, number);
        m_cells.push_back(placed(cell, number, column));
        column = m_cells.back().endColumn();
    }
}

int TableGrid::freeColumn(int from, int row) const
{
    while (from < columnCount() && m_busyUntil[std::size_t(from)] > row)
        ++from;
    return from;
}

PlacedCell TableGrid::placed(const Cell& cell, int row, int column)
{
    if (column >= columnCount())
        m_busyUntil.resize(std::size_t(column) + 1, 0);
    PlacedCell result{&cell, row, column, std::clamp(cell.rowSpan, 1, m_rowCount - row), 0};
    const int wanted = std::max(cell.columnSpan, 1);
    while (result.columns < wanted && result.endColumn() < columnCount() &&
           m_busyUntil[std::size_t(result.endColumn())] <= row)
        m_busyUntil[std::size_t(column + result.columns++)] = result.endRow();
    return result;
}

int columnCount(const Table& table)
{
    const int given = int(table.columns.size());
    return std::max(TableGrid(table.header, given).columnCount(), TableGrid(table.rows, given).columnCount());
}

std::vector<double> columnShares(const Table& table)
{
    std::vector<double> widths = table.columns;
    const double given = std::accumulate(widths.begin(), widths.end(), 0.0);
    widths.resize(std::size_t(columnCount(table)), widths.empty() ? 1.0 : given / double(widths.size()));
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths)
        width /= sum;
    return widths;
}

} // namespace indikator
