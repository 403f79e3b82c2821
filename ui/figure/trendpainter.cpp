// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/trendpainter.h"

#include "ui/figure/crisp.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

constexpr double lineWidth = em * 0.13;
constexpr double intervalWidth = em * 0.1;
constexpr double targetWidth = em * 0.1;
constexpr double cap = em * 0.55;
constexpr double dot = em * 0.55;
constexpr double roughDot = em * 0.9; ///< hollow: of few answers
constexpr double gap = em * 0.3;
constexpr int wantedSteps = 4;

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'f', 1);
}

QString scaleNumber(double value)
{
    return QLocale().toString(std::round(value * 100) / 100, 'g', 6);
}

bool hasInterval(const TrendFigure::Point& point)
{
    return point.value && point.upper > point.lower;
}

/// 1, 2 or 5 times a power of ten.
double roundStep(double span)
{
    const double rough = std::max(span, 1e-6) / wantedSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

QString withUnit(const QString& value, const QString& unit)
{
    return unit.isEmpty() ? value : value + QChar(QChar::Nbsp) + unit;
}

} // namespace

TrendPainter::TrendPainter(const TrendFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

double TrendPainter::Layout::y(double value) const
{
    const double share = (std::clamp(value, lowest, highest) - lowest) / (highest - lowest);
    return chart.bottom() - share * chart.height();
}

Legend TrendPainter::legend() const
{
    Legend legend(m_style);
    const FigureStyle& style = m_style;
    if (std::ranges::any_of(m_figure.points, hasInterval))
        legend.add(TrendText::tr("95 % interval"), [style](QPainter& painter, const QRectF& box) {
            verticalCrisp(painter, box.center().x(), box.top(), box.bottom(), style.quietInk, intervalWidth);
            horizontalCrisp(painter, box.center().x() - cap / 2, box.center().x() + cap / 2, box.top(), style.quietInk,
                            intervalWidth);
            horizontalCrisp(painter, box.center().x() - cap / 2, box.center().x() + cap / 2, box.bottom(),
                            style.quietInk, intervalWidth);
        });
    if (m_figure.target)
        legend.add(TrendText::tr("target %1").arg(withUnit(number(*m_figure.target), m_figure.unit)),
                   [style](QPainter& painter, const QRectF& box) {
                       painter.setPen(QPen(style.ink, targetWidth, Qt::DashLine));
                       painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                   });
    if (std::ranges::any_of(m_figure.points, [](const auto& point) { return point.value && point.rough; }))
        legend.add(TrendText::tr("few answers"), [style](QPainter& painter, const QRectF& box) {
            painter.setPen(QPen(style.ink, hairline * 1.5));
            painter.setBrush(style.ground);
            painter.drawEllipse(box.center(), roughDot / 2, roughDot / 2);
        });
    return legend;
}

/// The shown part of the scale holds every interval and the target, with a little room.
TrendPainter::Layout TrendPainter::layout(const QSizeF& size) const
{
    Layout layout;
    double low = m_figure.highest;
    double high = m_figure.lowest;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const TrendFigure::Point& point : m_figure.points) {
        if (point.value) {
            take(std::min(*point.value, point.lower));
            take(std::max(*point.value, point.upper));
        }
    }
    if (m_figure.target)
        take(*m_figure.target);
    if (low > high)
        std::swap(low, high);
    layout.step = roundStep(std::max(high - low, (m_figure.highest - m_figure.lowest) / 20));
    layout.lowest = std::floor(low / layout.step) * layout.step;
    layout.highest = std::max(std::ceil(high / layout.step) * layout.step, layout.lowest + layout.step);
    const double scaleWidth = std::max(widthOf(scaleNumber(layout.lowest), m_style.font(noteSize)),
                                       widthOf(scaleNumber(layout.highest), m_style.font(noteSize)));
    layout.foot = legend().height(size);
    const double left = margin + scaleWidth + gap;
    const double top = margin + line + noteLine * 0.6;
    layout.chart = QRectF(left, top, size.width() - margin - left,
                          std::max(em, size.height() - layout.foot - margin - noteLine - top));
    return layout;
}

double TrendPainter::x(const Layout& layout, size_t point) const
{
    const double width = layout.chart.width() / static_cast<double>(m_figure.points.size());
    return layout.chart.left() + width * (static_cast<double>(point) + 0.5);
}

