// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/cellvalue.h"

#include <optional>

namespace indikator {

/// What people mean by a text, whether they typed it, pasted it or kept it in a workbook. Nothing is guessed: a text of
/// another form, an empty one too, is no value.
[[nodiscard]] std::optional<int> readInteger(const QString& text);     ///< «12 345»
[[nodiscard]] std::optional<double> readDecimal(const QString& text);  ///< «12 345,67», «12.5»
[[nodiscard]] std::optional<double> readFraction(const QString& text); ///< as a decimal, but «85%» is 0.85
[[nodiscard]] std::optional<QDate> readDate(const QString& text);      ///< «31.12.2026», «1.2.26», «2026-12-31»
[[nodiscard]] std::optional<bool> readBoolean(const QString& text);    ///< «да», «no», «1», «-»

/// The same for a cell of a workbook, where a typed value needs no reading.
[[nodiscard]] std::optional<int> readInteger(const SheetCell& cell);
[[nodiscard]] std::optional<double> readDecimal(const SheetCell& cell); ///< nothing for percents
[[nodiscard]] std::optional<double> readFraction(const SheetCell& cell);
[[nodiscard]] std::optional<QDate> readDate(const SheetCell& cell);
[[nodiscard]] std::optional<bool> readBoolean(const SheetCell& cell);

/// Trimmed, without characters that nobody sees; line breaks stay, as `\n`.
[[nodiscard]] QString readText(const QString& text);

} // namespace indikator
