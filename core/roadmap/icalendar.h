// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roadmap/schedule.h"

#include <QByteArray>
#include <QDateTime>

#include <map>

namespace indikator {

/// What a calendar of terms says beside the schedule.
struct CalendarNames
{
    QString title;                     ///< of the calendar: «Дорожная карта на 2027 год»
    std::map<Id, QString> responsible; ///< by item; may lack items
};

/// The terms of the open items for calendar programs (RFC 5545): one whole-day event an item, with reminders a week
/// and a day before. `stamp` is when it was written; an item keeps its identity in every later copy.
[[nodiscard]] QByteArray icalendar(const Schedule& schedule, const CalendarNames& names, const QDateTime& stamp);

} // namespace indikator
