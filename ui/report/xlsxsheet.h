// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/flattext.h"
#include "ui/report/tablegrid.h"

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <tuple>

namespace indikator {

/// How a cell looks in a spreadsheet; equal looks share one format.
struct XlsxLook
{
    Alignment alignment = Alignment::Left;
    Tint tint = Tint::None;
    bool middle = false;
    bool turned = false;
    bool outlined = false;
    bool grid = true;
    bool bold = false;
    bool italic = false;
    double size = 10;
    std::string number; ///< Excel's number format

    auto operator<=>(const XlsxLook&) const = default;
};

/// The formats of one workbook.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* book)
        : m_book(book)
    {}

    [[nodiscard]] lxw_format* format(const XlsxLook& look);

    /// For a stretch within a text of several faces.
    [[nodiscard]] lxw_format* face(const Run& run, double size);

private:
    lxw_workbook* m_book;
    std::map<XlsxLook, lxw_format*> m_formats;
    std::map<std::tuple<bool, bool, bool, double>, lxw_format*> m_faces;
};

/// Fills one sheet with one table.
class XlsxSheet
{
public:
    XlsxSheet(lxw_worksheet* sheet, XlsxFormats& formats)
        : m_sheet(sheet)
        , m_formats(formats)
    {}

    void write(const NamedTable& named, const QString& mark);

private:
    void setUpPaper(const PageSetup& page, const QString& mark);
    void setUpColumns(const Table& table, const PageSetup& page);
    void writeRows(const Table& table, const std::vector<TableRow>& rows, int firstRow);
    void writeCell(const Table& table, const PlacedCell& place, int firstRow);
    void writeText(int row, int column, const Cell& cell, double size, lxw_format* format);

    lxw_worksheet* m_sheet;
    XlsxFormats& m_formats;
};

} // namespace indikator
