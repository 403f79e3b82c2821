// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxbody.h"
#include "ui/report/docxparts.h"
#include "ui/report/tablelayout.h"
#include "ui/report/tints.h"
#include "ui/report/units.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

constexpr double twipsPerUnit = 1440 / unitsPerInch;
constexpr double tallestTurned = 70 * unitsPerMm;

/// The cells of each row from left to right, with those that reach down into it.
std::vector<std::vector<const PlacedCell*>> cellsByRow(const TableGrid& grid)
{
    std::vector<std::vector<const PlacedCell*>> rows(std::size_t(grid.rowCount()));
    for (const PlacedCell& place : grid.cells())
        for (int row = place.row; row < place.endRow(); ++row)
            rows[std::size_t(row)].push_back(&place);
    for (auto& row : rows)
        std::sort(row.begin(), row.end(), [](auto* left, auto* right) { return left->column < right->column; });
    return rows;
}

/// Word does not make room for turned text by itself: heights of the rows that have some, else 0.
std::vector<double> leastHeights(const TableLayout& layout)
{
    std::vector<double> heights(std::size_t(layout.rowCount()), 0);
    for (const LaidCell& cell : layout.cells())
        for (int row = cell.place.row; cell.turned && row < cell.place.endRow(); ++row)
            heights[std::size_t(row)] = layout.rowHeight(row) * twipsPerUnit;
    return heights;
}

void writeBorders(WordXml& word, const char* name, std::initializer_list<const char*> sides, int eighths)
{
    word.start(name);
    for (const char* const side : sides)
        word.empty(side,
                   {{"val", u"single"_s}, {"sz", QString::number(eighths)}, {"space", u"0"_s}, {"color", u"000000"_s}});
    word.end();
}

void writeTableLook(WordXml& word, const Table& table, int width)
{
    word.start("tblPr");
    word.empty("tblW", {{"w", QString::number(width)}, {"type", u"dxa"_s}});
    if (table.grid)
        writeBorders(word, "tblBorders", {"top", "left", "bottom", "right", "insideH", "insideV"}, 4);
    word.value("tblLayout", u"fixed"_s);
    word.start("tblCellMar");
    for (const char* const side : {"left", "right"})
        word.empty(side, {{"w", QString::number(qRound(TableLayout::padX * twipsPerUnit))}, {"type", u"dxa"_s}});
    word.end();
    word.end();
}

} // namespace

void DocxBody::write(const Table& table)
{
    m_shares = columnShares(table);
    m_word.start("tbl");
    writeTableLook(m_word, table, m_widths.back());
    m_word.start("tblGrid");
    for (const double share : m_shares)
        m_word.empty("gridCol", {{"w", QString::number(qRound(share * m_widths.back()))}});
    m_word.end();
    writeRows(table, table.header, true);
    writeRows(table, table.rows, false);
    m_word.end();
    writeGap();
}

void DocxBody::writeRows(const Table& table, const std::vector<TableRow>& rows, bool head)
{
    const TableLayout layout(rows, table, m_widths.back() / twipsPerUnit, tallestTurned);
    const std::vector<double> heights = leastHeights(layout);
    const TableGrid grid(rows, int(m_shares.size()));
    const std::vector<std::vector<const PlacedCell*>> cells = cellsByRow(grid);
    static const Cell nothing;
    for (int row = 0; row < grid.rowCount(); ++row) {
        m_word.start("tr");
        writeRowLook(heights[std::size_t(row)], head);
        int column = 0;
        const bool keep = rows[std::size_t(row)].keepWithNext;
        for (const PlacedCell* const place : cells[std::size_t(row)]) {
            for (; column < place->column; ++column)
                writeCell(table, {&nothing, row, column, 1, 1}, row, keep);
            writeCell(table, *place, row, keep);
            column = place->endColumn();
        }
        for (; column < grid.columnCount(); ++column)
            writeCell(table, {&nothing, row, column, 1, 1}, row, keep);
        m_word.end();
    }
}

void DocxBody::writeRowLook(double height, bool head)
{
    m_word.start("trPr");
    m_word.empty("cantSplit");
    if (height > 0)
        m_word.empty("trHeight", {{"val", QString::number(qRound(height))}, {"hRule", u"atLeast"_s}});
    if (head)
        m_word.empty("tblHeader");
    m_word.end();
}

void DocxBody::writeCell(const Table& table, const PlacedCell& place, int row, bool keep)
{
    m_word.start("tc");
    writeCellLook(place, row);
    m_word.start("p");
    m_word.start("pPr");
    if (keep)
        m_word.empty("keepNext");
    m_word.empty("spacing", {{"before", u"20"_s}, {"after", u"20"_s}});
    m_word.value("jc", docx::justification(place.cell->alignment));
    m_word.end();
    if (row == place.row)
        writeRuns(place.cell->runs, table.textSize);
    m_word.end();
    m_word.end();
}

/// The order of these elements is fixed by the format.
void DocxBody::writeCellLook(const PlacedCell& place, int row)
{
    const double width = std::accumulate(m_shares.begin() + place.column, m_shares.begin() + place.endColumn(), 0.0);
    m_word.start("tcPr");
    m_word.empty("tcW", {{"w", QString::number(qRound(width * m_widths.back()))}, {"type", u"dxa"_s}});
    if (place.columns > 1)
        m_word.value("gridSpan", place.columns);
    if (place.rows > 1)
        m_word.value("vMerge", row == place.row ? u"restart"_s : u"continue"_s);
    if (place.cell->outlined)
        writeBorders(m_word, "tcBorders", {"top", "left", "bottom", "right"}, 18);
    if (const QColor color = tintColor(place.cell->tint); color.isValid())
        m_word.empty("shd", {{"val", u"clear"_s}, {"color", u"auto"_s}, {"fill", color.name().mid(1).toUpper()}});
    if (place.cell->turned)
        m_word.value("textDirection", u"btLr"_s);
    if (place.cell->middle || place.cell->turned)
        m_word.value("vAlign", u"center"_s);
    m_word.end();
}

} // namespace indikator
