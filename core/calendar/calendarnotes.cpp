// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/calendarnotes.h"

#include "core/calendar/dayindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CalendarNotesText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarNotesText)
};

/// «2019, 2028–2030»
QString ranges(const std::vector<int>& years)
{
    QStringList parts;
    for (size_t first = 0, last = 0; first < years.size(); first = ++last) {
        while (last + 1 < years.size() && years[last + 1] == years[last] + 1)
            ++last;
        parts << (first == last ? QString::number(years[first]) : u"%1–%2"_s.arg(years[first]).arg(years[last]));
    }
    return parts.join(u", "_s);
}

} // namespace

std::vector<int> unapprovedYears(const WorkCalendar& calendar, QDate from, QDate to)
{
    std::vector<int> years;
    if (!dayIndex(from) || !dayIndex(to))
        return years;
    const auto [first, last] = std::minmax({from.year(), to.year()});
    for (int year = first; year <= last; ++year)
        if (!calendar.isApproved(year))
            years.push_back(year);
    return years;
}

int declaredDays(const WorkCalendar& calendar, QDate from, QDate to)
{
    if (!dayIndex(from) || !dayIndex(to))
        return 0;
    const auto counts = [&](QDate day) { return from <= day && day <= to && calendar.isWorking(day); };
    qsizetype count = 0;
    for (const int year : calendar.production().approvedYears())
        for (const DeclaredDays& declared : calendar.production().approved(year)->declared)
            count += std::ranges::count_if(declared.days, counts);
    return static_cast<int>(count);
}

std::vector<Finding> calendarNotes(const WorkCalendar& calendar, QDate from, QDate to)
{
    std::vector<Finding> notes;
    if (const auto years = unapprovedYears(calendar, from, to); !years.empty())
        notes.push_back({Severity::Warning, u"calendar.not-approved"_s, ranges(years),
                         CalendarNotesText::tr("No approved production calendar is known; the days are computed by "
                                               "article 112 of the Labour Code, without the Government's transfers.")});
    if (const int declared = declaredDays(calendar, from, to); declared > 0)
        notes.push_back({Severity::Info,
                         u"calendar.declared"_s,
                         {},
                         CalendarNotesText::tr("%n working day(s) of the calendar were declared non-working by the "
                                               "President; in the norm of working time they count as working days.",
                                               nullptr, declared)});
    return notes;
}

} // namespace indikator
