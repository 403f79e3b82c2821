// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/datarules.h"
#include "core/methodology/methodology.h"

namespace indikator {

/// Reads standard.json: the paragraphs of the section and the requirements, whose official text is made of them.
void readStandard(const DataNode& file, const ReadingCodes& codes, Methodology& edition);

} // namespace indikator
