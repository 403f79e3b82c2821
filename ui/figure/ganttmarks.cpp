// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/ganttmarks.h"

#include "ui/figure/crisp.h"
#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/figure/sign.h"
#include "ui/figure/wrappedtext.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace indikator {

namespace {

using Kind = GanttFigure::Kind;
using State = HeatMapFigure::State; ///< whose hues are those of good and bad

constexpr double tallestBar = em * 0.7;
constexpr double barShare = 0.46; ///< of its row
constexpr double baselineWidth = em * 0.13;
constexpr double seam = em * 0.08;     ///< between a bar and its baseline
constexpr double gap = em * 0.2;       ///< between a mark and what stands beside it
constexpr double narrowestShade = 1.6; ///< of a day off

double barHeight(const QRectF& box)
{
    return std::min(tallestBar, box.height() * barShare);
}

double barTop(const QRectF& box)
{
    return box.center().y() - (barHeight(box) + seam + baselineWidth) / 2;
}

bool isPoint(const GanttFigure::Row& row)
{
    return row.kind == Kind::ControlPoint;
}

/// Colours of a mark: what it is filled and framed with.
struct MarkLook
{
    QColor fill;
    QColor frame;
    std::optional<Hatch> hatch;
};

MarkLook lookOf(const GanttFigure::Row& row, const FigureStyle& style)
{
    const bool dark = style.isDark();
    const auto tint = [&](int level) { return style.shade(levelTint(Level{level}, dark)); };
    if (row.urgency == Urgency::Overdue)
        return {style.shade(stateTint(State::Missing, dark)), style.shade(stateInk(State::Missing, dark)),
                row.state == ItemState::InProgress ? std::optional(Hatch::Rising) : std::nullopt};
    switch (row.state) {
    case ItemState::NotStarted:
        return {tint(1), style.quietInk, {}};
    case ItemState::InProgress:
        return {tint(2), style.ink, Hatch::Rising};
    case ItemState::Done:
        return {tint(4), tint(4), {}};
    case ItemState::Cancelled:
        break;
    }
    return {style.ground, style.quietInk, {}};
}

/// A bar ends where the box ends.
void paintBar(QPainter& painter, const QRectF& mark, const QRectF& box, const MarkLook& look, bool cancelled)
{
    const QRectF seen = mark & box;
    if (seen.isEmpty())
        return;
    fillCrisp(painter, seen, look.fill);
    if (look.hatch)
        paintHatch(painter, seen, *look.hatch, mixed(look.frame, look.fill, 0.35));
    frameCrisp(painter, seen, look.frame, hairline * 1.4);
    if (cancelled)
        horizontalCrisp(painter, seen.left(), seen.right(), seen.center().y(), look.frame, hairline * 1.4);
}

void paintDiamond(QPainter& painter, const QRectF& square, const MarkLook& look, const GanttFigure::Row& row)
{
    const QPolygonF shape{{square.center().x(), square.top()},
                          {square.right(), square.center().y()},
                          {square.center().x(), square.bottom()},
                          {square.left(), square.center().y()}};
    painter.setPen(QPen(look.frame, hairline * 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(look.fill);
    painter.drawPolygon(shape);
    const double r = square.width() * 0.16;
    const QPointF centre = square.center();
    if (row.state == ItemState::InProgress) {
        painter.setBrush(look.frame);
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r},
                                      {centre.x() + r, centre.y()},
                                      {centre.x(), centre.y() + r},
                                      {centre.x() - r, centre.y()}});
    }
    if (row.state == ItemState::Cancelled)
        painter.drawLine(QPointF(square.left() + r, centre.y()), QPointF(square.right() - r, centre.y()));
}

