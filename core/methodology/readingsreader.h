// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/datarules.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// The codes that other files may refer to, before the readings themselves are read.
[[nodiscard]] ReadingCodes readingCodes(const QJsonValue& file);

/// Reads readings.json; the cells of options must suit the conditions of `matrix`.
[[nodiscard]] std::vector<Reading> readReadings(const DataNode& file, const Matrix& matrix);

} // namespace indikator
