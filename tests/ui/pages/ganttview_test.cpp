// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/roadmap/sampleplan.h"
#include "tests/ui/pages/controls.h"
#include "ui/widgets/ganttview.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <map>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 7;

/// A tree with its chart beside it, as the page of the roadmap has them.
class Desk
{
public:
    explicit Desk(const PlanData& plan)
        : m_plan(plan)
    {
        for (const ScheduledItem& scheduled : plan.schedule.items)
            add(scheduled);
        m_tree.setModel(&m_model);
        m_tree.expandAll();
        m_chart = new GanttView(&m_tree, idRole);
        m_chart->setPlan(plan.schedule, plan.calendar);
        auto* const row = new QHBoxLayout(&m_window);
        row->setContentsMargins({});
        row->addWidget(&m_tree, 2);
        row->addWidget(m_chart, 3);
        showAt(m_window, {1200, 600});
        QTest::qWait(20);
    }

    ~Desk() { delete m_chart; }

    [[nodiscard]] QTreeView& tree() { return m_tree; }

    [[nodiscard]] GanttView& chart() { return *m_chart; }

    [[nodiscard]] QWidget& window() { return m_window; }

    /// The item's row in the tree.
    [[nodiscard]] QModelIndex index(const Id& id) const { return m_items.at(id)->index(); }

    void drag(const QPoint& from, int days)
    {
        const QPoint by(qRound(days * m_chart->dayWidth()), 0);
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_chart->viewport(), from + by / 2);
        QTest::mouseMove(m_chart->viewport(), from + by);
    }

    void drop(const QPoint& at) { QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, at); }

private:
    void add(const ScheduledItem& scheduled)
    {
        auto* const item = new QStandardItem(scheduled.number + u' ' + scheduled.item.title);
        item->setData(scheduled.item.id.toString(), idRole);
        const auto parent = m_items.find(scheduled.item.parent);
        QStandardItem* const above = parent == m_items.end() ? m_model.invisibleRootItem() : parent->second;
        above->appendRow({item, new QStandardItem(scheduled.due.toString(Qt::ISODate))});
        m_items[scheduled.item.id] = item;
    }

    PlanData m_plan;
    QWidget m_window;
    QStandardItemModel m_model;
    QTreeView m_tree{&m_window};
    GanttView* m_chart = nullptr;
    std::map<Id, QStandardItem*> m_items;
};

/// One activity of a week in July and one control point, both far from days off that are not weekends.
struct Small
{
    PlanData plan = sample::plan(0);
    Id activity;
    Id point;

    Small()
    {
        RoadmapItem first = sample::activity(u"Опрос <b>клиентов</b>"_s, {2026, 7, 20}, {2026, 7, 24}); // Mon to Fri
        first.duration = 5;
        first.computed = TimingField::Due;
        RoadmapItem second = sample::activity(u"Кодекс"_s, {}, {2026, 9, 16}); // a Wednesday
        second.kind = ItemKind::ControlPoint;
        second.position = 1;
        activity = first.id;
        point = second.id;
        plan.schedule = sample::scheduleOf({first, second});
    }
};

struct Wanted
{
    Id item;
    GanttHandle handle;
    QDate start;
    QDate due;

    bool operator==(const Wanted&) const = default;
};

std::vector<Wanted> wanted(const QSignalSpy& spy)
{
    std::vector<Wanted> all;
    for (const QList<QVariant>& one : spy)
        all.push_back({one[0].value<Id>(), one[1].value<GanttHandle>(), one[2].toDate(), one[3].toDate()});
    return all;
}

int yOf(const QWidget& widget, const QRect& rect, const QWidget& window)
{
    return widget.mapTo(&window, rect.center()).y();
}

bool areAligned(Desk& desk, const PlanData& plan)
{
    int seen = 0;
    for (const ScheduledItem& scheduled : plan.schedule.items) {
        const QRect row = desk.tree().visualRect(desk.index(scheduled.item.id));
        const QRect bar = desk.chart().barRect(scheduled.item.id);
        if (row.isEmpty() || bar.isEmpty() || !desk.tree().viewport()->rect().contains(row))
            continue;
        ++seen;
        const int inTree = yOf(*desk.tree().viewport(), row, desk.window());
        const int inChart = yOf(*desk.chart().viewport(), bar, desk.window());
        if (std::abs(inTree - inChart) > 4)
            return false;
    }
    return seen > 0;
}

} // namespace

