// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/sheet.h"
#include "ui/sheets/sheetlimits.h"

namespace indikator {

/// The tables of a workbook in the order of their tabs; charts and the like are left out.
class Workbook
{
public:
    explicit Workbook(std::vector<Sheet> sheets);

    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }

    [[nodiscard]] int sheetCount() const { return int(m_sheets.size()); }

    [[nodiscard]] const Sheet& sheet(int index) const { return m_sheets.at(size_t(index)); }

private:
    std::vector<Sheet> m_sheets;
};

/// Reads an XLSX file. Throws Error, in the user's words, for what is no such file or is damaged, locked or too large.
[[nodiscard]] Workbook readWorkbook(const QString& path, const SheetLimits& limits = {});

} // namespace indikator
