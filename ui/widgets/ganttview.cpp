// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ganttview.h"

#include "core/report/ganttdata.h"
#include "ui/figure/ganttmarks.h"
#include "ui/figure/layoutunits.h"
#include "ui/widgets/gantttip.h"

#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

constexpr double zoomStep = 1.4;
constexpr double widest = em * 2.4;      ///< of a day
constexpr double sidePadding = em * 0.6; ///< keeps the diamonds of the first and the last day whole

} // namespace

GanttView::GanttView(QTreeView* tree, int idRole, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_tree(tree)
    , m_idRole(idRole)
    , m_from(QDate(2000, 1, 1))
    , m_to(QDate(2000, 12, 31))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Gantt chart"));
    setAccessibleDescription(ganttKeys());
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Both have the bar, or the last row of the tree would hide behind ours.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    tree->installEventFilter(this);
    tree->viewport()->installEventFilter(this);
    connect(tree->verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    placeHead();
}

void GanttView::setPlan(const Schedule& schedule, const WorkCalendar& calendar)
{
    cancelDrag();
    m_schedule = schedule;
    m_calendar = calendar;
    m_places.clear();
    for (size_t i = 0; i < m_schedule.items.size(); ++i)
        m_places.emplace(m_schedule.items[i].item.id, i);
    const QDate first = pixelScale().dayAt(0);
    std::tie(m_from, m_to) = monthsOf(m_schedule);
    updateScrollBar();
    if (!m_fits) // the same days stay in sight
        horizontalScrollBar()->setValue(qRound(static_cast<double>(m_from.daysTo(first)) * m_dayWidth));
    tellCurrent();
    viewport()->update();
}

void GanttView::setReadOnly(bool readOnly)
{
    cancelDrag();
    m_readOnly = readOnly;
    tellCurrent();
    viewport()->unsetCursor();
}

QSize GanttView::sizeHint() const
{
    return {qRound(em * 45 * unit()), qRound(em * 20 * unit())};
}

double GanttView::unit() const
{
    return QFontInfo(font()).pixelSize() / em;
}

int GanttView::top() const
{
    return m_tree->viewport()->mapToGlobal(QPoint()).y() - viewport()->mapToGlobal(QPoint()).y();
}

TimeScale GanttView::pixelScale() const
{
    return {m_from, sidePadding * unit() - horizontalScrollBar()->value(), m_dayWidth};
}

const ScheduledItem* GanttView::itemAt(const QModelIndex& index) const
{
    const auto id = Id::parse(index.siblingAtColumn(0).data(m_idRole).toString());
    const auto place = id ? m_places.find(*id) : m_places.end();
    return place == m_places.end() ? nullptr : &m_schedule.items[place->second];
}

const ScheduledItem* GanttView::currentItem() const
{
    return itemAt(m_tree->currentIndex());
}

/// Only the rows in sight are asked for: a plan of a thousand items costs as much as one of forty.
std::vector<GanttView::Row> GanttView::rows() const
{
    std::vector<Row> rows;
    const int shift = top();
    QModelIndex index = m_tree->indexAt(QPoint(0, 0)).siblingAtColumn(0);
    for (; index.isValid(); index = m_tree->indexBelow(index)) {
        const QRect rect = m_tree->visualRect(index);
        if (rect.top() + shift >= viewport()->height())
            break;
        rows.push_back({index, itemAt(index), QRectF(0, rect.top() + shift, viewport()->width(), rect.height())});
    }
    return rows;
}

/// The item as the chart draws it; while it is dragged, with its new dates.
GanttFigure::Row GanttView::shown(const ScheduledItem& scheduled) const
{
    GanttFigure::Row row = ganttRow(scheduled);
    if (m_drag && m_drag->moved && m_drag->item == scheduled.item.id) {
        row.start = m_drag->dates.start;
        row.due = m_drag->dates.due;
    }
    return row;
}

QRect GanttView::barRect(const Id& item) const
{
    for (const Row& row : rows()) {
        if (!row.item || row.item->item.id != item)
            continue;
        const double scale = unit();
        const TimeScale days(m_from, pixelScale().begin(m_from) / scale, m_dayWidth / scale);
        const QRectF box(row.box.topLeft() / scale, row.box.size() / scale);
        const QRectF mark = ganttMark(shown(*row.item), box, days);
        return QRectF(mark.topLeft() * scale, mark.size() * scale).toAlignedRect();
    }
    return {};
}

void GanttView::placeHead()
{
    const int height = static_cast<int>(std::ceil(timeHeadHeight() * unit())) + 2;
    if (m_tree->header()->minimumHeight() == height)
        return;
    m_tree->header()->setMinimumHeight(height);
    QMetaObject::invokeMethod(m_tree, "updateGeometries");
}

void GanttView::followTree()
{
    tellCurrent();
    viewport()->update();
}

/// The chart has no rows for a screen reader of its own: it tells of the tree's current item.
void GanttView::tellCurrent()
{
    QStringList lines;
    if (const ScheduledItem* const item = currentItem())
        lines = ganttLines(*item);
    if (!m_readOnly)
        lines << ganttKeys();
    const QString text = lines.join(u'\n');
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

double GanttView::fittingDayWidth() const
{
    const double room = viewport()->width() - 2 * sidePadding * unit();
    return std::max(room / static_cast<double>(dayCount()), 0.05);
}

double GanttView::widestDay() const
{
    return std::max(widest * unit(), fittingDayWidth());
}

bool GanttView::canZoomIn() const
{
    return m_dayWidth < widestDay() * 0.999;
}

bool GanttView::canZoomOut() const
{
    return m_dayWidth > fittingDayWidth() * 1.001;
}

void GanttView::zoomIn()
{
    zoomTo(m_dayWidth * zoomStep, viewport()->width() / 2.0);
}

void GanttView::zoomOut()
{
    zoomTo(m_dayWidth / zoomStep, viewport()->width() / 2.0);
}

void GanttView::zoomToFit()
{
    m_fits = true;
    updateScrollBar();
    viewport()->update();
    emit zoomChanged();
}

/// The day at the place `around` stays there.
void GanttView::zoomTo(double dayWidth, double around)
{
    const double days = (around - pixelScale().begin(m_from)) / m_dayWidth;
    const double least = fittingDayWidth();
    m_dayWidth = std::clamp(dayWidth, least, widestDay());
    m_fits = m_dayWidth <= least * 1.001;
    updateScrollBar();
    horizontalScrollBar()->setValue(qRound(sidePadding * unit() + days * m_dayWidth - around));
    viewport()->update();
    emit zoomChanged();
}

void GanttView::showDay(QDate day)
{
    const double x = sidePadding * unit() + (static_cast<double>(m_from.daysTo(day)) + 0.5) * m_dayWidth;
    horizontalScrollBar()->setValue(qRound(x - viewport()->width() / 2.0));
}

void GanttView::updateScrollBar()
{
    if (m_fits)
        m_dayWidth = fittingDayWidth();
    const double width = static_cast<double>(dayCount()) * m_dayWidth + 2 * sidePadding * unit();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(qRound(m_dayWidth * 7), 1));
    horizontalScrollBar()->setRange(0, std::max(static_cast<int>(std::floor(width + 0.001)) - viewport()->width(), 0));
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeHead();
        updateScrollBar();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void GanttView::scrollContentsBy(int, int)
{
    viewport()->update(); // the names of months stay in the middle of what is seen of them
}

/// Whatever moves the rows of the tree makes it paint, so we look at it anew after that.
bool GanttView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Paint)
        QTimer::singleShot(0, this, &GanttView::followTree);
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isMoveKey(key)) {
            moveByKey(key);
            return true;
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

} // namespace indikator
