// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"

#include <QCoreApplication>

namespace indikator {

Quarter::Quarter(QDate date)
    : m_year(date.year())
    , m_number((date.month() + 2) / 3)
{
    Q_ASSERT(date.isValid());
}

std::optional<Quarter> Quarter::of(int year, int number)
{
    const QDate first(year, (number * 3) - 2, 1);
    return year > 0 && number >= 1 && number <= 4 && first.isValid() ? std::optional(Quarter(first)) : std::nullopt;
}

QDate Quarter::firstDay() const
{
    return {m_year, (m_number * 3) - 2, 1};
}

QDate Quarter::lastDay() const
{
    return firstDay().addMonths(3).addDays(-1);
}

Quarter Quarter::next() const
{
    return Quarter{lastDay().addDays(1)};
}

QString Quarter::title() const
{
    static const char* const roman[] = {"I", "II", "III", "IV"};
    return QCoreApplication::translate("Quarter", "%1 quarter of %2")
        .arg(QLatin1StringView(roman[m_number - 1]), QString::number(m_year));
}

QString officeDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

} // namespace indikator
