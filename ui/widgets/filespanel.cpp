// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filespanel.h"

#include "ui/models/recordedits.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/recorddelegate.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

Id nobody()
{
    return Id::derived({}, u"none"_s); // a null owner would show the files of all records
}

} // namespace

QStringList draggedFiles(const QMimeData* mime)
{
    QStringList paths;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

FilesPanel::FilesPanel(Workspace& workspace, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_type(type)
    , m_model(new RecordModel(workspace, recordTable<Attachment>(), this))
    , m_view(new QTableView(this))
    , m_hint(new QLabel(this))
{
    setAcceptDrops(true);
    auto* const tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add = addTool(tr("Add files…"), u"list-add"_s, [this] { emit chooseRequested(); });
    m_open = addTool(tr("Open"), u"document-open"_s, [this] {
        if (const auto file = current())
            emit openRequested(*file);
    });
    m_save = addTool(tr("Save as…"), u"document-save-as"_s, [this] {
        if (const auto file = current())
            emit saveRequested(*file);
    });
    m_remove = addTool(tr("Delete"), u"list-remove"_s, [this] { removeCurrent(); });
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_remove);
    tools->addActions({m_add, m_open, m_save, m_remove});
    m_model->setOwner(nobody());
    m_model->setColumns({u"name"_s, u"size"_s, u"addedOn"_s, u"note"_s});
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setAccessibleName(tr("Files added to the record"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    m_hint->setText(tr("Drag files here: papers, scans, pictures, up to 20 MB each. They are kept in the document."));
    m_hint->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_view);
    connect(m_view, &QTableView::doubleClicked, m_open, &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesPanel::enableActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &FilesPanel::countChanged);
        connect(m_model, signal, this, &FilesPanel::enableActions);
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilesPanel::enableActions);
    enableActions();
}

/// The view goes before the model whose names its open editor reads.
FilesPanel::~FilesPanel()
{
    blockSignals(true);
    delete m_view;
}

QAction* FilesPanel::addTool(const QString& text, const QString& icon, const std::function<void()>& work)
{
    auto* const action = new QAction(QIcon::fromTheme(icon), text, this);
    connect(action, &QAction::triggered, this, work);
    return action;
}

void FilesPanel::setRecord(const Id& record)
{
    m_record = record;
    m_model->setOwner(record.isNull() ? nobody() : record);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    enableActions();
    emit countChanged();
}

int FilesPanel::count() const
{
    return m_model->rowCount();
}

void FilesPanel::setCurrent(const Id& file)
{
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(file), 0));
}

std::optional<Attachment> FilesPanel::current() const
{
    const Id id = m_model->idAt(m_view->currentIndex().row());
    std::optional<Attachment> file;
    if (!id.isNull())
        m_workspace.attempt([&] { file = m_workspace.document().find<Attachment>(id); });
    return file;
}

bool FilesPanel::takesFiles() const
{
    return m_workspace.canEdit() && !m_record.isNull();
}

void FilesPanel::removeCurrent()
{
    if (const auto file = current(); file && m_workspace.canEdit())
        removeRecords(m_workspace, recordTable<Attachment>(), {file->id});
}

void FilesPanel::enableActions()
{
    const bool has = m_view->currentIndex().isValid();
    m_add->setEnabled(takesFiles());
    m_open->setEnabled(has);
    m_save->setEnabled(has);
    m_remove->setEnabled(has && m_workspace.canEdit());
}

void FilesPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (takesFiles() && !draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // whatever the file manager proposes: the original stays where it is
    event->accept();
    emit dropped(draggedFiles(event->mimeData()));
}

} // namespace indikator
