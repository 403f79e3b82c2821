// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/roadmappage.h"

#include "core/base/period.h"
#include "core/operations/planning.h"
#include "ui/models/planfilter.h"
#include "ui/models/planmodel.h"
#include "ui/pages/planfilterbar.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/ganttview.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordform.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the item, and how it moved against the approved plan.
std::vector<Finding> remarksOn(const ScheduledItem& scheduled)
{
    std::vector<Finding> remarks;
    for (const Finding& finding : scheduled.findings)
        remarks.push_back({finding.severity, finding.code, {}, finding.text});
    const int deviation = scheduled.deviation.value_or(0);
    if (deviation != 0)
        remarks.push_back({Severity::Info,
                           {},
                           {},
                           deviation > 0
                               ? RoadmapPage::tr("%n working day(s) later than approved.", nullptr, deviation)
                               : RoadmapPage::tr("%n working day(s) earlier than approved.", nullptr, -deviation)});
    return remarks;
}

} // namespace

RoadmapPage::RoadmapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new PlanModel(workspace, this))
    , m_filter(new PlanFilter(*m_model, this))
    , m_tools(new QToolBar(this))
    , m_filters(new PlanFilterBar(*m_filter, this))
    , m_note(new FindingsLabel(tr("Remarks on the roadmap"), this))
    , m_first(new QPushButton(tr("&Make a roadmap…"), this))
    , m_findings(new FindingsLabel(tr("Remarks on the item"), this))
    , m_tree(new QTreeView(this))
    , m_body(new QSplitter(Qt::Vertical, this))
    , m_card(new RecordForm(workspace, recordTable<RoadmapItem>(), this))
{
    makeTools();
    m_body->addWidget(makeTree());
    m_body->addWidget(makeCard());
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 1);
    m_body->setChildrenCollapsible(false);
    m_body->setSizes({fontMetrics().height() * 26, fontMetrics().height() * 9});
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(m_tools);
    layout->addWidget(m_note);
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addWidget(m_body, 1);
    connect(m_first, &QPushButton::clicked, this, &RoadmapPage::askPlan);
    connect(m_filters, &PlanFilterBar::planWanted, this, &RoadmapPage::refresh);
    connect(m_filters, &PlanFilterBar::filterChanged, m_tree, &QTreeView::expandAll);
    connect(m_model, &PlanModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &PlanModel::edited, this, &RoadmapPage::edit);
    connect(&workspace, &Workspace::changed, this, &RoadmapPage::onChanged);
    connect(&workspace, &Workspace::documentOpened, this, &RoadmapPage::becomeStale);
    becomeStale();
}

std::optional<SlidePlace> RoadmapPage::slide() const
{
    return SlidePlace{SlidePlace::Topic::Roadmap, 0};
}

QString RoadmapPage::title() const
{
    return tr("Roadmap");
}

QString RoadmapPage::badge() const
{
    const int overdue = workspace().outlook().overdue;
    return overdue > 0 ? u"%1!"_s.arg(overdue) : QString();
}

QAction* RoadmapPage::addTool(const QString& text, const QKeySequence& key, void (RoadmapPage::*action)())
{
    auto* const tool = new QAction(text, this);
    tool->setShortcut(key);
    tool->setShortcutContext(Qt::WidgetShortcut);
    if (!key.isEmpty())
        tool->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&'), key.toString(QKeySequence::NativeText)));
    connect(tool, &QAction::triggered, this, action);
    m_tree->addAction(tool);
    return tool;
}

