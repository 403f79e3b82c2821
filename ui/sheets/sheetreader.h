// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/numberformat.h"
#include "ui/sheets/sheet.h"
#include "ui/sheets/xmlpart.h"

#include <functional>

namespace indikator {

/// What the cells of all sheets of a workbook lean on.
struct WorkbookParts
{
    std::vector<QString> strings;
    std::vector<NumberKind> styles;
    bool is1904 = false;
};

/// Takes one row at a time; the row may be moved away.
using RowSink = std::function<void(SheetRow&)>;

/// Reads the part of one sheet from top to bottom, a row at a time.
class SheetReader
{
public:
    /// `cellsLeft` counts down over all sheets.
    SheetReader(XmlPart& xml, const WorkbookParts& parts, QString sheet, qint64& cellsLeft);

    void read(const RowSink& take);

    [[nodiscard]] const std::vector<MergedCells>& merged() const { return m_merged; } ///< stand behind the rows

    [[nodiscard]] int uncalculated() const { return m_uncalculated; }

private:
    struct RawCell
    {
        QString type;
        QString text;
        int style = 0;
        bool hasFormula = false;
    };

    void readRows(const RowSink& take);
    void readRow();
    void readCell();
    void placeCell(const QXmlStreamAttributes& attributes, RawCell& raw);
    void readContent(RawCell& raw);
    void readMerged();
    [[nodiscard]] SheetCell typed(const RawCell& raw) const;
    [[nodiscard]] CellValue shared(const RawCell& raw) const;
    [[nodiscard]] CellValue number(const RawCell& raw) const;
    [[nodiscard]] CellValue moment(const RawCell& raw) const;
    [[nodiscard]] NumberKind kind(const RawCell& raw) const;
    [[nodiscard]] Error damagedHere() const;

    XmlPart& m_xml;
    const WorkbookParts& m_parts;
    QString m_sheet;
    qint64& m_cellsLeft;
    SheetRow m_row{-1, {}};
    int m_column = -1;
    int m_uncalculated = 0;
    std::vector<MergedCells> m_merged;
};

} // namespace indikator
