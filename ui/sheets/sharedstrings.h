// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace indikator {

class ZipPackage;

/// The texts that cells of a workbook share, each stored once. Throws Error for damaged parts and for too many texts.
[[nodiscard]] std::vector<QString> readSharedStrings(ZipPackage& package, const QString& part);

} // namespace indikator