void RoadmapPage::makeTools()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_planTools = {addTool(tr("&Add"), Qt::Key_Insert, &RoadmapPage::addActivity)};
    m_itemTools = {
        addTool(tr("Add &part"), Qt::SHIFT | Qt::Key_Insert, &RoadmapPage::addPart),
        addTool(tr("&Remove"), Qt::Key_Delete, &RoadmapPage::removeCurrent),
        addTool(tr("&Up"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, &RoadmapPage::moveUp),
        addTool(tr("&Down"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, &RoadmapPage::moveDown),
        addTool(tr("Make a p&art"), Qt::ALT | Qt::SHIFT | Qt::Key_Right, &RoadmapPage::indent),
        addTool(tr("&Take out"), Qt::ALT | Qt::SHIFT | Qt::Key_Left, &RoadmapPage::outdent),
    };
    m_tools->addActions({m_planTools.begin(), m_planTools.end()});
    m_tools->addActions({m_itemTools.begin(), m_itemTools.end()});
    m_tools->addSeparator();
    m_tools->addAction(tr("&Closer"), this, [this] { m_chart->zoomIn(); });
    m_tools->addAction(tr("&Farther"), this, [this] { m_chart->zoomOut(); });
    m_tools->addAction(tr("&Whole year"), this, [this] { m_chart->zoomToFit(); });
    auto* const more = new QMenu(this);
    const auto add = [&](const QString& text, const auto& signal) {
        QAction* const action = more->addAction(text, this, signal);
        m_planTools.push_back(action);
    };
    more->addAction(tr("&New plan…"), this, &RoadmapPage::askPlan);
    add(tr("A&pprove the plan…"), [this] { emit approvalRequested(plan()); });
    more->addAction(tr("&Own days off and working days…"), this, &RoadmapPage::calendarRequested);
    more->addSeparator();
    add(tr("&Save for a spreadsheet…"), [this] { emit exportRequested(plan()); });
    add(tr("&Take over from a spreadsheet…"), [this] { emit importRequested(plan()); });
    add(tr("Save &deadlines for a calendar…"), [this] { emit deadlinesRequested(plan()); });
    auto* const button = new QToolButton(m_tools);
    button->setText(tr("&More"));
    button->setMenu(more);
    button->setPopupMode(QToolButton::InstantPopup);
    m_tools->addWidget(button);
}

QWidget* RoadmapPage::makeTree()
{
    m_tree->setModel(m_filter);
    auto* const delegate = new RecordDelegate(this);
    m_tree->setItemDelegate(delegate);
    m_tree->setAccessibleName(tr("Roadmap"));
    m_tree->setUniformRowHeights(true); // the chart beside it has one line a row
    m_tree->setAlternatingRowColors(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setTabKeyNavigation(false);
    m_tree->setTreePosition(PlanModel::TitleColumn);
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, width] :
         {std::pair{PlanModel::NumberColumn, 7}, std::pair{PlanModel::TitleColumn, 40},
          std::pair{PlanModel::DurationColumn, 6}, std::pair{PlanModel::StartColumn, 13},
          std::pair{PlanModel::DueColumn, 13}, std::pair{PlanModel::StateColumn, 24},
          std::pair{PlanModel::ResponsibleColumn, 24}, std::pair{PlanModel::ResultColumn, 40}})
        m_tree->setColumnWidth(column, width * character);
    connect(delegate, &RecordDelegate::refused, this, [this](const QModelIndex& /*index*/, const QString& problem) {
        m_findings->show({{Severity::Warning, {}, {}, problem}});
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoadmapPage::showCurrent);
    m_chart = new GanttView(m_tree, FieldColumns::IdRole, this);
    connect(m_chart, &GanttView::timingWanted, this, &RoadmapPage::move);
    auto* const pair = new QSplitter(this);
    pair->addWidget(m_tree);
    pair->addWidget(m_chart);
    pair->setStretchFactor(0, 1);
    pair->setStretchFactor(1, 1);
    pair->setSizes({fontMetrics().averageCharWidth() * 62, fontMetrics().averageCharWidth() * 62});
    pair->setChildrenCollapsible(false);
    return pair;
}

/// Bars snap to working days; what follows from the new dates is worked out as for typed ones.
void RoadmapPage::move(const Id& id, GanttHandle handle, QDate start, QDate due)
{
    const ScheduledItem* const scheduled = m_model->plan()->schedule.find(id);
    const WorkCalendar& calendar = m_model->plan()->calendar;
    Timing timing = scheduled->item.timing();
    if (handle == GanttHandle::Whole && start.isValid())
        timing = movedTo(timing, start, calendar);
    else if (handle == GanttHandle::Start)
        timing = withStart(timing, start, Term::Stays, calendar);
    else
        timing = withDue(timing, due, calendar);
    if (!workspace().attempt([&] { setItemTiming(workspace().document(), id, timing); }))
        refresh();
}

QWidget* RoadmapPage::makeCard()
{
    auto* const panel = new QWidget(this);
    auto* const layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findings);
    layout->addWidget(m_card, 1);
    m_card->setWriter([this](const Id& item, size_t field, const QJsonValue& value) {
        edit(item, field, value);
        return true;
    });
    return panel;
}

