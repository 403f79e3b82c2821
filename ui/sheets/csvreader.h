// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/sheetlimits.h"
#include "ui/sheets/tabletext.h"
#include "ui/sheets/textencoding.h"

#include <optional>

namespace indikator {

/// What the user decides against the program's guess.
struct CsvOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;
};

/// A table and how its bytes were understood, so that a preview can show it and ask.
struct CsvTable
{
    TextTable table;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
    bool isSeparatorNamed = false; ///< by a first line such as «sep=;», which is no row
    int unreadable = 0;            ///< characters that this encoding does not know
};

/// Takes the separator that gives the most even table: `;`, TAB or `,`. Throws Error when there are too many cells.
[[nodiscard]] CsvTable readCsv(const QByteArray& bytes, const CsvOptions& options = {}, const SheetLimits& limits = {});

/// The same for a file. Throws Error, in the user's words, also for workbooks and what else is no text.
[[nodiscard]] CsvTable readCsvFile(const QString& path, const CsvOptions& options = {}, const SheetLimits& limits = {});

} // namespace indikator
