// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/daykind.h"

namespace indikator {

/// An act of the Government or of the President.
struct Decree
{
    QString number;
    QDate date;

    bool operator==(const Decree&) const = default;
};

/// A day off that is taken on another day.
struct DayTransfer
{
    QDate from;
    QDate to;

    bool operator==(const DayTransfer&) const = default;
};

/// Weekdays that the President declared non-working. They are no days off of the Labour Code and do not change the
/// norm of working time, so calendars count them as working days and say so.
struct DeclaredDays
{
    Decree decree;
    std::vector<QDate> days;

    bool operator==(const DeclaredDays&) const = default;
};

/// How a year differs from weeks of five working days. Every day lies in the year and occurs once in its list.
struct YearTable
{
    int year = 0;
    Decree decree; ///< of the Government; empty for a year that is computed
    std::vector<DayTransfer> transfers;
    std::vector<QDate> daysOff;         ///< from Monday to Friday
    std::vector<QDate> workingWeekends; ///< Saturdays and Sundays
    std::vector<QDate> shortDays;       ///< among the working days
    std::vector<DeclaredDays> declared;

    bool operator==(const YearTable&) const = default;
};

/// The kind of each day of the year, from 1 January on.
[[nodiscard]] std::vector<DayKind> dayKinds(const YearTable& table);

} // namespace indikator
