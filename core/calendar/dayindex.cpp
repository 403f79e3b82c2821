// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/dayindex.h"

namespace indikator {

namespace {

qint64 firstJulianDay()
{
    return QDate(firstCalendarYear, 1, 1).toJulianDay();
}

} // namespace

std::optional<size_t> dayIndex(QDate day)
{
    if (!day.isValid() || !isCalendarYear(day.year()))
        return std::nullopt;
    return static_cast<size_t>(day.toJulianDay() - firstJulianDay());
}

QDate dayAt(size_t index)
{
    return QDate::fromJulianDay(firstJulianDay() + static_cast<qint64>(index));
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace indikator
