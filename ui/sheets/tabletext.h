// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace indikator {

/// Cells of a table as spreadsheets put them on the clipboard.
using TextTable = std::vector<QStringList>;

/// Tab-separated lines; a cell with a tab, a line break or a leading quote stands in quotes.
[[nodiscard]] QString toTsv(const TextTable& table);

[[nodiscard]] QString toHtmlTable(const TextTable& table);

/// Reads what spreadsheets copy. Empty lines at the end are no rows.
[[nodiscard]] TextTable fromTsv(const QString& text);

} // namespace indikator