/// A bracket over its parts; the share of the done ones is solid.
void paintBracket(QPainter& painter, const QRectF& mark, const QRectF& box, const GanttFigure::Row& row,
                  const FigureStyle& style)
{
    const double thick = mark.height() * 0.45;
    const QRectF seen = QRectF(mark.left(), mark.top(), mark.width(), thick) & box;
    if (seen.isEmpty())
        return;
    const bool late = row.urgency == Urgency::Overdue;
    const QColor ink = late ? style.shade(stateInk(State::Missing, style.isDark())) : style.ink;
    fillCrisp(painter, seen, mixed(ink, style.ground, 0.65));
    const double doneTo = mark.left() + mark.width() * std::clamp(row.done, 0.0, 1.0);
    fillCrisp(painter, QRectF(mark.left(), mark.top(), doneTo - mark.left(), thick) & box, ink);
    frameCrisp(painter, seen, ink, hairline);
    const double foot = std::min(mark.height() * 0.5, mark.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (mark.left() >= box.left() && mark.left() + foot <= box.right())
        painter.drawPolygon(
            QPolygonF{{mark.left(), mark.top()}, {mark.left() + foot, mark.top()}, {mark.left(), mark.bottom()}});
    if (mark.right() <= box.right() && mark.right() - foot >= box.left())
        painter.drawPolygon(
            QPolygonF{{mark.right(), mark.top()}, {mark.right() - foot, mark.top()}, {mark.right(), mark.bottom()}});
}

struct SignLook
{
    Sign sign;
    QColor ink;
};

std::optional<SignLook> signOf(const GanttFigure::Row& row, const FigureStyle& style)
{
    const bool dark = style.isDark();
    if (row.urgency == Urgency::Overdue)
        return SignLook{Sign::Alarm, style.shade(stateInk(State::Missing, dark))};
    if (row.critical)
        return SignLook{Sign::Warning, style.shade(stateInk(State::Partly, dark))};
    if (row.state == ItemState::Done)
        return SignLook{Sign::Check, style.shade(stateInk(State::Met, dark))};
    return {};
}

/// Sign and term right of the mark, or left of it where the box ends.
void paintBeside(QPainter& painter, const QRectF& mark, const QRectF& box, const GanttFigure::Row& row,
                 const FigureStyle& style)
{
    const QFont font = style.font(noteSize);
    const auto look = signOf(row, style);
    const double side = look ? std::min(em * 0.75, box.height() * 0.8) : 0;
    const QString term = row.due.isValid() ? row.due.toString(QStringLiteral("dd.MM")) : QString();
    const double text = term.isEmpty() ? 0 : widthOf(term, font) + 1;
    const double width = side + (look && text > 0 ? gap : 0) + text;
    if (width <= 0)
        return;
    double left = mark.right() + gap;
    if (left + width > box.right())
        left = mark.left() - gap - width;
    if (left < box.left() || left + width > box.right())
        return;
    const double height = std::min(noteLine, box.height());
    const QRectF plate(left - 1, mark.center().y() - height / 2, width + 2, height);
    fillCrisp(painter, plate & box, style.ground);
    if (look)
        paintSign(painter, {left, mark.center().y() - side / 2, side, side}, look->sign, look->ink);
    if (text > 0 && box.height() >= em * noteSize * 0.9)
        drawLine(painter, {left + width - text, plate.top(), text, height}, term, font, Qt::AlignVCenter, style.ink);
}

/// What lies outside is told at the edge.
void paintElsewhere(QPainter& painter, const QRectF& box, bool before, const FigureStyle& style)
{
    const double side = std::min({em * 0.6, box.height() * 0.8, box.width()});
    const double left = before ? box.left() : box.right() - side;
    paintSign(painter, {left, box.center().y() - side / 2, side, side}, before ? Sign::Before : Sign::After,
              style.quietInk);
}

} // namespace

QRectF ganttMark(const GanttFigure::Row& row, const QRectF& box, const TimeScale& scale)
{
    const QDate due = row.due.isValid() ? row.due : row.start;
    if (!due.isValid())
        return {};
    const double height = barHeight(box);
    if (isPoint(row)) {
        const double side = std::min({em, box.height() * 0.8, box.width()});
        return {scale.middle(due) - side / 2, barTop(box) + (height - side) / 2, side, side};
    }
    const QDate start = row.start.isValid() && row.start <= due ? row.start : due;
    return {scale.begin(start), barTop(box), scale.end(due) - scale.begin(start), height};
}

