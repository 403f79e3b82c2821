// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace indikator {

/// Widths of the columns of a table by their relative `shares`, but each at least as wide as its longest word
/// (`words`): the others give way. Words are cut when they would take more than a fair part of `width`.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<double>& shares, const std::vector<double>& words,
                                               double width);

} // namespace indikator