void RoadmapPage::onChanged(const ChangeSet& changes)
{
    if (concernsPlans(changes))
        becomeStale();
}

void RoadmapPage::becomeStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void RoadmapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

std::optional<RoadmapPlan> RoadmapPage::chosenPlan() const
{
    std::optional<RoadmapPlan> plan;
    const std::optional<int> year = m_filters->year();
    if (workspace().isOpen())
        workspace().attempt([&] {
            const auto& plans = workspace().document().all<RoadmapPlan>();
            const auto found = std::ranges::find(plans, year, &RoadmapPlan::year);
            plan =
                found != plans.end() ? std::optional(*found) : planFor(workspace().document(), {}, workspace().today());
        });
    return plan;
}

Id RoadmapPage::plan() const
{
    return m_model->plan() ? m_model->plan()->plan.id : Id();
}

void RoadmapPage::refresh()
{
    m_stale = false;
    const Id before = current();
    const bool wasEmpty = plan().isNull();
    std::optional<PlanData> fresh;
    if (const auto chosen = chosenPlan())
        workspace().attempt(
            [&] { fresh = planData(workspace().document(), *chosen, workspace().today(), m_filters->order()); });
    m_model->setPlan(std::move(fresh));
    m_chart->setVisible(m_model->plan());
    m_chart->setReadOnly(!workspace().canEdit());
    if (const PlanData* const shown = m_model->plan())
        m_chart->setPlan(shown->schedule, shown->calendar);
    refreshFilters();
    refreshNote();
    if (!before.isNull())
        setCurrent(before);
    else if (wasEmpty && m_filter->rowCount() > 0)
        m_tree->setCurrentIndex(m_filter->index(0, PlanModel::TitleColumn));
    showCurrent();
}

void RoadmapPage::refreshFilters()
{
    std::vector<RoadmapPlan> plans;
    if (workspace().isOpen())
        workspace().attempt([&] { plans = workspace().document().all<RoadmapPlan>(); });
    const PlanData* const shown = m_model->plan();
    m_filters->setYears(plans, shown ? std::optional(shown->plan.year) : std::nullopt);
    m_filters->setPeople(shown);
}

void RoadmapPage::refreshNote()
{
    std::vector<Finding> remarks;
    const auto say = [&](Severity severity, const QString& text) { remarks.push_back({severity, {}, {}, text}); };
    if (const PlanData* const shown = m_model->plan()) {
        const int overdue = shown->schedule.count(Urgency::Overdue);
        if (!shown->schedule.isCalendarApproved)
            say(Severity::Warning,
                tr("The production calendar of some of these years is not approved yet: their days are computed by "
                   "the Labour Code and may move."));
        if (overdue > 0)
            say(Severity::Warning, tr("%n item(s) are overdue.", nullptr, overdue));
        if (shown->plan.isApproved())
            say(Severity::Info, tr("The plan was approved on %1; deviations are counted from it.")
                                    .arg(officeDate(shown->plan.approvedOn)));
    } else if (workspace().isOpen()) {
        say(Severity::Info,
            tr("There is no roadmap yet. A new one holds the control points of the methodology on their dates."));
    }
    m_first->setVisible(workspace().canEdit() && !m_model->plan());
    m_note->show(remarks);
}

Id RoadmapPage::current() const
{
    const ScheduledItem* const item = currentItem();
    return item ? item->item.id : Id();
}

const ScheduledItem* RoadmapPage::currentItem() const
{
    return m_model->scheduled(m_filter->mapToSource(m_tree->currentIndex()));
}

void RoadmapPage::setCurrent(const Id& item)
{
    const int column = std::max<int>(m_tree->currentIndex().column(), PlanModel::TitleColumn);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(item, column));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

