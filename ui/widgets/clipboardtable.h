// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

class QItemSelectionModel;

namespace indikator {

/// The clipboard as a spreadsheet wrote it: rows of cells, from tab-separated text with its quoting.
[[nodiscard]] std::vector<QStringList> clipboardTable();

/// The selected cells as tab-separated text and as an HTML table, for spreadsheets and word processors.
void copyToClipboard(const QItemSelectionModel& selection);

/// Reads tab-separated text: cells with line ends or tabs stand in quotes, quotes are doubled.
[[nodiscard]] std::vector<QStringList> parseTabSeparated(const QString& text);

} // namespace indikator
