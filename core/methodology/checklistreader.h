// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/datarules.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads checklist.json. The maxima of items, blocks and the whole must agree.
[[nodiscard]] Checklist readChecklist(const DataNode& file, const ReadingCodes& codes);

} // namespace indikator
