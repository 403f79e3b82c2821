// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/starpainter.h"

#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace indikator {

namespace {

struct StarText
{
    Q_DECLARE_TR_FUNCTIONS(StarText)
};

constexpr int most = 5;
constexpr double titleWidth = em * 11;
constexpr int titleLines = 3;
constexpr double dot = em * 0.28;

QString titleOf(const StarFigure::Ray& ray)
{
    const QString value = ray.value ? QString::number(*ray.value) : StarText::tr("not known");
    return ray.title + QStringLiteral(": ") + value;
}

} // namespace

StarPainter::StarPainter(const StarFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

QPointF StarPainter::direction(size_t ray) const
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(ray) / static_cast<double>(m_figure.rays.size());
    return {std::sin(angle), -std::cos(angle)};
}

void StarPainter::paintTitle(QPainter& painter, const QRectF& area, const QPointF& tip, size_t ray) const
{
    const QPointF way = direction(ray);
    const bool isMiddle = std::abs(way.x()) < 0.2;
    const double width = isMiddle      ? std::min(area.width(), titleWidth * 2)
                         : way.x() > 0 ? area.right() - tip.x()
                                       : tip.x() - area.left();
    const WrappedText text(titleOf(m_figure.rays[ray]), m_style.font(noteSize), width, titleLines);
    const double left = isMiddle ? tip.x() - width / 2 : way.x() > 0 ? tip.x() : tip.x() - width;
    const double top = isMiddle && way.y() < 0 ? tip.y() - text.height() : tip.y() - text.height() / 2;
    const QRectF box(left, std::clamp(top, area.top(), std::max(area.top(), area.bottom() - text.height())), width,
                     text.height());
    text.draw(painter, box, isMiddle ? Qt::AlignHCenter : way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight, m_style.ink);
}

void StarPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const QRectF area = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const double side = std::min(area.width() - 2 * titleWidth, area.height() - 2 * noteLine * titleLines);
    const double radius = std::max(side / 2, em * 1.5);
    const QPointF centre = area.center();
    const auto place = [&](size_t ray, double value) { return centre + direction(ray) * (radius * value / most); };
    QPolygonF star;
    for (int ring = 1; ring <= most; ++ring) {
        QPolygonF web;
        for (size_t ray = 0; ray < m_figure.rays.size(); ++ray)
            web << place(ray, ring);
        painter.setPen(QPen(m_style.grid, hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(web);
    }
    for (size_t ray = 0; ray < m_figure.rays.size(); ++ray) {
        painter.setPen(QPen(m_style.grid, hairline));
        painter.drawLine(centre, place(ray, most));
        if (m_figure.rays[ray].value)
            star << place(ray, *m_figure.rays[ray].value);
    }
    const QColor hue = m_style.shade(groupHue(1, m_style.isDark()));
    painter.setPen(QPen(hue, hairline * 2.5));
    if (star.size() > 2)
        painter.drawPolygon(star);
    for (size_t ray = 0; ray < m_figure.rays.size(); ++ray) {
        if (m_figure.rays[ray].value) {
            painter.setBrush(m_style.shade(groupHue(static_cast<int>(ray % 5) + 1, m_style.isDark())));
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(place(ray, *m_figure.rays[ray].value), dot, dot);
        }
        paintTitle(painter, area, centre + direction(ray) * (radius + em * 0.4), ray);
    }
}

QSizeF StarPainter::preferredSize() const
{
    return {titleWidth * 2 + em * 14, em * 14 + 2 * noteLine * titleLines};
}

QString StarPainter::description(const StarFigure& figure)
{
    QStringList texts;
    for (const StarFigure::Ray& ray : figure.rays)
        texts << titleOf(ray);
    return StarText::tr("Importance of the groups of indicators, 1 to 5: %1.").arg(texts.join(QStringLiteral("; ")));
}

} // namespace indikator
