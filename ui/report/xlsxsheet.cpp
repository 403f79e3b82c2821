// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/xlsxsheet.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

constexpr double mmPerCharacter = 2.0; // of a column's width
constexpr double mmPerInch = 25.4;
constexpr double mmPerPoint = mmPerInch / 72;
constexpr double widthOfLetter = 0.55; // of the size of the text, with room for unlucky line ends
constexpr double tallestRow = 409;     // points; Excel allows no more
constexpr qsizetype longestText = 32767;

bool hasFaces(const std::vector<Run>& runs)
{
    return std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
        return run.superscript || run.bold != runs.front().bold || run.italic != runs.front().italic;
    });
}

/// As many decimals as the text shows, thousands parted when it parts them, and its per cent sign.
std::string numberFormat(const Cell& cell)
{
    const QString text = flatText(cell.runs);
    const int decimals = shownDecimals(text);
    std::string format = text.contains(QChar(QChar::Nbsp)) || text.contains(u'\u202F') ? "#,##0" : "0";
    if (decimals > 0)
        format.append(1, '.').append(static_cast<size_t>(decimals), '0');
    if (!text.contains(u'%'))
        return format;
    QString shown = text.section(u'%', 0, 0).trimmed().replace(u',', u'.');
    const bool share = std::abs(shown.toDouble() - *cell.number * 100) < std::abs(shown.toDouble() - *cell.number);
    return share ? format + "%" : format + "\"%\"";
}

XlsxLook lookOf(const Cell& cell, const Table& table)
{
    const bool oneFace = !cell.runs.empty() && !hasFaces(cell.runs);
    XlsxLook look{cell.alignment,
                  cell.tint,
                  cell.middle,
                  cell.turned,
                  cell.outlined,
                  table.grid,
                  oneFace && cell.runs.front().bold,
                  oneFace && cell.runs.front().italic,
                  table.textSize,
                  {}};
    if (cell.number)
        look.number = numberFormat(cell);
    else if (cell.date.isValid())
        look.number = "dd.mm.yyyy";
    return look;
}

} // namespace

void XlsxSheet::write(const NamedTable& named, const QString& mark)
{
    const Table& table = *named.table;
    const int headRows = int(table.header.size());
    setUpPaper(named.page, mark);
    setUpColumns(table, named.page);
    writeRows(table, table.header, 0);
    writeRows(table, table.rows, headRows);
    if (headRows > 0) {
        worksheet_freeze_panes(m_sheet, lxw_row_t(headRows), 0);
        worksheet_repeat_rows(m_sheet, 0, lxw_row_t(headRows - 1));
    }
}

void XlsxSheet::setUpPaper(const PageSetup& page, const QString& mark)
{
    worksheet_set_paper(m_sheet, page.size == PageSetup::Size::A3 ? 8 : 9);
    if (page.landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, page.left / mmPerInch, page.right / mmPerInch, page.top / mmPerInch,
                          page.bottom / mmPerInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    QString shown = mark;
    const QByteArray head = (u"&C&P&R"_s + shown.replace(u'&', u"&&"_s)).toUtf8();
    worksheet_set_header(m_sheet, head.constData());
}

void XlsxSheet::setUpColumns(const Table& table, const PageSetup& page)
{
    const double paper = page.size == PageSetup::Size::A3 ? (page.landscape ? 420 : 297) : (page.landscape ? 297 : 210);
    const std::vector<double> shares = columnShares(table);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        m_widths.push_back(std::max(shares[i] * (paper - page.left - page.right) / mmPerCharacter, 4.0));
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths.back(), nullptr);
    }
}

/// Spreadsheets other than Excel do not fit rows to wrapped texts on loading: an estimate of the lines does.
void XlsxSheet::fitRows(const Table& table, const TableGrid& grid, int firstRow)
{
    std::vector<int> lines(std::size_t(grid.rowCount()), 1);
    for (const PlacedCell& place : grid.cells()) {
        if (place.rows > 1 || place.cell->turned)
            continue;
        const auto from = m_widths.begin() + place.column;
        const double width = std::accumulate(from, from + place.columns, 0.0) * mmPerCharacter;
        const int room = std::max(int(width / (table.textSize * mmPerPoint * widthOfLetter)), 1);
        int count = 0;
        for (const QString& line : flatText(place.cell->runs).split(u'\n'))
            count += std::max(int(std::ceil(double(line.size()) / room)), 1);
        lines[std::size_t(place.row)] = std::max(lines[std::size_t(place.row)], count);
    }
    for (std::size_t row = 0; row < lines.size(); ++row)
        if (lines[row] > 1)
            worksheet_set_row(m_sheet, lxw_row_t(firstRow) + lxw_row_t(row),
                              std::min(lines[row] * table.textSize * 1.35 + 3, tallestRow), nullptr);
}

void XlsxSheet::writeRows(const Table& table, const std::vector<TableRow>& rows, int firstRow)
{
    const TableGrid grid(rows, columnCount(table));
    fitRows(table, grid, firstRow);
    for (const PlacedCell& place : grid.cells())
        writeCell(table, place, firstRow);
}

void XlsxSheet::writeCell(const Table& table, const PlacedCell& place, int firstRow)
{
    const Cell& cell = *place.cell;
    const auto row = lxw_row_t(firstRow + place.row);
    const auto column = lxw_col_t(place.column);
    lxw_format* const format = m_formats.format(lookOf(cell, table));
    if (place.rows > 1 || place.columns > 1)
        worksheet_merge_range(m_sheet, row, column, lxw_row_t(firstRow + place.endRow() - 1),
                              lxw_col_t(place.endColumn() - 1), "", format);
    if (cell.number) {
        worksheet_write_number(m_sheet, row, column, *cell.number, format);
    } else if (cell.date.isValid() && cell.date.year() >= 1900) {
        lxw_datetime date = {cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, row, column, &date, format);
    } else {
        writeText(firstRow + place.row, place.column, cell, table.textSize, format);
    }
}

void XlsxSheet::writeText(int row, int column, const Cell& cell, double size, lxw_format* format)
{
    const QString text = flatText(cell.runs).left(longestText);
    if (!hasFaces(cell.runs) || text.size() >= longestText) {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
        return;
    }
    std::vector<QByteArray> pieces;
    std::vector<lxw_rich_string_tuple> stretches;
    for (const Run& run : cell.runs)
        pieces.push_back(run.text.toUtf8());
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (!pieces[i].isEmpty())
            stretches.push_back({m_formats.face(cell.runs[i], size), pieces[i].data()});
    std::vector<lxw_rich_string_tuple*> list;
    for (lxw_rich_string_tuple& stretch : stretches)
        list.push_back(&stretch);
    list.push_back(nullptr);
    if (stretches.size() < 2 ||
        worksheet_write_rich_string(m_sheet, lxw_row_t(row), lxw_col_t(column), list.data(), format) != LXW_NO_ERROR)
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
}

} // namespace indikator
