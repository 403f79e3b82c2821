// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads comparison.json; what it refers to must be in the matrix, checklist and Standard of `edition`.
[[nodiscard]] std::vector<NormComparison> readComparison(const DataNode& file, const Methodology& edition);

} // namespace indikator
