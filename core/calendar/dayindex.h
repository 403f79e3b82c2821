// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include <optional>

namespace indikator {

/// The calendars reach from 1 January of the first year to 31 December of the last.
constexpr int firstCalendarYear = 1900;
constexpr int lastCalendarYear = 2200;

[[nodiscard]] constexpr bool isCalendarYear(int year)
{
    return year >= firstCalendarYear && year <= lastCalendarYear;
}

/// The place of a day among those that the calendars reach, counted from 0; nothing for an invalid or another day.
[[nodiscard]] std::optional<size_t> dayIndex(QDate day);

/// The day at that place.
[[nodiscard]] QDate dayAt(size_t index);

[[nodiscard]] bool isWeekend(QDate day);

} // namespace indikator