void paintGanttMark(QPainter& painter, const QRectF& mark, const QRectF& box, const GanttFigure::Row& row,
                    const FigureStyle& style)
{
    painter.save();
    if (row.kind == Kind::Parent)
        paintBracket(painter, mark, box, row, style);
    else if (isPoint(row))
        paintDiamond(painter, mark, lookOf(row, style), row);
    else
        paintBar(painter, mark, box, lookOf(row, style), row.state == ItemState::Cancelled);
    painter.restore();
}

void paintBaseline(QPainter& painter, const QRectF& box, const GanttFigure::Row& row, const TimeScale& scale,
                   const FigureStyle& style)
{
    if (!row.plannedDue.isValid())
        return;
    const bool hasStart = !isPoint(row) && row.plannedStart.isValid() && row.plannedStart <= row.plannedDue;
    const double width = em * 0.8;
    const double middle = scale.middle(row.plannedDue);
    const double left = hasStart ? scale.begin(row.plannedStart) : middle - width / 2;
    const double right = hasStart ? scale.end(row.plannedDue) : middle + width / 2;
    const double below = isPoint(row) ? (std::min({em, box.height() * 0.8, box.width()}) - barHeight(box)) / 2 : 0;
    const double top = std::min(barTop(box) + barHeight(box) + seam + below, box.bottom() - baselineWidth);
    fillCrisp(painter, QRectF(left, top, right - left, baselineWidth) & box, style.quietInk);
}

void paintGanttRow(QPainter& painter, const QRectF& box, const GanttFigure::Row& row, const TimeScale& scale,
                   const FigureStyle& style)
{
    paintBaseline(painter, box, row, scale, style);
    const QRectF mark = ganttMark(row, box, scale);
    if (mark.isEmpty())
        return;
    if (isPoint(row) && row.start.isValid() && row.start < row.due) // the work up to the point
        fillCrisp(painter,
                  QRectF(scale.begin(row.start), mark.center().y() - seam, mark.center().x() - scale.begin(row.start),
                         2 * seam) &
                      box,
                  style.quietInk);
    const double middle = mark.center().x();
    const bool isSeen = isPoint(row) ? mark.left() >= box.left() - 0.01 && mark.right() <= box.right() + 0.01
                                     : mark.right() > box.left() && mark.left() < box.right();
    if (!isSeen)
        return paintElsewhere(painter, box, middle < box.center().x(), style);
    paintGanttMark(painter, mark, box, row, style);
    paintBeside(painter, mark, box, row, style);
}

void paintDaysOff(QPainter& painter, const QRectF& box, std::span<const QDate> days, const TimeScale& scale,
                  const FigureStyle& style)
{
    if (scale.dayWidth() < narrowestShade)
        return;
    const QColor shade = mixed(style.ink, style.ground, style.isDark() ? 0.88 : 0.92);
    for (size_t i = 0; i < days.size();) {
        size_t last = i;
        while (last + 1 < days.size() && days[last].addDays(1) == days[last + 1])
            ++last;
        const double left = scale.begin(days[i]);
        fillCrisp(painter, QRectF(left, box.top(), scale.end(days[last]) - left, box.height()) & box, shade);
        i = last + 1;
    }
}

void paintToday(QPainter& painter, const QRectF& box, QDate today, const TimeScale& scale, const FigureStyle& style)
{
    const double x = today.isValid() ? scale.middle(today) : box.left() - 1;
    if (x - hairline < box.left() || x + hairline > box.right())
        return;
    dashesCrisp(painter, x, box.top(), box.bottom(), style.shade(groupHue(1, style.isDark())), hairline * 1.8);
}

} // namespace indikator
