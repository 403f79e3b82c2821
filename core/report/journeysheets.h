// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "core/report/reportinput.h"

namespace indikator {

/// Channels by stages: the touchpoint, who is responsible, what was measured.
[[nodiscard]] Table channelTable(const JourneyPaper& paper);

/// The journey on one page for its team (Т-3.1): the curve, the results, the worst pains, the ideas and measures.
[[nodiscard]] std::vector<Block> teamSheet(const JourneyPaper& paper);

} // namespace indikator
