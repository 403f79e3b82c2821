// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// Contradictions between records of the registers, as seen on `today`. Rules of single records are not repeated: see
/// RecordType::check.
[[nodiscard]] std::vector<Finding> checkRegisters(const Document& document, QDate today);

} // namespace indikator
