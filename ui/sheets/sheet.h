// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/cellvalue.h"
#include "ui/sheets/tabletext.h"

namespace indikator {

/// The filled cells of one row, from left to right; `row` counts from 0.
struct SheetRow
{
    int row = 0;
    std::vector<SheetCell> cells;
};

/// Cells that look like one; only the first of them has a value. Rows and columns count from 0, the last ones included.
struct MergedCells
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

/// One table of a workbook. Empty rows and cells take no memory, however far out others stand.
class Sheet
{
public:
    Sheet() = default;
    Sheet(QString name, bool isHidden);

    [[nodiscard]] const QString& name() const { return m_name; }

    /// Whether the spreadsheet program shows it only on demand.
    [[nodiscard]] bool isHidden() const { return m_isHidden; }

    /// Rows with filled cells, from top to bottom.
    [[nodiscard]] const std::vector<SheetRow>& rows() const { return m_rows; }

    /// Cells with formulas that were saved without a value.
    [[nodiscard]] int uncalculated() const { return m_uncalculated; }

    /// To the last filled row and column.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;

    /// The filled cell of that place, or nothing.
    [[nodiscard]] const SheetCell* cell(int row, int column) const;

    /// Each cell as people write it; row and column of the table are those of the sheet. Throws Error when cells
    /// stand so far apart that the table would be mostly empty and very large.
    [[nodiscard]] TextTable toTextTable() const;

    void append(SheetRow row);
    void setUncalculated(int cells);

    /// Empties all merged cells but the first ones; false if merged cells are more than a sheet can have.
    bool merge(const std::vector<MergedCells>& merged);

private:
    QString m_name;
    bool m_isHidden = false;
    int m_uncalculated = 0;
    std::vector<SheetRow> m_rows;
};

} // namespace indikator
