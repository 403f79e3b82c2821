// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/numberformat.h"

#include <vector>

namespace indikator {

class ZipPackage;

/// What each style of a workbook's cells makes of a number, in the order of styles.
[[nodiscard]] std::vector<NumberKind> readCellStyles(ZipPackage& package, const QString& part);

} // namespace indikator
