// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/registertable.h"

#include "ui/models/recordedits.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recorddelegate.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// How many characters a column is wide before the user changes it.
int charactersOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Date:
        return 13;
    case FieldType::Boolean:
        return 15;
    case FieldType::Choice:
        return 17;
    default:
        return 26;
    }
}

} // namespace

RegisterTable::RegisterTable(Workspace& workspace, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordModel(workspace, type, this))
    , m_proxy(new RecordFilter(*m_model, this))
    , m_tools(new QToolBar(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_message(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(type.title()));
    m_filter->setClearButtonEnabled(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(type.title());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tools);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    makeActions();
    connectView();
    setColumnWidths();
    enableActions();
}

/// No proxy: Tab would pass over what stands before the table, the filter.
void RegisterTable::focusInEvent(QFocusEvent* event)
{
    m_view->setFocus(event->reason());
}

/// The view goes before the model whose names its open editor reads.
RegisterTable::~RegisterTable()
{
    blockSignals(true);
    delete m_view;
}

void RegisterTable::makeActions()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add = addTool(tr("Add"), Qt::Key_Insert, u"list-add"_s, &RegisterTable::addNew);
    m_remove = addTool(tr("Delete"), QKeySequence::Delete, u"list-remove"_s, &RegisterTable::removeSelected);
    m_up = addTool(tr("Up"), Qt::ALT | Qt::Key_Up, u"go-up"_s, &RegisterTable::moveUp);
    m_down = addTool(tr("Down"), Qt::ALT | Qt::Key_Down, u"go-down"_s, &RegisterTable::moveDown);
    m_paste = addTool(tr("Paste"), QKeySequence::Paste, u"edit-paste"_s, &RegisterTable::paste);
    const bool isOrdered = m_model->type().orderIndex() >= 0;
    m_up->setVisible(isOrdered);
    m_down->setVisible(isOrdered);
    m_copy = new QAction(tr("Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &RegisterTable::copy);
    m_view->addAction(m_copy);
}

QAction* RegisterTable::addTool(const QString& text, const QKeySequence& key, const QString& icon,
                                void (RegisterTable::*action)())
{
    auto* const tool = new QAction(QIcon::fromTheme(icon), text, this);
    tool->setShortcut(key);
    tool->setShortcutContext(Qt::WidgetShortcut); // of the view: an open editor keeps its keys
    tool->setToolTip(tr("%1 (%2)", "name of a button and its key").arg(text, key.toString(QKeySequence::NativeText)));
    connect(tool, &QAction::triggered, this, action);
    m_view->addAction(tool);
    addTool(tool);
    return tool;
}

void RegisterTable::addTool(QAction* action)
{
    m_tools->addAction(action);
    auto* const button = qobject_cast<QToolButton*>(m_tools->widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(false);
}

void RegisterTable::connectView()
{
    auto* const delegate = new RecordDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* const header = m_view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    fitText();
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const Id record = current();
        m_proxy->setText(text);
        keepCurrent(record);
        enableActions();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterTable::enableActions);
    connect(header, &QWidget::customContextMenuRequested, this, [=, this](QPoint at) { showMenu(at, *header); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { showMenu(at, *m_view->viewport()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterTable::enableActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(current()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        setColumnWidths();
        enableActions();
        emit currentChanged(current());
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { say({}); });
    connect(delegate, &RecordDelegate::refused, this, [this](const QModelIndex& index, const QString& problem) {
        say(tr("Row %1, “%2”: %3").arg(index.row() + 1).arg(m_model->field(index.column()).title(), problem));
    });
}

/// Sizes that follow the text: two lines of names, and some rows even where large text leaves little room.
void RegisterTable::fitText()
{
    constexpr int leastRows = 4;
    const int line = fontMetrics().lineSpacing();
    const int head = 2 * line + 10;
    m_view->horizontalHeader()->setMinimumHeight(head);
    m_view->setMinimumHeight(head + leastRows * 2 * line);
}

void RegisterTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void RegisterTable::setColumns(const QStringList& fields)
{
    m_model->setColumns(fields);
}

/// What stands in the first rows decides, within what suits the field; the first column, the name, may be wider.
void RegisterTable::setColumnWidths()
{
    constexpr int looked = 50; // rows
    constexpr int nameShare = 2;
    const int character = fontMetrics().averageCharWidth();
    QHeaderView* const header = m_view->horizontalHeader();
    header->setResizeContentsPrecision(looked);
    header->setMinimumSectionSize(9 * character);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const QAbstractItemView& view = *m_view;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int usual = charactersOf(m_model->field(column)) * character;
        const int needed = std::max(view.sizeHintForColumn(column), header->minimumSectionSize());
        const int most = column == 0 ? nameShare * usual : usual;
        m_view->setColumnWidth(column, m_model->rowCount() > 0 ? std::min(needed, most) : usual);
    }
}

void RegisterTable::enableActions()
{
    const bool canEdit = m_workspace.canEdit();
    const bool hasSelection = m_view->selectionModel()->hasSelection();
    const bool isListOrder = m_proxy->sortColumn() < 0 && !m_proxy->isActive();
    const bool canMove = canEdit && hasSelection && isListOrder && m_model->type().orderIndex() >= 0;
    const bool canAdd = canEdit && (m_model->type().ownerIndex() < 0 || !m_model->owner().isNull());
    m_add->setEnabled(canAdd); // what belongs to something is made there
    m_paste->setEnabled(canAdd);
    m_remove->setEnabled(canEdit && hasSelection);
    m_up->setEnabled(canMove);
    m_down->setEnabled(canMove);
    m_copy->setEnabled(hasSelection);
}

Id RegisterTable::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->idAt(index.row()) : Id();
}

void RegisterTable::setCurrent(const Id& record)
{
    if (record == current())
        return;
    const QModelIndex source = m_model->index(m_model->rowOf(record), 0);
    if (source.isValid() && !m_proxy->mapFromSource(source).isValid())
        clearFilter();
    m_view->setCurrentIndex(m_proxy->mapFromSource(source));
}

void RegisterTable::clearFilter()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_proxy->clear();
    if (m_chips)
        m_chips->refresh();
}

/// The rows are built anew when the filter changes; the record that is worked on stays the current one if it is there.
void RegisterTable::keepCurrent(const Id& record)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(record), 0));
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else if (record != current())
        emit currentChanged(current());
}

