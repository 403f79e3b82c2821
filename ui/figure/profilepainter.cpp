// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/profilepainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace indikator {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

constexpr double targetWidth = em * 0.11;
constexpr double diamond = em * 0.75;

QString notRequired(Level first)
{
    return ProfileText::tr("not required before level %1").arg(first.roman());
}

/// What must be said beside a bar that its length alone would not say honestly.
QString noteOn(const ProfileFigure::Bar& bar)
{
    if (bar.firstRequired > Level{1} && bar.level < bar.firstRequired)
        return notRequired(bar.firstRequired);
    return bar.level.isReached() ? QString() : ProfileText::tr("level I is not reached");
}

bool hasTarget(const ProfileFigure& figure)
{
    return figure.target && figure.target->isReached();
}

QString sentenceOn(const ProfileFigure::Bar& bar)
{
    if (!noteOn(bar).isEmpty())
        return ProfileText::tr("%1: %2.").arg(bar.title, noteOn(bar));
    return ProfileText::tr("%1: level %2.").arg(bar.title, bar.level.roman());
}

QString sentenceOnBefore(Level before)
{
    return before.isReached() ? ProfileText::tr("Before it was level %1.").arg(before.roman())
                              : ProfileText::tr("Before, level I was not reached.");
}

} // namespace

