// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/cellvalue.h"

#include "core/base/period.h"

#include <QLocale>

#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString momentText(const CellMoment& moment)
{
    const bool hasTime = moment.time.isValid() && (!moment.date.isValid() || moment.time != QTime(0, 0));
    if (!hasTime)
        return officeDate(moment.date);
    return moment.date.isValid() ? officeDate(moment.date) + u' ' + timeText(moment.time) : timeText(moment.time);
}

/// Turns each kind of value into its text.
struct TextOf
{
    bool isPercent;

    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString& text) const { return text; }

    QString operator()(double number) const { return isPercent ? numberText(number * 100) + u'%' : numberText(number); }

    QString operator()(bool value) const { return value ? u"да"_s : u"нет"_s; }

    QString operator()(const CellMoment& moment) const { return momentText(moment); }

    QString operator()(const CellError& error) const { return error.code; }
};

} // namespace

QString cellText(const SheetCell& cell)
{
    return std::visit(TextOf{cell.isPercent}, cell.value);
}

QString numberText(double value)
{
    if (std::abs(value) >= 1e15)
        return QString::number(value, 'g', 15).replace(u'.', u',');
    const double rounded = QString::number(value, 'g', 15).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
}

} // namespace indikator
