// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// What is told about a row whose value of a unique field another row has too.
[[nodiscard]] Finding repeatedFinding(const RecordType& type, const Row& row, size_t field);

/// The rules that the row breaks on that day, repeated unique values among `rows` included.
[[nodiscard]] std::vector<Finding> findingsAmong(const RecordType& type, const Row& row, const std::vector<Row>& rows,
                                                 QDate today);

/// The name of the field a finding of RecordType::check speaks of.
[[nodiscard]] QString fieldOf(const RecordType& type, const Finding& finding);

} // namespace indikator
