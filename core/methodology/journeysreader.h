// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/methodology/journeymethod.h"

namespace indikator {

[[nodiscard]] JourneyMethod readJourneys(const DataNode& file);

} // namespace indikator
