// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/periods.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace indikator {

namespace {

struct PeriodsText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodsText)
};

QString monthText(int month)
{
    static const std::array months{
        QT_TRANSLATE_NOOP("PeriodsText", "in January"),   QT_TRANSLATE_NOOP("PeriodsText", "in February"),
        QT_TRANSLATE_NOOP("PeriodsText", "in March"),     QT_TRANSLATE_NOOP("PeriodsText", "in April"),
        QT_TRANSLATE_NOOP("PeriodsText", "in May"),       QT_TRANSLATE_NOOP("PeriodsText", "in June"),
        QT_TRANSLATE_NOOP("PeriodsText", "in July"),      QT_TRANSLATE_NOOP("PeriodsText", "in August"),
        QT_TRANSLATE_NOOP("PeriodsText", "in September"), QT_TRANSLATE_NOOP("PeriodsText", "in October"),
        QT_TRANSLATE_NOOP("PeriodsText", "in November"),  QT_TRANSLATE_NOOP("PeriodsText", "in December")};
    return PeriodsText::tr(months[static_cast<size_t>(month - 1)]);
}

} // namespace

bool DaySpan::touches(QDate first, QDate last) const
{
    return (!first.isValid() || first <= to) && (!last.isValid() || from <= last);
}

DaySpan windowBefore(QDate day, int months)
{
    return {day.addMonths(-months).addDays(1), day};
}

std::vector<DaySpan> completePeriods(const DaySpan& window, int months, QDate start)
{
    const QDate earliest = start.isValid() ? std::max(start, window.from) : window.from;
    std::vector<DaySpan> periods;
    for (QDate from(window.from.year(), 1, 1); from <= window.to; from = from.addMonths(months)) {
        const QDate to = from.addMonths(months).addDays(-1);
        if (from >= earliest && to <= window.to)
            periods.push_back({from, to});
    }
    return periods;
}

std::vector<DaySpan> completeWeeks(QDate day, int count)
{
    const QDate lastSunday = day.addDays(-(day.dayOfWeek() % 7));
    std::vector<DaySpan> weeks;
    for (int back = count - 1; back >= 0; --back) {
        const QDate sunday = lastSunday.addDays(-7LL * back);
        weeks.push_back({sunday.addDays(-6), sunday});
    }
    return weeks;
}

QString whenText(const DaySpan& span)
{
    const int months = ((span.to.year() - span.from.year()) * 12) + span.to.month() - span.from.month() + 1;
    const bool isWhole = span.from.day() == 1 && span.to.day() == span.to.daysInMonth();
    const QString year = QString::number(span.from.year());
    if (isWhole && months == 1)
        return monthText(span.from.month()) + u' ' + year;
    if (isWhole && months == 2)
        return PeriodsText::tr("%1 or %2 %3").arg(monthText(span.from.month()), monthText(span.to.month()), year);
    if (isWhole && months == 3)
        return PeriodsText::tr("in the %1").arg(Quarter(span.from).title());
    if (isWhole && months == 6)
        return span.from.month() == 1 ? PeriodsText::tr("in the first half of %1").arg(year)
                                      : PeriodsText::tr("in the second half of %1").arg(year);
    return PeriodsText::tr("from %1 to %2").arg(officeDate(span.from), officeDate(span.to));
}

} // namespace indikator
