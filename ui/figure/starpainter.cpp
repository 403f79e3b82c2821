// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/starpainter.h"

#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace indikator {

namespace {

struct StarText
{
    Q_DECLARE_TR_FUNCTIONS(StarText)
};

constexpr double sideRoom = em * 10.5; ///< for a name beside the star
constexpr double smallRoom = em * 4.2;
constexpr double topRoom = line * 2.2; ///< for the name above
constexpr double valueWidth = em * 0.13;
constexpr double targetWidth = em * 0.1;
constexpr double dot = em * 0.5;
constexpr double mark = em * 0.95; ///< of the quarter before
constexpr double gap = em * 0.45;
constexpr int nameLines = 4;
constexpr double leastNamed = em * 9; ///< height below which names would leave no star

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'f', 1);
}

QString valueText(const StarFigure::Ray& ray)
{
    if (!ray.text.isEmpty())
        return ray.text;
    if (!ray.value)
        return StarText::tr("no data");
    return ray.target ? StarText::tr("%1, target %2").arg(number(*ray.value), number(*ray.target)) : number(*ray.value);
}

bool occurs(const StarFigure& figure, std::optional<double> StarFigure::Ray::*value)
{
    return std::ranges::any_of(figure.rays, [&](const StarFigure::Ray& ray) { return (ray.*value).has_value(); });
}

/// How a ray stands against its target, by eye.
std::optional<Sign> signOf(const StarFigure::Ray& ray)
{
    if (!ray.value || !ray.target)
        return std::nullopt;
    return *ray.value >= *ray.target ? Sign::Check : Sign::Cross;
}

HeatMapFigure::State stateOf(Sign sign)
{
    return sign == Sign::Check ? HeatMapFigure::State::Met : HeatMapFigure::State::Missing;
}

/// A hollow diamond, as the profile of blocks marks what was.
void drawMark(QPainter& painter, const QPointF& at, const FigureStyle& style)
{
    painter.setPen(QPen(style.ink, hairline * 2));
    painter.setBrush(style.ground);
    const double half = mark / 2;
    painter.drawPolygon(
        QPolygonF{{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}});
}

} // namespace

StarPainter::StarPainter(const StarFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

Legend StarPainter::legend() const
{
    Legend legend(m_style);
    const auto lineSample = [](const QPen& pen) {
        return [pen](QPainter& painter, const QRectF& box) {
            painter.setPen(pen);
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        };
    };
    const FigureStyle& style = m_style;
    const bool isSaid = std::ranges::any_of(m_figure.rays, [](const auto& ray) { return !ray.text.isEmpty(); });
    if (isSaid) // there is one outline only, and each corner says what it is
        return legend;
    legend.add(StarText::tr("now"), lineSample(QPen(style.shade(levelTint(Level{4}, style.isDark())), valueWidth)));
    if (occurs(m_figure, &StarFigure::Ray::target))
        legend.add(StarText::tr("target"), lineSample(QPen(style.ink, targetWidth, Qt::DashLine)));
    if (occurs(m_figure, &StarFigure::Ray::before))
        legend.add(StarText::tr("the quarter before"),
                   [style](QPainter& painter, const QRectF& box) { drawMark(painter, box.center(), style); });
    return legend;
}

StarPainter::Layout StarPainter::layout(const QSizeF& size) const
{
    Layout layout;
    layout.foot = legend().height(size);
    layout.area = QRectF(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin - layout.foot);
    if (layout.area.height() < leastNamed) { // the star alone
        layout.radius = std::min(layout.area.width() / 1.9, layout.area.height() / 1.81);
        layout.centre = {layout.area.center().x(), layout.area.top() + layout.radius};
        return layout;
    }
    const double side = size.width() > em * 28 ? sideRoom : smallRoom;
    const double width = layout.area.width() - 2 * side;
    const double height = layout.area.height() - topRoom - line * 0.8;
    // five corners: as wide as 1.9 and as high as 1.81 of the radius
    layout.radius = std::max(em * 0.5, std::min(width / 1.9, height / 1.81));
    layout.centre = {layout.area.center().x(),
                     layout.area.top() + topRoom + (height - 1.81 * layout.radius) / 2 + layout.radius};
    return layout;
}

QPointF StarPainter::corner(const Layout& layout, size_t ray, double value) const
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(ray) / static_cast<double>(m_figure.rays.size());
    const double length = layout.radius * std::clamp(value, 0.0, 100.0) / 100;
    return layout.centre + QPointF(std::sin(angle), -std::cos(angle)) * length;
}

void StarPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const Layout place = layout(size);
    paintArea(painter, place);
    paintRings(painter, place);
    paintOutline(painter, place, &StarFigure::Ray::before, QPen(m_style.quietInk, hairline * 1.5, Qt::DotLine));
    const bool isNamed = place.area.height() >= leastNamed; // a bare star has no room beside it
    for (size_t i = 0; i < m_figure.rays.size() && isNamed; ++i) {
        if (m_figure.rays[i].before)
            drawMark(painter, corner(place, i, *m_figure.rays[i].before), m_style);
    }
    paintOutline(painter, place, &StarFigure::Ray::target, QPen(m_style.ink, targetWidth, Qt::DashLine));
    paintOutline(painter, place, &StarFigure::Ray::value,
                 QPen(m_style.shade(levelTint(Level{4}, m_style.isDark())), valueWidth));
    paintCorners(painter, place);
    for (size_t i = 0; i < m_figure.rays.size() && isNamed; ++i)
        paintName(painter, place, i);
    legend().draw(painter, {margin, place.area.bottom(), size.width() - 2 * margin, place.foot});
}

