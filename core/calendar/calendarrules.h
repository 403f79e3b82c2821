// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/calendar/labourcode.h"

namespace indikator {

/// Tells as faults of `node`, from which `table` was read, where the year contradicts itself, the holidays of the law
/// or its own totals.
void checkYear(const DataNode& node, const YearTable& table, std::span<const Holiday> holidays);

} // namespace indikator
