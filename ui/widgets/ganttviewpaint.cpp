// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// How the chart is painted; only what is to be seen.
#include "ui/figure/ganttmarks.h"
#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"
#include "ui/widgets/gantttip.h"
#include "ui/widgets/ganttview.h"

#include <QFontInfo>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTreeView>

#include <algorithm>

namespace indikator {

namespace {

constexpr double currentShade = 0.82; ///< of the ground in the colour of the current row
constexpr int labelPadding = 4;

} // namespace

std::vector<QDate> GanttView::daysOffShown() const
{
    const TimeScale scale = pixelScale();
    const QDate first = std::max(scale.dayAt(0), m_from);
    const QDate last = std::min(scale.dayAt(viewport()->width()), m_to);
    std::vector<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!m_calendar.isWorking(day))
            days.push_back(day);
    }
    return days;
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.scale(unit(), unit());
    paintRows(painter);
    paintHead(painter);
    painter.restore();
    if (m_drag && m_drag->moved)
        paintDragLabel(painter, barRect(m_drag->item));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, viewport());
}

void GanttView::paintRows(QPainter& painter)
{
    const double scale = unit();
    const FigureStyle look = FigureStyle::screen(palette(), QFontInfo(font()).pixelSize());
    const TimeScale days(m_from, pixelScale().begin(m_from) / scale, m_dayWidth / scale);
    const QRectF body(0, top() / scale, viewport()->width() / scale, (viewport()->height() - top()) / scale);
    FigureStyle current = look;
    current.ground = mixed(palette().color(QPalette::Highlight), look.ground, currentShade);
    const QModelIndex currentIndex = m_tree->currentIndex().siblingAtColumn(0);
    const auto all = rows();
    for (const Row& row : all) {
        if (row.index == currentIndex)
            painter.fillRect(QRectF(row.box.topLeft() / scale, row.box.size() / scale), current.ground);
    }
    const double last = all.empty() ? body.top() : std::min(all.back().box.bottom() / scale, body.bottom());
    const QRectF used(body.topLeft(), QPointF(body.right(), last));
    const QRectF shaded =
        used & QRectF(QPointF(days.begin(m_from), used.top()), QPointF(days.end(m_to), used.bottom()));
    paintDaysOff(painter, shaded, daysOffShown(), days, look);
    paintTimeGrid(painter, shaded, days, look);
    paintToday(painter, used, m_schedule.today, days, look);
    for (const Row& row : all) {
        const QRectF box(row.box.topLeft() / scale, row.box.size() / scale);
        if (row.item)
            paintGanttRow(painter, box, shown(*row.item), days, row.index == currentIndex ? current : look);
    }
}

void GanttView::paintHead(QPainter& painter)
{
    const double scale = unit();
    const FigureStyle look = FigureStyle::screen(palette(), QFontInfo(font()).pixelSize());
    const TimeScale days(m_from, pixelScale().begin(m_from) / scale, m_dayWidth / scale);
    const QRectF head(0, 0, viewport()->width() / scale, top() / scale);
    painter.fillRect(head, look.ground);
    const double left = std::max(days.begin(m_from), 0.0);
    const double right = std::min(days.end(m_to), head.width());
    if (right > left)
        paintTimeHead(painter, {left, 0, right - left, head.height()}, days, look);
}

/// The new dates beside the bar that is dragged, inside the viewport.
void GanttView::paintDragLabel(QPainter& painter, const QRectF& box)
{
    const auto workDays = m_calendar.workDays(m_drag->dates.start, m_drag->dates.due);
    const QString text = datesText(m_drag->dates, workDays);
    const QSize size = fontMetrics().size(0, text) + QSize(2 * labelPadding, 2 * labelPadding);
    const bool below = box.bottom() + labelPadding + size.height() <= viewport()->height();
    const double left = std::clamp<double>(box.left(), 0, std::max(viewport()->width() - size.width(), 0));
    const QRectF label(QPointF(left, below ? box.bottom() + labelPadding : box.top() - labelPadding - size.height()),
                       QSizeF(size));
    painter.fillRect(label, palette().toolTipBase());
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawRect(label.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(font());
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace indikator
