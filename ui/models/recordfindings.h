// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/document.h"

namespace indikator {

/// What is told about a row whose value of a unique field another row has too.
[[nodiscard]] Finding repeatedFinding(const RecordType& type, const Row& row, size_t field);

/// The rules that the record breaks today, unique values that others of the document have too included.
[[nodiscard]] std::vector<Finding> findingsIn(const Document& document, const RecordType& type, const Row& row);

/// The name of the field a finding of RecordType::check speaks of.
[[nodiscard]] QString fieldOf(const RecordType& type, const Finding& finding);

} // namespace indikator
