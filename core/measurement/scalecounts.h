// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace indikator {

/// How many people chose each value of a scale. Everything about a survey is computed from these, never from averages.
using ScaleCounts = std::map<int, int>;

/// Reads «1: 3; 2: 5», where commas, line ends and the sign = do as well. Nothing for another form, a negative count or
/// a value that is named twice.
[[nodiscard]] std::optional<ScaleCounts> parseCounts(const QString& text);

/// The counts as `parseCounts` reads them, by rising value.
[[nodiscard]] QString countsText(const ScaleCounts& counts);

/// How many people answered.
[[nodiscard]] long long totalOf(const ScaleCounts& counts);

/// How many chose a value from `lowest` to `highest`.
[[nodiscard]] long long countBetween(const ScaleCounts& counts, int lowest, int highest);

/// Adds the answers of one more survey.
void addTo(ScaleCounts& sum, const ScaleCounts& more);

} // namespace indikator
