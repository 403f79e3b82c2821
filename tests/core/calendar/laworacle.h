// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/labourcode.h"
#include "tests/catch.h"

#include <map>

/// The Labour Code once more, slow and by another way, to compare the calendars with.
namespace indikator::oracle {

/// Article 112, part 1, typed from the law.
[[nodiscard]] Holidays holidays();

/// Each day of the year by articles 95 and 112 and by order 588n for working Saturdays, with these transfers decreed.
[[nodiscard]] std::map<QDate, DayKind> year(int year, const std::vector<DayTransfer>& decreed);

} // namespace indikator::oracle

/// Failed comparisons of dates print the dates.
inline std::ostream& operator<<(std::ostream& out, QDate date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}
