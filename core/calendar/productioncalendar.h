// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/calendarreader.h"

#include <memory>

namespace indikator {

/// The production calendar of the five-day week: years as the Government approved them, all others computed by
/// article 112 of the Labour Code. Immutable once loaded.
class ProductionCalendar
{
public:
    /// The calendar shipped with the program.
    [[nodiscard]] static std::shared_ptr<const ProductionCalendar> shipped();

    /// Reads the text of a calendar file; `file` is its name in messages.
    /// Throws Error(InvalidInput) whose message lists every fault with its place and reason.
    [[nodiscard]] static std::shared_ptr<const ProductionCalendar> fromJson(const QByteArray& json,
                                                                            const QString& file);

    /// `data` was read without faults.
    explicit ProductionCalendar(CalendarData data);

    /// Whether the calendar of the year is approved. If not, its days are computed and «календарь не утверждён».
    [[nodiscard]] bool isApproved(int year) const { return approved(year) != nullptr; }

    [[nodiscard]] std::vector<int> approvedYears() const;

    /// The approved year, or null.
    [[nodiscard]] const YearTable* approved(int year) const;

    /// The decree of the Government on the days off of the year, in the user's language; empty when not approved.
    [[nodiscard]] QString decreeText(int year) const;

    /// Nothing for a day outside the calendars' reach.
    [[nodiscard]] std::optional<DayKind> kind(QDate day) const;

    /// The kind of each day that the calendars reach, by dayIndex().
    [[nodiscard]] const std::vector<DayKind>& kinds() const { return m_kinds; }

    /// The holiday of the law on that day, or null.
    [[nodiscard]] const Holiday* holiday(QDate day) const { return holidayOn(day, m_data.holidays); }

    /// The transfer that makes `day` a day off, by decree or by law.
    [[nodiscard]] std::optional<DayTransfer> transferTo(QDate day) const;

    /// The decreed transfer that takes the day off away from `day`.
    [[nodiscard]] std::optional<DayTransfer> transferFrom(QDate day) const;

    /// The decree of the President that declared `day` non-working, or null; see DeclaredDays.
    [[nodiscard]] const Decree* declaration(QDate day) const;

private:
    CalendarData m_data;
    std::vector<DayKind> m_kinds;
};

} // namespace indikator
