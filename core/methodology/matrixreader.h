// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/datarules.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// The needs of the four levels, spelled as answers of `kind`; null asks nothing new. Needs must not decrease.
[[nodiscard]] Needs readNeeds(const DataNode& list, const FactKind& kind);

[[nodiscard]] Matrix readMatrix(const DataNode& file, const ReadingCodes& codes);

} // namespace indikator
