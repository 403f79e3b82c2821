// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/calendarday.h"
#include "core/calendar/productioncalendar.h"

#include <map>
#include <span>

namespace indikator {

/// The calendar that a region works by: the production calendar, with the region's own days over it. Counts of
/// working days take both ends. Nothing is answered for an invalid date or one outside the years 1900–2200.
/// Every question costs the same, however far its dates lie apart.
class WorkCalendar
{
public:
    /// An own day without a date is not counted; of several on one date the last one is.
    explicit WorkCalendar(std::shared_ptr<const ProductionCalendar> production = ProductionCalendar::shipped(),
                          std::span<const CalendarDay> ownDays = {});

    [[nodiscard]] const ProductionCalendar& production() const { return *m_production; }

    /// Whether the days of the year are approved, not only computed by law.
    [[nodiscard]] bool isApproved(int year) const { return m_production->isApproved(year); }

    [[nodiscard]] std::optional<DayKind> kind(QDate day) const;

    [[nodiscard]] bool isWorking(QDate day) const;

    /// The region's own entry for the day, or null.
    [[nodiscard]] const CalendarDay* ownDay(QDate day) const;

    /// Working days from `from` to `to`, both counted; 0 when `from` is after `to`.
    [[nodiscard]] std::optional<int> workDays(QDate from, QDate to) const;

    /// The day on which a job of `count` working days ends that starts on `from`: with 1, `from` itself. A start on
    /// a day off counts from the next working day. Nothing when `count` is not positive.
    [[nodiscard]] std::optional<QDate> addWorkDays(QDate from, int count) const;

    /// The latest day on which a job of `count` working days may start to be done by the end of `due`.
    [[nodiscard]] std::optional<QDate> startFor(QDate due, int count) const;

    /// `day` itself if it is a working day, else the first one after it.
    [[nodiscard]] std::optional<QDate> nextWorking(QDate day) const { return addWorkDays(day, 1); }

    /// `day` itself if it is a working day, else the last one before it.
    [[nodiscard]] std::optional<QDate> previousWorking(QDate day) const { return startFor(day, 1); }

    /// `day` itself if it is a working day, else the closest one. Of two equally close ones the earlier: a nominal
    /// term that falls on a day off may be set earlier, never later.
    [[nodiscard]] std::optional<QDate> nearestWorking(QDate day) const;

    /// Why the day is worked or off, in the user's words; empty where there is no answer.
    [[nodiscard]] QString why(QDate day) const;

private:
    std::shared_ptr<const ProductionCalendar> m_production;
    std::map<QDate, CalendarDay> m_own;
    std::vector<int> m_before; ///< by dayIndex(): working days before that day; one more for their sum

    /// The working day with that number, counted from 1 at the first day of the calendar.
    [[nodiscard]] std::optional<QDate> numbered(qint64 number) const;
};

} // namespace indikator
