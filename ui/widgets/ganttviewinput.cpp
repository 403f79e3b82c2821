// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// Mouse and keys of the chart.
#include "ui/figure/layoutunits.h"
#include "ui/widgets/gantttip.h"
#include "ui/widgets/ganttview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double grip = em * 0.35; ///< of an end, inside and outside the bar
constexpr int scrollAtEdge = 12;   ///< pixels a move of the mouse beyond the edge
constexpr double wheelNotch = 120;
constexpr double zoomOfNotch = 1.2;

Qt::KeyboardModifiers pressed(const QKeyEvent& event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
}

GanttHandle handleOf(const QKeyEvent& event)
{
    if (pressed(event) == Qt::ShiftModifier)
        return GanttHandle::Start;
    return pressed(event) == Qt::ControlModifier ? GanttHandle::Whole : GanttHandle::Due;
}

} // namespace

/// The part of a bar under the mouse. A short bar is taken as a whole inside and by its ends beside it.
GanttView::Hit GanttView::hitAt(const QPoint& point) const
{
    const double reach = grip * unit();
    for (const Row& row : rows()) {
        if (!row.item || !row.box.contains(point) || point.y() < top())
            continue;
        const QRectF bar = barRect(row.item->item.id);
        if (bar.isEmpty() || point.x() < bar.left() - reach || point.x() > bar.right() + reach)
            return {};
        const double inside = std::min(reach, bar.width() / 4);
        GanttHandle handle = GanttHandle::Whole;
        if (point.x() >= bar.right() - inside)
            handle = GanttHandle::Due;
        else if (point.x() <= bar.left() + inside)
            handle = GanttHandle::Start;
        return {row.item, movedHandle(*row.item, handle)};
    }
    return {};
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    for (const Row& row : rows()) {
        if (row.box.contains(event->position()) && event->position().y() >= top())
            m_tree->setCurrentIndex(row.index);
    }
    if (event->button() != Qt::LeftButton || m_readOnly)
        return;
    const QPoint point = event->position().toPoint();
    const Hit hit = hitAt(point);
    if (!hit.item || !isMovable(*hit.item))
        return;
    const RoadmapItem& item = hit.item->item;
    m_drag =
        Drag{item.id, hit.handle, point + QPoint(horizontalScrollBar()->value(), 0), false, {item.start, item.due}};
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag)
        return drag(point);
    const Hit hit = m_readOnly ? Hit{} : hitAt(point);
    if (!hit.item || !isMovable(*hit.item))
        viewport()->unsetCursor();
    else
        viewport()->setCursor(hit.handle == GanttHandle::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void GanttView::drag(const QPoint& point)
{
    if (point.x() < 0 || point.x() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        (point.x() < 0 ? -scrollAtEdge : scrollAtEdge));
    const int distance = point.x() + horizontalScrollBar()->value() - m_drag->from.x();
    if (!m_drag->moved && std::abs(distance) < QApplication::startDragDistance())
        return;
    const ScheduledItem* const item = m_schedule.find(m_drag->item);
    m_drag->moved = true;
    m_drag->dates = movedByDays(*item, m_drag->handle, std::llround(distance / m_dayWidth), m_calendar);
    viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag done = *m_drag;
    cancelDrag();
    const RoadmapItem& item = m_schedule.find(done.item)->item;
    if (done.moved && done.dates != GanttDates{item.start, item.due})
        emit timingWanted(done.item, done.handle, done.dates.start, done.dates.due);
}

void GanttView::cancelDrag()
{
    m_drag.reset();
    viewport()->update();
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(m_dayWidth * std::pow(zoomOfNotch, delta.y() / wheelNotch), event->position().x());
        event->accept();
    } else if ((event->modifiers() & Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y())) {
        const int along = delta.x() != 0 ? delta.x() : delta.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - along);
        event->accept();
    } else {
        QCoreApplication::sendEvent(m_tree->verticalScrollBar(), event);
    }
}

/// Whether the key moves the bar of the current item.
bool GanttView::isMoveKey(const QKeyEvent& event) const
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const auto with = pressed(event);
    const bool isHeld =
        with == Qt::ControlModifier || with == Qt::ShiftModifier || with == (Qt::ControlModifier | Qt::ShiftModifier);
    const ScheduledItem* const item = isArrow && isHeld && !m_readOnly ? currentItem() : nullptr;
    return item && isMovable(*item);
}

void GanttView::moveByKey(const QKeyEvent& event)
{
    const ScheduledItem& scheduled = *currentItem();
    const GanttHandle handle = movedHandle(scheduled, handleOf(event));
    const GanttDates dates = movedByStep(scheduled, handle, event.key() == Qt::Key_Right, m_calendar);
    if (dates != GanttDates{scheduled.item.start, scheduled.item.due})
        emit timingWanted(scheduled.item.id, handle, dates.start, dates.due);
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return cancelDrag();
    if (isMoveKey(*event))
        return moveByKey(*event);
    switch (event->key()) {
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QCoreApplication::sendEvent(m_tree, event);
        return;
    default:
        event->ignore();
    }
}

bool GanttView::event(QEvent* event)
{
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (isShortcut && m_drag && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // ends the drag, not what Esc ends in the window
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void GanttView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GanttView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    cancelDrag();
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    showTip(help->pos(), help->globalPos());
    return true;
}

void GanttView::showTip(const QPoint& position, const QPoint& global)
{
    QString text;
    for (const Row& row : rows()) {
        if (!row.item || !row.box.contains(position) || position.y() < top())
            continue;
        QStringList lines = ganttLines(*row.item);
        if (!m_readOnly && isMovable(*row.item))
            lines << ganttKeys();
        for (QString& each : lines)
            each = each.toHtmlEscaped();
        text = u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s; // long lines wrap only in rich text
    }
    QToolTip::showText(global, text, viewport());
}

} // namespace indikator