TEST_CASE("bars stand in the rows of the tree, scrolled, closed and with larger text")
{
    const PlanData plan = sample::plan();
    Desk desk(plan);
    CHECK(areAligned(desk, plan));
    desk.tree().verticalScrollBar()->setValue(7);
    CHECK(areAligned(desk, plan));
    desk.tree().collapse(desk.index(plan.schedule.items.front().item.id));
    CHECK(areAligned(desk, plan));
    QFont font = desk.window().font();
    font.setPointSizeF(font.pointSizeF() * 2);
    desk.window().setFont(font);
    QTest::qWait(20);
    CHECK(areAligned(desk, plan));
}

TEST_CASE("an item that the tree hides has no bar")
{
    const PlanData plan = sample::plan();
    Desk desk(plan);
    const auto part = std::ranges::find(plan.schedule.items, 1, &ScheduledItem::depth);
    CHECK_FALSE(desk.chart().barRect(part->item.id).isEmpty());
    desk.tree().collapseAll();
    CHECK(desk.chart().barRect(part->item.id).isEmpty());
}

TEST_CASE("a bar dragged as a whole keeps its working days and begins on one")
{
    Small small;
    Desk desk(small.plan);
    desk.chart().zoomIn();
    desk.chart().zoomIn();
    desk.chart().zoomIn();
    desk.chart().showDay({2026, 7, 22});
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    const QPoint centre = desk.chart().barRect(small.activity).center();
    desk.drag(centre, 5); // to Saturday 25 July: the nearest working day is Friday
    CHECK(spy.isEmpty());
    desk.drop(centre);
    CHECK(wanted(spy) == std::vector<Wanted>{{small.activity, GanttHandle::Whole, {2026, 7, 24}, {2026, 7, 30}}});
}

TEST_CASE("an end of a bar is dragged alone and never passes the other")
{
    Small small;
    Desk desk(small.plan);
    for (int i = 0; i < 6; ++i)
        desk.chart().zoomIn();
    desk.chart().showDay({2026, 7, 22});
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    const QRect bar = desk.chart().barRect(small.activity);
    const QPoint right(bar.right(), bar.center().y());
    const QPoint left(bar.left() + 1, bar.center().y());
    desk.drag(right, 4); // Tuesday
    desk.drop(right);
    desk.drag(right, -20);
    desk.drop(right);
    desk.drag(left, 2);
    desk.drop(left);
    CHECK(wanted(spy) == std::vector<Wanted>{{small.activity, GanttHandle::Due, {2026, 7, 20}, {2026, 7, 28}},
                                             {small.activity, GanttHandle::Due, {2026, 7, 20}, {2026, 7, 20}},
                                             {small.activity, GanttHandle::Start, {2026, 7, 22}, {2026, 7, 24}}});
}

TEST_CASE("of a control point only the term is dragged")
{
    Small small;
    Desk desk(small.plan);
    desk.chart().zoomIn();
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    desk.chart().showDay({2026, 9, 16});
    const QPoint centre = desk.chart().barRect(small.point).center();
    desk.drag(centre, 7);
    desk.drop(centre);
    CHECK(wanted(spy) == std::vector<Wanted>{{small.point, GanttHandle::Due, {}, {2026, 9, 23}}});
}

TEST_CASE("Esc ends a drag without a change, and so does a click")
{
    Small small;
    Desk desk(small.plan);
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    const QPoint centre = desk.chart().barRect(small.activity).center();
    const QRect before = desk.chart().barRect(small.activity);
    desk.drag(centre, 30);
    CHECK(desk.chart().barRect(small.activity) != before); // shown where it would be
    QTest::keyClick(&desk.chart(), Qt::Key_Escape);
    CHECK(desk.chart().barRect(small.activity) == before);
    desk.drop(centre);
    QTest::mouseClick(desk.chart().viewport(), Qt::LeftButton, {}, centre);
    CHECK(spy.isEmpty());
    CHECK(desk.tree().currentIndex().siblingAtColumn(0) == desk.index(small.activity));
}

