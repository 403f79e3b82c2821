// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/yeartable.h"

#include <span>

namespace indikator {

/// A non-working holiday, the same day each year (Labour Code, article 112).
struct Holiday
{
    int month = 0;
    int day = 0;
    QString name;       ///< as the law calls it
    bool moves = false; ///< a day off that falls on it moves by law; else the Government moves it

    [[nodiscard]] QDate in(int year) const { return {year, month, day}; }

    bool operator==(const Holiday&) const = default;
};

using Holidays = std::vector<Holiday>;

/// The holiday on that day, or null.
[[nodiscard]] const Holiday* holidayOn(QDate day, std::span<const Holiday> holidays);

/// The days off that the law itself moves: one that falls on a holiday goes to the next working day after it
/// (article 112, part 2). One that finds no such day in its year stays.
[[nodiscard]] std::vector<DayTransfer> transfersByLaw(int year, std::span<const Holiday> holidays);

/// The year by law alone, without the transfers that the Government decrees. The working day before a holiday is
/// short (article 95).
[[nodiscard]] YearTable yearByLaw(int year, std::span<const Holiday> holidays);

} // namespace indikator
