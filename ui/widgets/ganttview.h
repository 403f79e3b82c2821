// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/timescale.h"
#include "ui/widgets/ganttdrag.h"

#include <QAbstractScrollArea>
#include <QPersistentModelIndex>

#include <map>
#include <optional>

class QTreeView;

namespace indikator {

/// The chart of a roadmap beside the tree of its items. Its rows are those of the tree: it scrolls, opens and closes
/// with it. It changes nothing: moved bars are told by timingWanted(). The tree outlives it.
class GanttView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The tree's model gives the Id of an item as text under `idRole`, in the first column.
    GanttView(QTreeView* tree, int idRole, QWidget* parent = nullptr);

    void setPlan(const Schedule& schedule, const WorkCalendar& calendar);
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] double dayWidth() const { return m_dayWidth; } ///< in pixels

    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;

    /// Where the bar of the item stands in the viewport; empty when its row is not to be seen.
    [[nodiscard]] QRect barRect(const Id& item) const;

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToFit(); ///< the whole plan, also when the window is resized
    void showDay(QDate day);

signals:
    /// The user wants these dates; of a control point without a start only `due` is valid.
    void timingWanted(const indikator::Id& item, indikator::GanttHandle handle, QDate start, QDate due);
    void zoomChanged();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A row of the tree that is to be seen, in pixels of the viewport.
    struct Row
    {
        QModelIndex index;
        const ScheduledItem* item = nullptr; ///< null: of an item that is not in the plan
        QRectF box;
    };

    /// A bar under the mouse button.
    struct Drag
    {
        Id item;
        GanttHandle handle = GanttHandle::Whole;
        QPoint from;
        bool moved = false;
        GanttDates dates;
    };

    struct Hit
    {
        const ScheduledItem* item = nullptr;
        GanttHandle handle = GanttHandle::Whole;
    };

    void followTree();
    void placeHead();
    void tellCurrent();
    void cancelDrag();
    void drag(const QPoint& point);
    void zoomTo(double dayWidth, double around);
    void updateScrollBar();
    [[nodiscard]] double fittingDayWidth() const;
    [[nodiscard]] double widestDay() const;

    [[nodiscard]] qint64 dayCount() const { return m_from.daysTo(m_to) + 1; }

    [[nodiscard]] double unit() const;          ///< pixels to a unit of layout
    [[nodiscard]] int top() const;              ///< of the first row of the tree, in the viewport
    [[nodiscard]] TimeScale pixelScale() const; ///< in pixels of the viewport
    [[nodiscard]] const ScheduledItem* itemAt(const QModelIndex& index) const;
    [[nodiscard]] const ScheduledItem* currentItem() const;
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] GanttFigure::Row shown(const ScheduledItem& scheduled) const;
    [[nodiscard]] Hit hitAt(const QPoint& point) const;
    [[nodiscard]] bool isMoveKey(const QKeyEvent& event) const;
    void moveByKey(const QKeyEvent& event);
    void showTip(const QPoint& position, const QPoint& global);
    void paintRows(QPainter& painter);
    void paintHead(QPainter& painter);
    void paintDragLabel(QPainter& painter, const QRectF& box);
    [[nodiscard]] std::vector<QDate> daysOffShown() const;

    QTreeView* m_tree;
    int m_idRole;
    Schedule m_schedule;
    WorkCalendar m_calendar;
    std::map<Id, size_t> m_places; ///< of items in the schedule
    QDate m_from;
    QDate m_to;
    double m_dayWidth = 4;
    bool m_fits = true;
    bool m_readOnly = false;
    std::optional<Drag> m_drag;
};

} // namespace indikator
