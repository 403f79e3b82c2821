// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/datarules.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads roadmap.json: the control points and the form they are printed in.
void readRoadmap(const DataNode& file, const ReadingCodes& codes, Methodology& edition);

} // namespace indikator
