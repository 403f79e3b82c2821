// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/pointspainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct PointsText
{
    Q_DECLARE_TR_FUNCTIONS(PointsText)
};

constexpr double leastCell = em * 0.35; ///< narrower cells would blur into a grey

PointsFigure::Bar sumOf(const PointsFigure& figure)
{
    PointsFigure::Bar sum;
    for (const PointsFigure::Bar& bar : figure.bars) {
        sum.points += bar.points;
        sum.maximum += bar.maximum;
        sum.complete = sum.complete && bar.complete;
    }
    return sum;
}

int widestMaximum(const PointsFigure& figure)
{
    int widest = 1;
    for (const PointsFigure::Bar& bar : figure.bars)
        widest = std::max(widest, bar.maximum);
    return widest;
}

bool hasTotal(const PointsFigure& figure)
{
    return figure.bars.size() > 1;
}

} // namespace

PointsPainter::PointsPainter(const PointsFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

BarRowsWish PointsPainter::wish() const
{
    BarRowsWish wish;
    for (const PointsFigure::Bar& bar : m_figure.bars)
        wish.titles.append(bar.title);
    const PointsFigure::Bar sum = sumOf(m_figure);
    wish.notes = !sum.complete;
    wish.valueWidth = 2 * widthOf(QString::number(std::max(sum.points, sum.maximum)), m_style.font(1, true)) + em;
    wish.foot = hasTotal(m_figure) ? line * 1.4 : 0;
    return wish;
}

void PointsPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const BarRows rows(wish(), m_style, size);
    for (size_t i = 0; i < rows.rows().size(); ++i)
        paintRow(painter, rows, i);
    if (hasTotal(m_figure))
        paintTotal(painter, rows, size);
}

void PointsPainter::paintRow(QPainter& painter, const BarRows& rows, size_t index) const
{
    const PointsFigure::Bar& bar = m_figure.bars[index];
    const BarRow& row = rows.rows()[index];
    rows.drawTitle(painter, index, bar.title);
    QRectF track = row.track;
    track.setWidth(track.width() * bar.maximum / widestMaximum(m_figure));
    paintBar(painter, track, bar);
    paintNumbers(painter, row.value, bar.points, bar.maximum);
    if (!bar.complete)
        drawLine(painter, row.note, PointsText::tr("not filled in"), m_style.font(noteSize), Qt::AlignVCenter,
                 m_style.quietInk);
}

void PointsPainter::paintBar(QPainter& painter, const QRectF& track, const PointsFigure::Bar& bar) const
{
    if (bar.maximum <= 0)
        return;
    const double cell = track.width() / bar.maximum;
    QRectF filled = track;
    filled.setWidth(cell * std::clamp(bar.points, 0, bar.maximum));
    if (!bar.complete)
        paintHatch(painter, track.adjusted(filled.width(), 0, 0, 0), Hatch::Falling, m_style.quietInk);
    fillCrisp(painter, filled, m_style.shade(levelTint(Level{3}, m_style.isDark())));
    const int cells = bar.complete ? bar.maximum : bar.points + 1; // lines would blur the hatch
    for (int i = 1; i < std::min(cells, bar.maximum) && cell >= leastCell; ++i)
        verticalCrisp(painter, track.left() + i * cell, track.top(), track.bottom(),
                      i < bar.points ? m_style.ground : m_style.grid, hairline);
    frameCrisp(painter, track, m_style.quietInk, hairline);
}

void PointsPainter::paintNumbers(QPainter& painter, const QRectF& box, int points, int maximum) const
{
    // The strokes stand under each other, so both numbers read as columns.
    const double slash = em * 0.7;
    const double half = (box.width() - slash) / 2;
    const double top = box.center().y() - line / 2;
    drawLine(painter, {box.left(), top, half, line}, QString::number(points), m_style.font(1, true), Qt::AlignRight,
             m_style.ink);
    drawLine(painter, {box.left() + half, top, slash, line}, QStringLiteral("/"), m_style.font(), Qt::AlignHCenter,
             m_style.quietInk);
    drawLine(painter, {box.right() - half, top, half, line}, QString::number(maximum), m_style.font(), Qt::AlignLeft,
             m_style.quietInk);
}

void PointsPainter::paintTotal(QPainter& painter, const BarRows& rows, const QSizeF& size) const
{
    const PointsFigure::Bar sum = sumOf(m_figure);
    const double y = rows.bottom() + line * 0.2;
    const double right = size.width() - margin;
    const QRectF value(right - wish().valueWidth, y, wish().valueWidth, line * 1.2);
    if (value.bottom() > size.height())
        return;
    horizontalCrisp(painter, margin, right, y, m_style.grid, hairline);
    paintNumbers(painter, value, sum.points, sum.maximum);
    const QString text = rows.hidden() > 0
                             ? PointsText::tr("Total, with %n more that are not shown", nullptr, rows.hidden())
                         : sum.complete ? PointsText::tr("Total")
                                        : PointsText::tr("Total, provisional");
    drawLine(painter, {margin, y, value.left() - margin, value.height()}, text, m_style.font(), Qt::AlignVCenter,
             m_style.ink);
}

QSizeF PointsPainter::preferredSize() const
{
    return BarRows::preferredSize(wish(), m_style);
}

QString PointsPainter::description(const PointsFigure& figure)
{
    QStringList sentences;
    for (const PointsFigure::Bar& bar : figure.bars) {
        sentences.append(PointsText::tr("%1: %2 of %3 points.").arg(bar.title).arg(bar.points).arg(bar.maximum));
        if (!bar.complete)
            sentences.append(PointsText::tr("The block is not filled in completely."));
    }
    const PointsFigure::Bar sum = sumOf(figure);
    if (hasTotal(figure))
        sentences.append(PointsText::tr("Total: %1 of %2 points.").arg(sum.points).arg(sum.maximum));
    return sentences.join(u' ');
}

} // namespace indikator
