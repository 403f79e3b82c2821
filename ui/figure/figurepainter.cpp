// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/figurepainter.h"

#include "ui/figure/ganttpainter.h"
#include "ui/figure/heatmappainter.h"
#include "ui/figure/journeypainter.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/picturepainter.h"
#include "ui/figure/pointspainter.h"
#include "ui/figure/profilepainter.h"
#include "ui/figure/stairpainter.h"
#include "ui/figure/starpainter.h"
#include "ui/figure/trendpainter.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace indikator {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

PointsPainter painterOf(const PointsFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

StairPainter painterOf(const StairFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

ProfilePainter painterOf(const ProfileFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

HeatMapPainter painterOf(const HeatMapFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

GanttPainter painterOf(const GanttFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

StarPainter painterOf(const StarFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

TrendPainter painterOf(const TrendFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

JourneyPainter painterOf(const JourneyFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

PicturePainter painterOf(const PictureFigure& figure, const FigureStyle& style)
{
    return {figure, style};
}

/// Why there is nothing to draw, or nothing when there is.
QString emptiness(const PointsFigure& figure)
{
    return figure.bars.empty() ? FigureText::tr("There are no blocks to show.") : QString();
}

QString emptiness(const StairFigure&)
{
    return {};
}

QString emptiness(const ProfileFigure& figure)
{
    return figure.bars.empty() ? FigureText::tr("There are no blocks to show.") : QString();
}

QString emptiness(const HeatMapFigure& figure)
{
    if (figure.rows.isEmpty())
        return FigureText::tr("There are no employment centres to show.");
    return figure.columns.isEmpty() ? FigureText::tr("There are no conditions to show.") : QString();
}

QString emptiness(const GanttFigure& figure)
{
    const bool hasDays = figure.from.isValid() && figure.to >= figure.from;
    return figure.rows.empty() || !hasDays ? FigureText::tr("The roadmap has no items to show.") : QString();
}

QString emptiness(const StarFigure& figure)
{
    const bool hasData = std::ranges::any_of(figure.rays, [](const auto& ray) { return ray.value || ray.target; });
    return hasData ? QString() : FigureText::tr("The indicators have no values yet.");
}

QString emptiness(const TrendFigure& figure)
{
    const bool hasData = std::ranges::any_of(figure.points, [](const auto& point) { return point.value.has_value(); });
    return hasData ? QString() : FigureText::tr("There are no values to show yet.");
}

QString emptiness(const JourneyFigure& figure)
{
    return figure.stages.empty() ? FigureText::tr("The journey has no stages yet.") : QString();
}

QString emptiness(const PictureFigure& figure)
{
    return PicturePainter::canPaint(figure) ? QString() : FigureText::tr("The picture is missing.");
}

constexpr QSizeF least(em * 10, em * 6); ///< in less nothing could be read

double scaleOf(const FigureStyle& style)
{
    return style.textHeight / em;
}

void paintNote(QPainter& painter, const QSizeF& size, const QString& note, const FigureStyle& style)
{
    const QRectF box = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const WrappedText text(note, style.font(), box.width(), static_cast<int>(box.height() / line));
    text.draw(painter, box, Qt::AlignCenter, style.quietInk);
}

} // namespace

void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const FigureStyle& style)
{
    const double scale = scaleOf(style);
    const QSizeF size = area.size() / scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    std::visit(
        [&](const auto& one) {
            if (const QString note = emptiness(one); !note.isEmpty())
                paintNote(painter, size, note, style);
            else if (size.width() < least.width() || size.height() < least.height())
                paintNote(painter, size, FigureText::tr("There is no room for the figure."), style);
            else
                painterOf(one, style).paint(painter, size);
        },
        figure);
    painter.restore();
}

QSizeF preferredSize(const Figure& figure, const FigureStyle& style)
{
    const QSizeF size = std::visit([&](const auto& one) { return painterOf(one, style).preferredSize(); }, figure);
    return size.expandedTo(QSizeF(em * 16, em * 6)) * scaleOf(style);
}

QString describe(const Figure& figure)
{
    const FigureStyle style;
    return std::visit(
        [&](const auto& one) {
            const QString note = emptiness(one);
            return note.isEmpty() ? painterOf(one, style).description(one) : note;
        },
        figure);
}

std::optional<std::pair<int, int>> cellAt(const HeatMapFigure& figure, const QRectF& area, const FigureStyle& style,
                                          const QPointF& point)
{
    const double scale = scaleOf(style);
    return HeatMapPainter(figure, style).layout(area.size() / scale).cellAt((point - area.topLeft()) / scale);
}

int legibleRows(const HeatMapFigure& figure, const QSizeF& size, const FigureStyle& style)
{
    return HeatMapPainter(figure, style).layout(size / scaleOf(style)).rows();
}

} // namespace indikator
