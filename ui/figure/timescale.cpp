// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/timescale.h"

#include "ui/figure/crisp.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace indikator {

namespace {

constexpr double headLine = noteLine * 1.15;
constexpr double air = em * 0.15; ///< at both sides of a label

using Step = TimeScale::Step;

QDate beginning(Step step, QDate day)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return {day.year(), day.month(), 1};
    case Step::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate following(Step step, QDate day)
{
    switch (step) {
    case Step::Day:
        return day.addDays(1);
    case Step::Week:
        return day.addDays(7);
    case Step::Month:
        return day.addMonths(1);
    case Step::Quarter:
        return day.addMonths(3);
    case Step::Year:
        break;
    }
    return day.addYears(1);
}

QStringList labelsOf(Step step, QDate day)
{
    static constexpr std::array quarters{"I", "II", "III", "IV"};
    const QLocale locale;
    const QString year = QString::number(day.year());
    switch (step) {
    case Step::Day:
    case Step::Week:
        return {QString::number(day.day())};
    case Step::Month: {
        const QString name = locale.standaloneMonthName(day.month());
        const QString brief = locale.standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
        return {name + u' ' + year, name, brief, brief.left(1)};
    }
    case Step::Quarter:
        return {QLatin1StringView(quarters.at(static_cast<size_t>((day.month() - 1) / 3)))};
    case Step::Year:
        break;
    }
    return {year};
}

/// The first of the labels that fits, in the middle of what is seen of the stretch.
void paintLabel(QPainter& painter, const QRectF& seen, const QStringList& labels, bool whole, const FigureStyle& style)
{
    const QFont font = style.font(noteSize);
    for (const QString& label : labels) {
        if (widthOf(label, font) + 2 * air > seen.width())
            continue;
        if (whole || label.size() > 2) // the number of a day belongs to the whole stretch
            drawLine(painter, seen, label, font, Qt::AlignCenter, style.quietInk);
        return;
    }
}

void paintLine(QPainter& painter, const QRectF& box, const TimeScale& scale, Step step, bool withYear,
               const FigureStyle& style)
{
    const QDate last = scale.dayAt(box.right() - 0.01);
    for (const TimeScale::Tick& tick : TimeScale::ticks(step, scale.dayAt(box.left()), last)) {
        const double left = std::max(scale.begin(tick.from), box.left());
        const double right = std::min(scale.begin(tick.next), box.right());
        if (scale.begin(tick.from) > box.left())
            verticalCrisp(painter, left, box.top(), box.bottom(), style.grid, hairline);
        const bool dropYear = step == Step::Month && !withYear;
        const bool whole = scale.begin(tick.from) >= box.left() - 0.01;
        paintLabel(painter, {left, box.top(), right - left, box.height()}, dropYear ? tick.labels.mid(1) : tick.labels,
                   whole, style);
    }
}

} // namespace

TimeScale::TimeScale(QDate first, double left, double dayWidth)
    : m_first(first)
    , m_left(left)
    , m_dayWidth(std::max(dayWidth, 1e-3))
{}

TimeScale TimeScale::across(QDate first, QDate last, double left, double width)
{
    return {first, left, width / static_cast<double>(std::max<qint64>(first.daysTo(last) + 1, 1))};
}

double TimeScale::begin(QDate day) const
{
    return m_left + static_cast<double>(m_first.daysTo(day)) * m_dayWidth;
}

double TimeScale::end(QDate day) const
{
    return begin(day) + m_dayWidth;
}

double TimeScale::middle(QDate day) const
{
    return begin(day) + m_dayWidth / 2;
}

QDate TimeScale::dayAt(double x) const
{
    return m_first.addDays(static_cast<qint64>(std::floor((x - m_left) / m_dayWidth)));
}

TimeScale::Step TimeScale::minor() const
{
    if (m_dayWidth >= em * 1.15)
        return Step::Day;
    if (m_dayWidth * 7 >= em * 1.2)
        return Step::Week;
    if (m_dayWidth * 28 >= em * 2.1)
        return Step::Month;
    return m_dayWidth * 90 >= em * 1.5 ? Step::Quarter : Step::Year;
}

TimeScale::Step TimeScale::major() const
{
    const Step step = minor();
    return step == Step::Day || step == Step::Week ? Step::Month : Step::Year;
}

std::vector<TimeScale::Tick> TimeScale::ticks(Step step, QDate first, QDate last)
{
    std::vector<Tick> ticks;
    for (QDate day = beginning(step, first); day.isValid() && day <= last; day = following(step, day))
        ticks.push_back({day, following(step, day), labelsOf(step, day)});
    return ticks;
}

void paintTimeHead(QPainter& painter, const QRectF& box, const TimeScale& scale, const FigureStyle& style)
{
    const Step minor = scale.minor();
    const QRectF upper(box.left(), box.bottom() - 2 * headLine, box.width(), headLine);
    paintLine(painter, upper, scale, scale.major(), true, style);
    if (minor != scale.major())
        paintLine(painter, upper.translated(0, headLine), scale, minor, false, style);
    horizontalCrisp(painter, box.left(), box.right(), upper.bottom(), style.grid, hairline);
    horizontalCrisp(painter, box.left(), box.right(), box.bottom() - hairline, style.quietInk, hairline);
}

void paintTimeGrid(QPainter& painter, const QRectF& box, const TimeScale& scale, const FigureStyle& style)
{
    const QDate last = scale.dayAt(box.right() - 0.01);
    const Step minor = scale.minor();
    const Step step = minor == Step::Day || minor == Step::Week ? Step::Month : minor;
    for (const TimeScale::Tick& tick : TimeScale::ticks(step, scale.dayAt(box.left()), last)) {
        if (const double x = scale.begin(tick.from); x > box.left())
            verticalCrisp(painter, x, box.top(), box.bottom(), style.grid, hairline);
    }
}

double timeHeadHeight()
{
    return 2 * headLine;
}

} // namespace indikator
