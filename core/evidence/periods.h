// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace indikator {

/// Days from one to another, both counted.
struct DaySpan
{
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }

    /// Whether the days from `first` to `last` touch it; an invalid end is open.
    [[nodiscard]] bool touches(QDate first, QDate last) const;

    bool operator==(const DaySpan&) const = default;
};

/// The months up to and with `day`: 31.12.2026 and 12 give the year 2026, 21.11.2026 gives 22.11.2025–21.11.2026.
[[nodiscard]] DaySpan windowBefore(QDate day, int months);

/// The calendar periods of `months` months, counted from January, that lie wholly in the window and begin on `start`
/// or later; an invalid `start` is none.
[[nodiscard]] std::vector<DaySpan> completePeriods(const DaySpan& window, int months, QDate start);

/// The last `count` complete weeks, Monday to Sunday, that end by `day`, the earliest first.
[[nodiscard]] std::vector<DaySpan> completeWeeks(QDate day, int count);

/// When it is, inside a sentence: «в августе 2026», «в III кв. 2026», «с 03.08.2026 по 09.08.2026».
[[nodiscard]] QString whenText(const DaySpan& span);

} // namespace indikator
