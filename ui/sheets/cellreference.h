// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/sheet.h"

#include <optional>

namespace indikator {

/// The column of «AB12», counted from 0; -1 if it names none.
[[nodiscard]] int columnOf(QStringView reference);

/// «A1:C2», or a single cell. Nothing for what no sheet can have.
[[nodiscard]] std::optional<MergedCells> areaOf(const QString& reference);

} // namespace indikator
