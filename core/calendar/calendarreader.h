// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/datanode.h"
#include "core/calendar/labourcode.h"

#include <map>

namespace indikator {

/// What the file of a production calendar says.
struct CalendarData
{
    Holidays holidays;
    std::map<int, YearTable> years; ///< those with an approved calendar

    bool operator==(const CalendarData&) const = default;
};

/// Reads the file; what is wrong in it is told as faults of `file`, and then the result must not be used.
[[nodiscard]] CalendarData readCalendar(const DataNode& file);

} // namespace indikator
