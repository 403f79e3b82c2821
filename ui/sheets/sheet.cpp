// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/sheet.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace indikator {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr qint64 maximumTableCells = 5'000'000;
constexpr qint64 maximumMergedRows = 5'000'000;

qint64 width(const SheetRow& row)
{
    return row.cells.back().column + 1;
}

QStringList textsOf(const SheetRow& row)
{
    QStringList texts(row.cells.back().column + 1);
    for (const SheetCell& cell : row.cells)
        texts[cell.column] = cellText(cell);
    return texts;
}

} // namespace

Sheet::Sheet(QString name, bool isHidden)
    : m_name(std::move(name))
    , m_isHidden(isHidden)
{}

int Sheet::rowCount() const
{
    return m_rows.empty() ? 0 : m_rows.back().row + 1;
}

int Sheet::columnCount() const
{
    int columns = 0;
    for (const SheetRow& row : m_rows)
        columns = std::max(columns, int(width(row)));
    return columns;
}

const SheetCell* Sheet::cell(int row, int column) const
{
    const auto line = std::ranges::lower_bound(m_rows, row, {}, &SheetRow::row);
    if (line == m_rows.end() || line->row != row)
        return nullptr;
    const auto found = std::ranges::lower_bound(line->cells, column, {}, &SheetCell::column);
    return found == line->cells.end() || found->column != column ? nullptr : &*found;
}

TextTable Sheet::toTextTable() const
{
    qint64 cells = rowCount();
    for (const SheetRow& row : m_rows)
        cells += width(row);
    if (cells > maximumTableCells)
        throw Error(ErrorCode::InvalidInput,
                    SheetText::tr("The cells of the sheet “%1” stand too far apart for a table. Copy the table into a "
                                  "new workbook.")
                        .arg(m_name));
    TextTable table(static_cast<size_t>(rowCount()));
    for (const SheetRow& row : m_rows)
        table[size_t(row.row)] = textsOf(row);
    return table;
}

void Sheet::append(SheetRow row)
{
    Q_ASSERT(!row.cells.empty() && (m_rows.empty() || m_rows.back().row < row.row));
    m_rows.push_back(std::move(row));
}

void Sheet::setUncalculated(int cells)
{
    m_uncalculated = cells;
}

bool Sheet::merge(const std::vector<MergedCells>& merged)
{
    qint64 visited = 0;
    for (const MergedCells& area : merged) {
        auto row = std::ranges::lower_bound(m_rows, area.top, {}, &SheetRow::row);
        for (; row != m_rows.end() && row->row <= area.bottom; ++row) {
            if (++visited > maximumMergedRows)
                return false;
            std::erase_if(row->cells, [&](const SheetCell& cell) {
                const bool isInside = cell.column >= area.left && cell.column <= area.right;
                return isInside && (row->row != area.top || cell.column != area.left);
            });
        }
    }
    std::erase_if(m_rows, [](const SheetRow& row) { return row.cells.empty(); });
    return true;
}

} // namespace indikator
