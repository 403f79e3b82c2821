// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/calendar/daykind.h"

namespace indikator {

/// A day that the region itself sets otherwise than the production calendar: a regional holiday, an own transfer.
struct CalendarDay
{
    Id id;
    QDate date;
    DayKind kind = DayKind::Off;
    QString note; ///< why, in the region's words: «Навруз»

    bool operator==(const CalendarDay&) const = default;
};

template <>
const RecordTable<CalendarDay>& recordTable<CalendarDay>();

} // namespace indikator