void StarPainter::paintRings(QPainter& painter, const Layout& layout) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.grid, hairline));
    for (const int ring : {20, 40, 60, 80, 100}) {
        QPolygonF outline;
        for (size_t i = 0; i < m_figure.rays.size(); ++i)
            outline << corner(layout, i, ring);
        painter.drawPolygon(outline);
    }
    for (size_t i = 0; i < m_figure.rays.size(); ++i)
        painter.drawLine(layout.centre, corner(layout, i, 100));
}

/// Only a whole outline encloses something.
void StarPainter::paintArea(QPainter& painter, const Layout& layout) const
{
    QPolygonF outline;
    for (size_t i = 0; i < m_figure.rays.size(); ++i) {
        if (!m_figure.rays[i].value)
            return;
        outline << corner(layout, i, *m_figure.rays[i].value);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.shade(levelTint(Level{1}, m_style.isDark())));
    painter.drawPolygon(outline);
}

void StarPainter::paintOutline(QPainter& painter, const Layout& layout, Value value, const QPen& pen) const
{
    painter.setPen(pen);
    for (size_t i = 0; i < m_figure.rays.size(); ++i) {
        const size_t next = (i + 1) % m_figure.rays.size();
        const auto& from = m_figure.rays[i].*value;
        const auto& to = m_figure.rays[next].*value;
        if (from && to)
            painter.drawLine(corner(layout, i, *from), corner(layout, next, *to));
    }
}

void StarPainter::paintCorners(QPainter& painter, const Layout& layout) const
{
    for (size_t i = 0; i < m_figure.rays.size(); ++i) {
        const StarFigure::Ray& ray = m_figure.rays[i];
        if (!ray.value)
            continue;
        const QColor hue = ray.group > 0 ? groupHue(ray.group, m_style.isDark()) : m_style.ink;
        painter.setPen(QPen(m_style.ground, hairline));
        painter.setBrush(m_style.shade(hue));
        painter.drawEllipse(corner(layout, i, *ray.value), dot / 2, dot / 2);
    }
}

void StarPainter::paintName(QPainter& painter, const Layout& layout, size_t ray) const
{
    const StarFigure::Ray& one = m_figure.rays[ray];
    const QPointF tip = corner(layout, ray, 100);
    const double lean = (tip.x() - layout.centre.x()) / layout.radius; // −1 left … 1 right
    const bool isTop = std::abs(lean) < 0.1;
    const double left = isTop ? layout.area.left() : lean > 0 ? tip.x() + gap : layout.area.left();
    const double right = isTop ? layout.area.right() : lean > 0 ? layout.area.right() : tip.x() - gap;
    const Qt::Alignment side = isTop ? Qt::AlignHCenter : lean > 0 ? Qt::AlignLeft : Qt::AlignRight;
    const double room = right - left;
    if (room < em)
        return;
    const WrappedText name(one.title, m_style.font(noteSize), room, isTop ? 1 : nameLines);
    const double height = name.height() + noteLine;
    const double top = isTop ? std::max(layout.area.top(), tip.y() - gap * 0.6 - height)
                             : std::clamp(tip.y() - height / 2, layout.area.top(), layout.area.bottom() - height);
    name.draw(painter, {left, top, room, name.height()}, side | Qt::AlignTop,
              one.group > 0 ? m_style.shade(groupHue(one.group, m_style.isDark())) : m_style.ink);
    QRectF words(left, top + name.height(), room, noteLine);
    if (const auto sign = signOf(one)) {
        const QString text = valueText(one);
        const double wide = std::min(widthOf(text, m_style.font(noteSize, true)) + noteLine, room);
        words = isTop                   ? QRectF(layout.centre.x() - wide / 2, words.top(), wide, noteLine)
                : side == Qt::AlignLeft ? QRectF(left, words.top(), wide, noteLine)
                                        : QRectF(right - wide, words.top(), wide, noteLine);
        const double box = noteLine * 0.7;
        paintSign(painter, {words.left(), words.center().y() - box / 2, box, box}, *sign,
                  m_style.shade(stateInk(stateOf(*sign), m_style.isDark())));
        words.setLeft(words.left() + noteLine);
        drawLine(painter, words, text, m_style.font(noteSize, true), Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
        return;
    }
    drawLine(painter, words, valueText(one), m_style.font(noteSize, one.value.has_value()), side | Qt::AlignVCenter,
             one.value ? m_style.ink : m_style.quietInk);
}

QSizeF StarPainter::preferredSize() const
{
    return {em * 40, em * 22};
}

QString StarPainter::description(const StarFigure& figure)
{
    QStringList sentences;
    for (const StarFigure::Ray& ray : figure.rays) {
        if (!ray.value) {
            sentences << StarText::tr("%1: no data.").arg(ray.title);
            continue;
        }
        if (!ray.text.isEmpty()) {
            sentences << StarText::tr("%1: %2.").arg(ray.title, ray.text);
            continue;
        }
        sentences << StarText::tr("%1: %2 of 100.").arg(ray.title, number(*ray.value));
        if (ray.target)
            sentences << (*ray.value >= *ray.target
                              ? StarText::tr("The target of %1 is reached.").arg(number(*ray.target))
                              : StarText::tr("The target of %1 is not reached.").arg(number(*ray.target)));
        if (ray.before)
            sentences << StarText::tr("In the quarter before it was %1.").arg(number(*ray.before));
    }
    return sentences.join(u' ');
}

} // namespace indikator
