// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/fact.h"

namespace indikator {

/// The fact a person typed or pasted from a spreadsheet: «да», «+», «нет», «0», the label of a step, «3+2», «3; 2»,
/// «5». Nothing when the text does not fit the kind.
[[nodiscard]] std::optional<Fact> factFromText(const FactKind& kind, const QString& text);

} // namespace indikator