bool RoadmapPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::RoadmapItem)
        return false;
    std::optional<RoadmapItem> item;
    std::optional<RoadmapPlan> owner;
    workspace().attempt([&] {
        item = workspace().document().find<RoadmapItem>(subject.record);
        owner = item ? workspace().document().find<RoadmapPlan>(item->plan) : std::nullopt;
    });
    if (!owner)
        return false;
    refresh();
    if (m_filters->year() != owner->year) {
        m_filters->setYear(owner->year);
        refresh();
    }
    m_filters->showEverything();
    setCurrent(item->id);
    m_tree->setFocus();
    return true;
}

void RoadmapPage::focusContent()
{
    m_tree->setFocus();
}

void RoadmapPage::showCurrent()
{
    const ScheduledItem* const scheduled = currentItem();
    m_card->setRecord(scheduled ? scheduled->item.id : Id());
    m_body->widget(1)->setVisible(scheduled);
    m_findings->show(scheduled ? remarksOn(*scheduled) : std::vector<Finding>());
    enableTools();
    if (scheduled)
        workspace().select({Subject::Kind::RoadmapItem, scheduled->item.controlPoint, scheduled->item.id});
}

void RoadmapPage::enableTools()
{
    const bool canEdit = workspace().canEdit();
    for (QAction* const tool : m_planTools)
        tool->setEnabled(canEdit && m_model->plan());
    for (QAction* const tool : m_itemTools)
        tool->setEnabled(canEdit && currentItem());
}

void RoadmapPage::edit(const Id& item, size_t field, const QJsonValue& value)
{
    const auto before = workspace().document().find<RoadmapItem>(item);
    const bool done = workspace().attempt([&] {
        setItemField(workspace().document(), item, recordTable<RoadmapItem>().fields()[field].name, value,
                     workspace().today());
    });
    if (!done)
        return refresh(); // shows what is stored
    const auto after = workspace().document().find<RoadmapItem>(item);
    if (before && after && before->state != ItemState::Done && after->state == ItemState::Done &&
        !after->origin.isEmpty())
        emit originClosed(*after);
}

void RoadmapPage::addActivity()
{
    const ScheduledItem* const beside = currentItem();
    add(beside ? beside->item.parent : Id());
}

void RoadmapPage::addPart()
{
    add(current());
}

/// The new item is shown, whatever was filtered before, and its title waits to be typed.
void RoadmapPage::add(const Id& parent)
{
    RoadmapItem item = newActivity(workspace().document(), plan(), parent);
    item.title = tr("New activity");
    m_filters->showEverything();
    if (workspace().attempt([&] { putItem(workspace().document(), item, tr("Activity added")); })) {
        setCurrent(item.id);
        m_tree->edit(m_tree->currentIndex());
    }
}

void RoadmapPage::removeCurrent()
{
    const QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    const ScheduledItem* const after = m_model->scheduled(m_filter->mapToSource(next));
    const Id follower = after ? after->item.id : Id();
    workspace().attempt([&] { removeItems(workspace().document(), {current()}); });
    if (!follower.isNull())
        setCurrent(follower);
}

void RoadmapPage::moveUp()
{
    workspace().attempt([&] { shiftItem(workspace().document(), current(), -1); });
}

void RoadmapPage::moveDown()
{
    workspace().attempt([&] { shiftItem(workspace().document(), current(), 1); });
}

/// The item before the current one among its siblings, by the official order.
Id RoadmapPage::siblingAbove() const
{
    const ScheduledItem* const item = currentItem();
    Id above;
    for (const ScheduledItem& other : m_model->plan()->schedule.items) {
        if (other.item.id == item->item.id)
            break;
        if (other.item.parent == item->item.parent)
            above = other.item.id;
    }
    return above;
}

void RoadmapPage::indent()
{
    if (const Id above = siblingAbove(); !above.isNull())
        workspace().attempt([&] { reparentItem(workspace().document(), current(), above); });
}

void RoadmapPage::outdent()
{
    const ScheduledItem* const parent = m_model->plan()->schedule.find(currentItem()->item.parent);
    if (parent)
        workspace().attempt([&] { reparentItem(workspace().document(), current(), parent->item.parent); });
}

void RoadmapPage::askPlan()
{
    const auto& plans = workspace().document().all<RoadmapPlan>();
    emit newPlanRequested(plans.empty() ? workspace().today().year() : plans.back().year + 1);
}

} // namespace indikator
