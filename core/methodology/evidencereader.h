// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads evidence.json; the places it speaks of have been read before.
void readEvidence(const DataNode& file, Methodology& edition);

} // namespace indikator