ProfilePainter::ProfilePainter(const ProfileFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

Legend ProfilePainter::legend() const
{
    Legend legend(m_style);
    const auto any = [this](auto test) { return std::any_of(m_figure.bars.begin(), m_figure.bars.end(), test); };
    const FigureStyle style = m_style;
    if (any([](const auto& bar) { return bar.firstRequired > Level{1}; }))
        legend.add(ProfileText::tr("not required"), [style](QPainter& painter, const QRectF& box) {
            paintHatch(painter, box, Hatch::Rising, style.quietInk);
            frameCrisp(painter, box, style.quietInk, hairline);
        });
    if (any([](const auto& bar) { return bar.before.has_value(); }))
        legend.add(ProfileText::tr("before"), [style](QPainter& painter, const QRectF& box) {
            const QPointF corner = box.center() - QPointF(diamond, diamond) / 2;
            paintSign(painter, {corner, QSizeF(diamond, diamond)}, Sign::Diamond, style.ink);
        });
    if (hasTarget(m_figure))
        legend.add(ProfileText::tr("target: level %1").arg(m_figure.target->roman()),
                   [style](QPainter& painter, const QRectF& box) {
                       dashesCrisp(painter, box.center().x(), box.top(), box.bottom(), style.ink, targetWidth);
                   });
    return legend;
}

BarRowsWish ProfilePainter::wish(const QSizeF& size) const
{
    BarRowsWish wish;
    for (const ProfileFigure::Bar& bar : m_figure.bars) {
        wish.titles.append(bar.title);
        wish.notes = wish.notes || !noteOn(bar).isEmpty();
    }
    wish.valueWidth = widthOf(QStringLiteral("III"), m_style.font(1, true)) + 1;
    wish.head = noteLine;
    wish.foot = legend().height(size);
    return wish;
}

void ProfilePainter::paint(QPainter& painter, const QSizeF& size) const
{
    const BarRowsWish needs = wish(size);
    const BarRows rows(needs, m_style, size);
    paintScale(painter, rows);
    for (size_t i = 0; i < rows.rows().size(); ++i)
        paintRow(painter, rows, i);
    if (hasTarget(m_figure))
        paintTarget(painter, rows);
    for (size_t i = 0; i < rows.rows().size(); ++i)
        paintWords(painter, rows.rows()[i], m_figure.bars[i]);
    legend().draw(painter, {margin, rows.bottom(), size.width() - 2 * margin, needs.foot});
}

void ProfilePainter::paintScale(QPainter& painter, const BarRows& rows) const
{
    const double step = (rows.right() - rows.left()) / Level::highest;
    for (const Level level : Level::all()) {
        const double left = rows.left() + step * static_cast<double>(level.index());
        drawLine(painter, {left, rows.top() - noteLine, step, noteLine}, level.roman(), m_style.font(noteSize),
                 Qt::AlignHCenter, m_style.quietInk);
        const bool targeted = hasTarget(m_figure) && level == m_figure.target->next();
        if (level > Level{1} && !targeted)
            verticalCrisp(painter, left, rows.top(), rows.bottom(), m_style.grid, hairline);
    }
}

void ProfilePainter::paintRow(QPainter& painter, const BarRows& rows, size_t index) const
{
    const ProfileFigure::Bar& bar = m_figure.bars[index];
    const BarRow& row = rows.rows()[index];
    rows.drawTitle(painter, index, bar.title);
    const double width = row.track.width() / Level::highest;
    for (const Level level : Level::all()) {
        const double left = row.track.left() + width * static_cast<double>(level.index());
        paintStep(painter, {left, row.track.top(), width, row.track.height()}, bar, level);
    }
    frameCrisp(painter, row.track, m_style.quietInk, hairline);
}

void ProfilePainter::paintWords(QPainter& painter, const BarRow& row, const ProfileFigure::Bar& bar) const
{
    if (bar.before)
        paintBefore(painter, row.track, *bar.before);
    const bool achieved = bar.level.isReached() && bar.level >= bar.firstRequired;
    drawLine(painter, row.value, achieved ? bar.level.roman() : QStringLiteral("–"), m_style.font(1, true),
             Qt::AlignVCenter, m_style.ink);
    const QString note = noteOn(bar);
    const double noteWidth = std::min(widthOf(note, m_style.font(noteSize)) + em * 0.2, row.note.width());
    if (!note.isEmpty())
        fillCrisp(painter, {row.note.topLeft(), QSizeF(noteWidth, noteLine)}, m_style.ground);
    drawLine(painter, row.note, note, m_style.font(noteSize), Qt::AlignVCenter, m_style.quietInk);
}

void ProfilePainter::paintStep(QPainter& painter, const QRectF& step, const ProfileFigure::Bar& bar, Level level) const
{
    const bool achieved = level <= bar.level && bar.level >= bar.firstRequired;
    if (level < bar.firstRequired)
        paintHatch(painter, step, Hatch::Rising, m_style.quietInk);
    else if (achieved)
        fillCrisp(painter, step, m_style.shade(levelTint(level, m_style.isDark())));
}

void ProfilePainter::paintBefore(QPainter& painter, const QRectF& track, Level before) const
{
    const double x = track.left() + track.width() * before.value() / Level::highest;
    const QRectF square(x - diamond / 2, track.center().y() - diamond / 2, diamond, diamond);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.ground);
    painter.drawPolygon(QPolygonF(
        {QPointF(square.left() - 2, square.center().y()), QPointF(square.center().x(), square.top() - 2),
         QPointF(square.right() + 2, square.center().y()), QPointF(square.center().x(), square.bottom() + 2)}));
    paintSign(painter, square, Sign::Diamond, m_style.ink);
}

void ProfilePainter::paintTarget(QPainter& painter, const BarRows& rows) const
{
    const double x = rows.left() + (rows.right() - rows.left()) * m_figure.target->value() / Level::highest;
    dashesCrisp(painter, x, rows.top() - noteLine * 0.6, rows.bottom(), m_style.ink, targetWidth);
}

QSizeF ProfilePainter::preferredSize() const
{
    const QSizeF bare = BarRows::preferredSize(wish({em * 40, em * 40}), m_style);
    return BarRows::preferredSize(wish({bare.width(), em * 40}), m_style);
}

QString ProfilePainter::description(const ProfileFigure& figure)
{
    QStringList sentences;
    for (const ProfileFigure::Bar& bar : figure.bars) {
        sentences.append(sentenceOn(bar));
        if (bar.before)
            sentences.append(sentenceOnBefore(*bar.before));
    }
    if (hasTarget(figure))
        sentences.append(ProfileText::tr("The target is level %1.").arg(figure.target->roman()));
    return sentences.join(u' ');
}

} // namespace indikator
