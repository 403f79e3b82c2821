// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidenceinput.h"
#include "core/storage/document.h"

namespace indikator {

/// Contradictions between records of the registers, as seen on `today`. Rules of single records are not repeated: see
/// RecordType::check.
[[nodiscard]] std::vector<Finding> checkRegisters(const Document& document, QDate today);

/// The same of registers that were read already. Pure.
[[nodiscard]] std::vector<Finding> checkRegisters(const EvidenceInput& input, QDate today);

} // namespace indikator