std::vector<Id> RegisterTable::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<Id> ids;
    for (const int row : rows)
        ids.push_back(m_model->idAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return ids;
}

void RegisterTable::addNew()
{
    Row row = freshRow(m_model->type(), m_model->rows(), m_model->owner());
    if (m_prepare)
        m_prepare(row);
    if (!addRecord(m_workspace, m_model->type(), row))
        return;
    setCurrent(*Id::parse(row.front().toString()));
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->edit(m_view->currentIndex().siblingAtColumn(0));
}

void RegisterTable::removeSelected()
{
    removeRecords(m_workspace, m_model->type(), selected());
}

void RegisterTable::moveSelected(bool up)
{
    const auto ids = selected();
    moveRecords(m_workspace, m_model->type(), m_model->rows(), {ids.begin(), ids.end()}, up);
    m_view->scrollTo(m_view->currentIndex());
}

void RegisterTable::showMenu(const QPoint& place, const QWidget& from)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->addSeparator();
    addColumnChoices(*menu->addMenu(tr("Columns")));
    menu->popup(from.mapToGlobal(place));
}

void RegisterTable::addColumnChoices(QMenu& menu)
{
    for (size_t i = 0; i < m_model->type().fields().size(); ++i) {
        if (!isShown(m_model->type(), i))
            continue;
        QAction* const choice = menu.addAction(m_model->type().fields()[i].title().replace(u'&', "&&"_L1));
        choice->setCheckable(true);
        choice->setChecked(std::ranges::count(m_model->columns(), i) > 0);
        connect(choice, &QAction::toggled, this, [this, i](bool shown) { chooseColumn(i, shown); });
    }
}

/// Columns keep the order of the fields; the last one stays.
void RegisterTable::chooseColumn(size_t field, bool shown)
{
    std::vector<size_t> columns = m_model->columns();
    std::erase(columns, field);
    if (shown)
        columns.push_back(field);
    std::ranges::sort(columns);
    const Id record = current();
    if (!columns.empty())
        m_model->setColumns(columns);
    setCurrent(record);
}

void RegisterTable::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace indikator
