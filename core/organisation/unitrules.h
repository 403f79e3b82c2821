// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/centre.h"
#include "core/organisation/orgunit.h"

namespace indikator {

/// Units that stand in the wrong centre: client experience is designed in the managing one (С-67).
[[nodiscard]] std::vector<Finding> checkUnits(std::span<const OrgUnit> units, std::span<const Centre> centres);

} // namespace indikator
