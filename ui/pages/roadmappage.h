// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roadmap/schedule.h"
#include "ui/pages/page.h"
#include "ui/widgets/ganttdrag.h"

class QAction;
class QPushButton;
class QSplitter;
class QToolBar;
class QTreeView;

namespace indikator {

class FindingsLabel;
class GanttView;
class PlanFilter;
class PlanFilterBar;
class PlanModel;
class RecordForm;

/// The roadmap of a year: the tree of control points and activities, the chart beside it, the card of the current item
/// below.
class RoadmapPage : public Page
{
    Q_OBJECT

public:
    RoadmapPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<SlidePlace> slide() const override;
    [[nodiscard]] QString badge() const override; ///< «3!»: overdue items
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    /// The plan that is shown; null when there is none.
    [[nodiscard]] Id plan() const;

signals:
    /// An item that closes a gap is done: the answer it was about may be another one now.
    void originClosed(const indikator::RoadmapItem& item);
    void newPlanRequested(int year);
    void approvalRequested(const indikator::Id& plan);
    void calendarRequested();

    /// Files with the shown plan: its tables, and the deadlines for calendars of other programs.
    void exportRequested(const indikator::Id& plan);
    void importRequested(const indikator::Id& plan);
    void deadlinesRequested(const indikator::Id& plan);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTools();
    [[nodiscard]] QWidget* makeTree();
    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QAction* addTool(const QString& text, const QKeySequence& key, void (RoadmapPage::*action)());
    void onChanged(const ChangeSet& changes);
    void becomeStale();
    void refresh();
    void refreshFilters();
    void refreshNote();
    void showCurrent();
    void enableTools();
    void edit(const Id& item, size_t field, const QJsonValue& value);
    void move(const Id& item, GanttHandle handle, QDate start, QDate due);
    void addActivity();
    void addPart();
    void add(const Id& parent);
    void removeCurrent();
    void moveUp();
    void moveDown();
    void indent();
    void outdent();
    void askPlan();
    void setCurrent(const Id& item);
    [[nodiscard]] Id current() const;
    [[nodiscard]] const ScheduledItem* currentItem() const;
    [[nodiscard]] std::optional<RoadmapPlan> chosenPlan() const;
    [[nodiscard]] Id siblingAbove() const;

    PlanModel* m_model;
    PlanFilter* m_filter;
    QToolBar* m_tools;
    PlanFilterBar* m_filters;
    FindingsLabel* m_note;
    QPushButton* m_first; ///< makes the first plan
    FindingsLabel* m_findings;
    QTreeView* m_tree;
    GanttView* m_chart = nullptr;
    QSplitter* m_body;
    RecordForm* m_card;
    std::vector<QAction*> m_itemTools; ///< need a current item
    std::vector<QAction*> m_planTools; ///< need a plan
    bool m_stale = true;
};

} // namespace indikator
