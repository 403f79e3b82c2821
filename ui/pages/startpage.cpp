// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/startpage.h"

#include "ui/models/recentmodel.h"
#include "ui/widgets/bigbutton.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/paddeddelegate.h"
#include "ui/widgets/tilelayout.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestInCharacters = 120; // four buttons side by side
constexpr int tallestInLines = 16;

/// The one document that is dragged, or an empty text.
QString documentIn(const QMimeData* data)
{
    if (data->urls().size() != 1)
        return {};
    const QString path = data->urls().constFirst().toLocalFile();
    return path.endsWith(u".indikator"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecentModel(this))
{
    setAcceptDrops(true);
    auto* const column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * widestInCharacters);
    auto* const layout = new QVBoxLayout(column);
    layout->setSpacing(fontMetrics().height());
    auto* const title = new Heading(tr("Indicator of customer-experience maturity"), 1.8, column);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(makeButtons());
    layout->addWidget(makeRecent());
    layout->addStretch(2);
    auto* const across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(column, 20);
    across->addStretch(1);
    setRecent({});
}

QWidget* StartPage::makeButtons()
{
    auto* const row = new QWidget(this);
    auto* const layout = new TileLayout(row);
    const auto add = [&](const QString& text, const QString& about, void (StartPage::*asked)()) {
        auto* const button = new BigButton(text, about, row);
        connect(button, &QPushButton::clicked, this, asked);
        layout->addWidget(button);
        m_new = m_new ? m_new : button;
    };
    add(tr("&New region"), tr("A document for your region and its employment centres"), &StartPage::newRequested);
    add(tr("&Open…"), tr("A document from a folder; it can also be dropped here"), &StartPage::openRequested);
    add(tr("&Sample region"), tr("A filled region to learn with, marked as such"), &StartPage::sampleRequested);
    add(tr("&Collect files"), tr("What the centres have filled in and sent back, from a folder"),
        &StartPage::collectRequested);
    return row;
}

QWidget* StartPage::makeRecent()
{
    m_recent = new QWidget(this);
    auto* const layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const heading = new Heading(tr("&Recent"), 1.15, m_recent);
    m_view = new QTreeView(m_recent);
    heading->setBuddy(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setAccessibleName(tr("Recent documents"));
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setFixedHeight(
        std::min(fontMetrics().lineSpacing() * tallestInLines, screen()->availableSize().height() / 3));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    m_forget = new QAction(tr("&Remove from the list"), m_view);
    m_forget->setShortcut(QKeySequence(Qt::Key_Delete));
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_forget);
    m_note = new QLabel(m_recent);
    m_note->setWordWrap(true);
    connect(m_forget, &QAction::triggered, this, &StartPage::forgetCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &StartPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::showCurrent);
    layout->addWidget(heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    return m_recent;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_model->setPaths(paths);
    m_recent->setVisible(!paths.isEmpty());
    setFocusProxy(paths.isEmpty() ? m_new : m_view);
    if (!paths.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void StartPage::showCurrent()
{
    m_note->hide();
    m_forget->setEnabled(m_view->currentIndex().isValid());
}

void StartPage::openCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (m_model->check(index)) {
        emit recentRequested(m_model->path(index));
        return;
    }
    m_note->setText(tr("The file is not there: it was moved, renamed or deleted, or its disk is not connected. Find it "
                       "with “Open…”, or press Delete to remove it from the list."));
    m_note->show();
}

void StartPage::forgetCurrent()
{
    emit forgetRequested(m_model->path(m_view->currentIndex()));
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!documentIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    const QString path = documentIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit recentRequested(path);
}

/// Enter opens: a view's own signal for it waits for a double click on some desktops and a single one on others.
bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace indikator
