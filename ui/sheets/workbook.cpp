// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/workbook.h"

#include "ui/sheets/workbookreader.h"

#include <utility>

namespace indikator {

Workbook::Workbook(std::vector<Sheet> sheets)
    : m_sheets(std::move(sheets))
{}

Workbook readWorkbook(const QString& path, const SheetLimits& limits)
{
    WorkbookReader reader(path, limits);
    std::vector<Sheet> sheets;
    for (size_t i = 0; i < reader.sheets().size(); ++i)
        sheets.push_back(reader.readSheet(i));
    return Workbook(std::move(sheets));
}

} // namespace indikator
