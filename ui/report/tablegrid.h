// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <vector>

namespace indikator {

/// A cell with the places it covers.
struct PlacedCell
{
    const Cell* cell = nullptr;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    [[nodiscard]] int endRow() const { return row + rows; }

    [[nodiscard]] int endColumn() const { return column + columns; }
};

/// Where each cell of some rows stands once spans are counted; in the order of reading. Spans that would leave the
/// rows or cover another cell are cut. Refers to the rows.
class TableGrid
{
public:
    TableGrid(const std::vector<TableRow>& rows, int columns);

    [[nodiscard]] int rowCount() const { return m_rowCount; }

    [[nodiscard]] int columnCount() const { return int(m_busyUntil.size()); }

    [[nodiscard]] const std::vector<PlacedCell>& cells() const { return m_cells; }

private:
    void placeRow(const TableRow& row, int number);
    [[nodiscard]] int freeColumn(int from, int row) const;
    PlacedCell placed(const Cell& cell, int row, int column);

    int m_rowCount = 0;
    std::vector<int> m_busyUntil; ///< by column: the first row that is free again
    std::vector<PlacedCell> m_cells;
};

/// Columns of a table: as many as widths are given, or more if a row needs them.
[[nodiscard]] int columnCount(const Table& table);

/// Their widths as shares of 1.
[[nodiscard]] std::vector<double> columnShares(const Table& table);

} // namespace indikator