TEST_CASE("keys move the current item of the tree by working days")
{
    Small small;
    Desk desk(small.plan);
    desk.tree().setCurrentIndex(desk.index(small.activity));
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    QWidget* const where = GENERATE(0, 1) == 0 ? static_cast<QWidget*>(&desk.tree()) : &desk.chart();
    QTest::keyClick(where, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(where, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(where, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(where, Qt::Key_Left, Qt::ShiftModifier);
    using H = GanttHandle;
    CHECK(wanted(spy) == std::vector<Wanted>{{small.activity, H::Whole, {2026, 7, 21}, {2026, 7, 27}},
                                             {small.activity, H::Whole, {2026, 7, 17}, {2026, 7, 23}},
                                             {small.activity, H::Due, {2026, 7, 20}, {2026, 7, 27}},
                                             {small.activity, H::Start, {2026, 7, 17}, {2026, 7, 24}}});
}

TEST_CASE("parents, done items and a read-only chart do not move")
{
    Small small;
    const auto state = GENERATE(ItemState::Done, ItemState::Cancelled, ItemState::NotStarted);
    small.plan.schedule.items[0].item.state = state;
    small.plan.schedule.items[0].isParent = state == ItemState::NotStarted;
    Desk desk(small.plan);
    desk.tree().setCurrentIndex(desk.index(small.activity));
    QSignalSpy spy(&desk.chart(), &GanttView::timingWanted);
    const QPoint centre = desk.chart().barRect(small.activity).center();
    desk.drag(centre, 30);
    desk.drop(centre);
    QTest::keyClick(&desk.chart(), Qt::Key_Right, Qt::ControlModifier);
    desk.chart().setReadOnly(true);
    const QPoint point = desk.chart().barRect(small.point).center();
    desk.drag(point, 30);
    desk.drop(point);
    CHECK(spy.isEmpty());
}

TEST_CASE("the scale goes from the whole plan to days and back")
{
    Small small;
    Desk desk(small.plan);
    CHECK_FALSE(desk.chart().canZoomOut());
    CHECK(desk.chart().horizontalScrollBar()->maximum() == 0);
    const double whole = desk.chart().dayWidth();
    while (desk.chart().canZoomIn())
        desk.chart().zoomIn();
    CHECK(desk.chart().dayWidth() > 20);
    CHECK(desk.chart().horizontalScrollBar()->maximum() > 0);
    desk.chart().zoomToFit();
    CHECK(desk.chart().dayWidth() == Approx(whole));
}

TEST_CASE("a row tells its item, and no text of the user becomes markup")
{
    Small small;
    Desk desk(small.plan);
    const QPoint point = desk.chart().barRect(small.activity).center();
    QHelpEvent help(QEvent::ToolTip, point, desk.chart().viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(desk.chart().viewport(), &help);
    CHECK(QToolTip::text().contains(u"1. Опрос &lt;b&gt;клиентов"_s));
    CHECK(QToolTip::text().contains(u"20.07.2026 – 24.07.2026"_s));
    desk.tree().setCurrentIndex(desk.index(small.point));
    QTest::qWait(20);
    CHECK(desk.chart().accessibleDescription().contains(u"2. Кодекс"_s));
    CHECK(desk.chart().accessibleDescription().contains(u"Ctrl+Left"_s));
}

TEST_CASE("painting a plan costs by what is seen, not by its length")
{
    const auto cost = [](int activities) {
        Desk desk(sample::plan(activities));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            desk.tree().verticalScrollBar()->setValue(i);
            (void)desk.chart().grab();
        }
        return static_cast<double>(timer.elapsed());
    };
    const double few = std::max(cost(60), 1.0);
    const double many = cost(1000);
    WARN("ten pictures: " << few << " ms of 73 items, " << many << " ms of 1013 items");
    CHECK(many < few * 5);
}

/// Not a test but a way to look: INDIKATOR_PICTURES=folder page_tests "[pictures]".
TEST_CASE("pictures of the chart can be looked at", "[.][pictures]")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("INDIKATOR_PICTURES"));
    Desk desk(sample::plan());
    desk.tree().header()->resizeSection(0, 330);
    desk.tree().setCurrentIndex(desk.tree().model()->index(3, 0));
    QTest::qWait(50);
    REQUIRE(desk.window().grab().save(folder + u"/gantt-year.png"_s));
    for (int i = 0; i < 5; ++i)
        desk.chart().zoomIn();
    desk.chart().showDay({2026, 7, 15});
    REQUIRE(desk.window().grab().save(folder + u"/gantt-weeks.png"_s));
    QFont font = desk.window().font();
    font.setPointSizeF(font.pointSizeF() * 2);
    desk.window().setFont(font);
    QTest::qWait(50);
    REQUIRE(desk.window().grab().save(folder + u"/gantt-large.png"_s));
}
