// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/workcalendar.h"

#include "core/calendar/dayindex.h"
#include "core/calendar/dayreason.h"

#include <algorithm>
#include <numeric>

namespace indikator {

WorkCalendar::WorkCalendar(std::shared_ptr<const ProductionCalendar> production, std::span<const CalendarDay> ownDays)
    : m_production(std::move(production))
{
    for (const CalendarDay& day : ownDays)
        if (dayIndex(day.date))
            m_own.insert_or_assign(day.date, day);
    m_before.reserve(m_production->kinds().size() + 1);
    m_before.push_back(0);
    for (const DayKind kind : m_production->kinds())
        m_before.push_back(isWorked(kind) ? 1 : 0);
    for (const auto& [date, own] : m_own)
        m_before[*dayIndex(date) + 1] = isWorked(own.kind) ? 1 : 0;
    std::partial_sum(m_before.begin(), m_before.end(), m_before.begin());
}

std::optional<DayKind> WorkCalendar::kind(QDate day) const
{
    const CalendarDay* const own = ownDay(day);
    return own ? own->kind : m_production->kind(day);
}

bool WorkCalendar::isWorking(QDate day) const
{
    const auto found = kind(day);
    return found && isWorked(*found);
}

const CalendarDay* WorkCalendar::ownDay(QDate day) const
{
    const auto found = m_own.find(day);
    return found == m_own.end() ? nullptr : &found->second;
}

std::optional<int> WorkCalendar::workDays(QDate from, QDate to) const
{
    const auto first = dayIndex(from);
    const auto last = dayIndex(to);
    if (!first || !last)
        return std::nullopt;
    return std::max(0, m_before[*last + 1] - m_before[*first]);
}

std::optional<QDate> WorkCalendar::addWorkDays(QDate from, int count) const
{
    const auto first = dayIndex(from);
    return first && count > 0 ? numbered(qint64(m_before[*first]) + count) : std::nullopt;
}

std::optional<QDate> WorkCalendar::startFor(QDate due, int count) const
{
    const auto last = dayIndex(due);
    return last && count > 0 ? numbered(qint64(m_before[*last + 1]) - count + 1) : std::nullopt;
}

std::optional<QDate> WorkCalendar::nearestWorking(QDate day) const
{
    const auto before = previousWorking(day);
    const auto after = nextWorking(day);
    if (before && after)
        return before->daysTo(day) <= day.daysTo(*after) ? before : after;
    return before ? before : after;
}

QString WorkCalendar::why(QDate day) const
{
    const CalendarDay* const own = ownDay(day);
    return own ? ownDayReason(*own) : dayReason(*m_production, day);
}

std::optional<QDate> WorkCalendar::numbered(qint64 number) const
{
    if (number < 1 || number > m_before.back())
        return std::nullopt;
    const auto found = std::ranges::lower_bound(m_before, static_cast<int>(number));
    return dayAt(static_cast<size_t>(found - m_before.begin()) - 1);
}

} // namespace indikator