void TrendPainter::paint(QPainter& painter, const QSizeF& size) const
{
    const Layout place = layout(size);
    drawLine(painter, {margin, margin, size.width() - 2 * margin, line}, m_figure.title, m_style.font(1, true),
             Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
    paintGrid(painter, place);
    paintTarget(painter, place);
    for (size_t i = 0; i < m_figure.points.size(); ++i)
        paintInterval(painter, place, i);
    painter.setPen(QPen(m_style.shade(levelTint(Level{4}, m_style.isDark())), lineWidth));
    for (size_t i = 1; i < m_figure.points.size(); ++i) {
        const auto& from = m_figure.points[i - 1].value;
        const auto& to = m_figure.points[i].value;
        if (from && to)
            painter.drawLine(QPointF(x(place, i - 1), place.y(*from)), QPointF(x(place, i), place.y(*to)));
    }
    for (size_t i = 0; i < m_figure.points.size(); ++i)
        paintPoint(painter, place, i);
    legend().draw(painter, {margin, place.chart.bottom() + noteLine, size.width() - 2 * margin, place.foot});
}

void TrendPainter::paintGrid(QPainter& painter, const Layout& layout) const
{
    const auto steps = static_cast<int>(std::lround((layout.highest - layout.lowest) / layout.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = layout.lowest + i * layout.step;
        horizontalCrisp(painter, layout.chart.left(), layout.chart.right(), layout.y(value), m_style.grid, hairline);
        drawLine(painter, {margin, layout.y(value) - noteLine / 2, layout.chart.left() - gap - margin, noteLine},
                 scaleNumber(value), m_style.font(noteSize), Qt::AlignRight | Qt::AlignVCenter, m_style.quietInk);
    }
    const double width = layout.chart.width() / static_cast<double>(m_figure.points.size());
    for (size_t i = 0; i < m_figure.points.size(); ++i)
        drawLine(painter, {x(layout, i) - width / 2, layout.chart.bottom(), width, noteLine}, m_figure.points[i].period,
                 m_style.font(noteSize), Qt::AlignHCenter | Qt::AlignBottom, m_style.quietInk);
}

void TrendPainter::paintTarget(QPainter& painter, const Layout& layout) const
{
    if (!m_figure.target)
        return;
    painter.setPen(QPen(m_style.ink, targetWidth, Qt::DashLine));
    const double y = layout.y(*m_figure.target);
    painter.drawLine(QPointF(layout.chart.left(), y), QPointF(layout.chart.right(), y));
}

void TrendPainter::paintInterval(QPainter& painter, const Layout& layout, size_t point) const
{
    const TrendFigure::Point& one = m_figure.points[point];
    if (!hasInterval(one))
        return;
    const double centre = x(layout, point);
    verticalCrisp(painter, centre, layout.y(one.upper), layout.y(one.lower), m_style.quietInk, intervalWidth);
    for (const double end : {one.lower, one.upper})
        horizontalCrisp(painter, centre - cap / 2, centre + cap / 2, layout.y(end), m_style.quietInk, intervalWidth);
}

void TrendPainter::paintPoint(QPainter& painter, const Layout& layout, size_t point) const
{
    const TrendFigure::Point& one = m_figure.points[point];
    const double centre = x(layout, point);
    const double width = layout.chart.width() / static_cast<double>(m_figure.points.size());
    if (!one.value) {
        const QString text = TrendText::tr("no data");
        const double wide = std::min(widthOf(text, m_style.font(noteSize)) + em * 0.3, width);
        drawOnGround(painter, {centre - wide / 2, layout.chart.center().y() - noteLine / 2, wide, noteLine}, text,
                     m_style.font(noteSize), m_style.quietInk);
        return;
    }
    const QColor color = m_style.shade(levelTint(Level{4}, m_style.isDark()));
    painter.setPen(QPen(color, lineWidth));
    painter.setBrush(one.rough ? m_style.ground : color);
    const QPointF at(centre, layout.y(*one.value));
    const double size = one.rough ? roughDot : dot;
    painter.drawEllipse(at, size / 2, size / 2);
    paintValue(painter, {at.x() + dot * 0.8, at.y() - noteLine * 1.05, (width / 2) - (dot * 0.8), noteLine},
               *one.value);
}

/// Right of its point, where no interval is drawn; left out where it would be cut.
void TrendPainter::paintValue(QPainter& painter, const QRectF& box, double value) const
{
    const QString text = number(value);
    const double wide = widthOf(text, m_style.font(noteSize, true)) + 2;
    if (wide <= box.width())
        drawOnGround(painter, {box.left(), box.top(), wide, box.height()}, text, m_style.font(noteSize, true),
                     m_style.ink);
}

/// Lines of the grid and of the target do not run through words.
void TrendPainter::drawOnGround(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                                const QColor& color) const
{
    fillCrisp(painter, box.adjusted(0, box.height() * 0.1, 0, -box.height() * 0.1), m_style.ground);
    drawLine(painter, box, text, font, Qt::AlignCenter, color);
}

QSizeF TrendPainter::preferredSize() const
{
    return {std::max(em * 24, em * 5 * static_cast<double>(m_figure.points.size())), em * 13};
}

QString TrendPainter::description(const TrendFigure& figure)
{
    QStringList sentences{figure.title + u'.'};
    for (const TrendFigure::Point& point : figure.points) {
        if (!point.value)
            sentences << TrendText::tr("%1: no data.").arg(point.period);
        else if (hasInterval(point))
            sentences << TrendText::tr("%1: %2, interval from %3 to %4.")
                             .arg(point.period, withUnit(number(*point.value), figure.unit), number(point.lower),
                                  number(point.upper));
        else
            sentences << TrendText::tr("%1: %2.").arg(point.period, withUnit(number(*point.value), figure.unit));
    }
    if (figure.target)
        sentences << TrendText::tr("The target is %1.").arg(withUnit(number(*figure.target), figure.unit));
    return sentences.join(u' ');
}

} // namespace indikator
