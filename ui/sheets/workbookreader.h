// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/sheetreader.h"
#include "ui/sheets/zippackage.h"

namespace indikator {

class Relationships;

/// An XLSX file that is open for reading, sheet by sheet and row by row, so that the size of the file does not matter.
class WorkbookReader
{
public:
    struct Entry
    {
        QString name;
        bool isHidden = false;
        QString part;
    };

    explicit WorkbookReader(const QString& path, const SheetLimits& limits = {});

    /// In the order of their tabs.
    [[nodiscard]] const std::vector<Entry>& sheets() const { return m_sheets; }

    /// Hands over each row with filled cells. What merged cells cover is handed over too, for merging stands behind
    /// the rows. Throws Error.
    void readRows(size_t sheet, const RowSink& take);

    [[nodiscard]] Sheet readSheet(size_t sheet);

private:
    void readOutline(const QString& part);
    void readSheets(XmlPart& xml, const Relationships& relationships);
    [[nodiscard]] QString workbookPart();
    [[nodiscard]] Error noWorkbook() const;

    ZipPackage m_package;
    qint64 m_cellsLeft;
    std::vector<Entry> m_sheets;
    WorkbookParts m_parts;
};

} // namespace indikator
