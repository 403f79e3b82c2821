// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/stairpainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct StairText
{
    Q_DECLARE_TR_FUNCTIONS(StairText)
};

constexpr double tread = em * 0.13;    ///< the strong line on top of a step
constexpr double firstStep = em * 1.7; ///< tall enough for its numeral
constexpr double headline = 1.4;       ///< size of the verdict

QString countOf(const StairFigure::Step& step)
{
    return StairText::tr("%1 of %2").arg(step.met).arg(step.of);
}

QString verdictOn(const StairFigure& figure)
{
    return figure.level.isReached() ? StairText::tr("Level %1").arg(figure.level.roman())
                                    : StairText::tr("Level I is not reached");
}

/// What separates the region from the next level; empty at the top.
QString distanceOn(const StairFigure& figure)
{
    const Level next = figure.level.next();
    const StairFigure::Step& step = figure.steps[next.index()];
    if (next == figure.level || step.met >= step.of)
        return {};
    return StairText::tr("%n conditions are missing for level %1", nullptr, step.of - step.met).arg(next.roman());
}

} // namespace

StairPainter::StairPainter(const StairFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

QRectF StairPainter::stepRect(Level level, const QSizeF& size) const
{
    const double width = (size.width() - 2 * margin) / Level::highest;
    const double bottom = size.height() - margin;
    const double highest = std::max(firstStep, bottom - margin - line);
    const double rise = (highest - firstStep) / (Level::highest - 1);
    const double height = firstStep + rise * static_cast<double>(level.index());
    return {margin + width * static_cast<double>(level.index()), bottom - height, width, height};
}

void StairPainter::paint(QPainter& painter, const QSizeF& size) const
{
    for (const Level level : Level::all()) {
        const QRectF step = stepRect(level, size);
        paintStep(painter, step, level);
        paintCount(painter, step, level);
    }
    paintVerdict(painter, size);
}

void StairPainter::paintStep(QPainter& painter, const QRectF& step, Level level) const
{
    const StairFigure::Step& count = m_figure.steps[level.index()];
    const bool reached = level <= m_figure.level;
    const QColor tint = m_style.shade(levelTint(level, m_style.isDark()));
    const QRectF box(step.left() + em * 0.6, step.top() + tread + em * 0.15, step.width() - em * 0.7, line);
    if (reached) {
        fillCrisp(painter, step, tint);
    } else if (count.of > 0) {
        const double share = std::clamp(static_cast<double>(count.met) / count.of, 0.0, 1.0);
        paintHatch(painter, step.adjusted(0, step.height() * (1 - share), 0, 0), Hatch::Falling, m_style.quietInk);
        fillCrisp(
            painter,
            QRectF(box.topLeft(), QSizeF(widthOf(level.roman(), m_style.font(1, true)), line)).adjusted(-3, 0, 3, 0),
            m_style.ground);
    }
    frameCrisp(painter, step, m_style.grid, hairline);
    fillCrisp(painter, {step.left(), step.top(), step.width(), tread}, reached ? m_style.ink : m_style.quietInk);
    drawLine(painter, box, level.roman(), m_style.font(1, true), Qt::AlignVCenter,
             reached ? readableOn(tint) : m_style.quietInk);
    if (level == m_figure.level)
        paintNow(painter, box.adjusted(widthOf(level.roman(), m_style.font(1, true)) + em * 0.5, 0, 0, 0),
                 readableOn(tint));
}

void StairPainter::paintNow(QPainter& painter, const QRectF& box, const QColor& color) const
{
    const WrappedText now(StairText::tr("now"), m_style.font(noteSize), box.width());
    if (!now.isElided())
        now.draw(painter, box, Qt::AlignVCenter, color);
}

void StairPainter::paintCount(QPainter& painter, const QRectF& step, Level level) const
{
    const bool current = level == m_figure.level;
    const QRectF box(step.left() + em * 0.2, step.top() - line, step.width() - em * 0.4, line);
    drawLine(painter, box, countOf(m_figure.steps[level.index()]), m_style.font(1, current), Qt::AlignHCenter,
             level <= m_figure.level ? m_style.ink : m_style.quietInk);
}

void StairPainter::paintVerdict(QPainter& painter, const QSizeF& size) const
{
    const QRectF second = stepRect(Level{2}, size);
    const QRectF third = stepRect(Level{3}, size);
    const double width = third.left() - margin - em * 0.5;
    const double bottom = second.top() - line;
    QRectF box(margin, margin, width, bottom - margin);
    const auto say = [&](const QString& text, const QFont& font, int lines, const QColor& color) {
        const WrappedText wrapped(text, font, width, lines);
        if (wrapped.height() > box.height())
            return;
        wrapped.draw(painter, box, Qt::AlignLeft | Qt::AlignTop, color);
        box.setTop(box.top() + wrapped.height());
    };
    say(verdictOn(m_figure), m_style.font(headline, true), 2, m_style.ink);
    if (m_figure.provisional)
        say(StairText::tr("provisional"), m_style.font(), 1, m_style.ink);
    say(distanceOn(m_figure), m_style.font(noteSize), 3, m_style.quietInk);
}

QSizeF StairPainter::preferredSize() const
{
    return {em * 24, em * 12};
}

QString StairPainter::description(const StairFigure& figure)
{
    QStringList sentences{StairText::tr("%1.").arg(verdictOn(figure))};
    if (figure.provisional)
        sentences.append(StairText::tr("The result is provisional."));
    for (const Level level : Level::all()) {
        const StairFigure::Step& step = figure.steps[level.index()];
        sentences.append(
            StairText::tr("Level %1: %2 of %3 conditions are met.").arg(level.roman()).arg(step.met).arg(step.of));
    }
    return sentences.join(u' ');
}

} // namespace indikator
