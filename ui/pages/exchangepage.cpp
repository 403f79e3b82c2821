// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/exchangepage.h"

#include "core/organisation/centre.h"
#include "ui/widgets/heading.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

void prepare(QTableView* view, QAbstractItemModel* model, const QString& name, int stretched)
{
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setMaximumSectionSize(view->fontMetrics().averageCharWidth() * 32);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

ExchangePage::ExchangePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_files(new CollectedModel(this))
    , m_conflicts(new ConflictsModel(workspace, this))
    , m_handOut(new QPushButton(tr("&Give a file to each centre…"), this))
    , m_collect(new QPushButton(tr("&Collect files…"), this))
    , m_given(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_fileView(new QTableView(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
    , m_drop(new QPushButton(tr("Take &none"), this))
{
    setAcceptDrops(true);
    m_handOut->setToolTip(
        tr("Writes the part of each centre into a folder; the centre fills it in and sends it back."));
    m_collect->setToolTip(tr("Reads all files of a folder, checks and compares them; nothing is changed yet."));
    m_given->setWordWrap(true);
    m_summary->setWordWrap(true);
    prepare(m_fileView, m_files, tr("Files that came back"), CollectedModel::RemarkColumn);
    m_fileView->setWordWrap(false); // long remarks stand in the tool tip: the list stays a list
    auto* const top = new QHBoxLayout;
    top->addWidget(m_handOut);
    top->addWidget(m_collect);
    top->addStretch(1);
    auto* const bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_drop);
    bottom->addWidget(m_accept);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_given);
    layout->addWidget(m_summary);
    layout->addWidget(m_fileView, 3);
    layout->addWidget(makeConflicts(), 2);
    layout->addLayout(bottom);
    layout->addStretch(0);
    connect(m_handOut, &QPushButton::clicked, this, &ExchangePage::handOutRequested);
    connect(m_collect, &QPushButton::clicked, this, &ExchangePage::collectRequested);
    connect(m_accept, &QPushButton::clicked, this, &ExchangePage::acceptRequested);
    connect(m_drop, &QPushButton::clicked, this, [this] { setCollection(std::nullopt); });
    connect(m_conflicts, &ConflictsModel::chosen, this, &ExchangePage::refresh);
    connect(&workspace, &Workspace::changed, this, &ExchangePage::showGiven);
    connect(&workspace, &Workspace::documentOpened, this, [this] { setCollection(std::nullopt); });
    setCollection(std::nullopt);
}

QWidget* ExchangePage::makeConflicts()
{
    m_conflictRoom = new QWidget(this);
    m_conflictView = new QTableView(m_conflictRoom);
    auto* const heading =
        new Heading(tr("&Both sides changed the same: choose (F8: the next one)"), 1.1, m_conflictRoom);
    heading->setBuddy(m_conflictView);
    heading->setWordWrap(true);
    prepare(m_conflictView, m_conflicts, tr("Conflicts"), ConflictsModel::PlaceColumn);
    m_conflictView->installEventFilter(this);
    auto* const ours = new QPushButton(tr("Keep &ours (1)"), m_conflictRoom);
    auto* const theirs = new QPushButton(tr("Take &theirs (2)"), m_conflictRoom);
    auto* const rest = new QPushButton(tr("Keep ours in all that are &open"), m_conflictRoom);
    connect(ours, &QPushButton::clicked, this, [this] { choose(Side::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { choose(Side::Theirs); });
    connect(rest, &QPushButton::clicked, this, [this] { m_conflicts->chooseForOpen(Side::Ours); });
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(ours);
    buttons->addWidget(theirs);
    buttons->addStretch(1);
    buttons->addWidget(rest);
    auto* const layout = new QVBoxLayout(m_conflictRoom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_conflictView, 1);
    layout->addLayout(buttons);
    return m_conflictRoom;
}

QString ExchangePage::title() const
{
    return tr("Files of centres");
}

QString ExchangePage::badge() const
{
    const int open = m_conflicts->openCount();
    return open > 0 ? tr("%1!").arg(open) : QString();
}

bool ExchangePage::goToUnanswered(bool forward, bool fromEdge)
{
    const int count = m_conflicts->rowCount();
    const int start = fromEdge ? (forward ? -1 : count) : currentConflict();
    const int row = m_conflicts->nextOpen(start, forward);
    if (row < 0)
        return false;
    setCurrentConflict(row);
    return true;
}

void ExchangePage::focusContent()
{
    if (m_conflicts->openCount() > 0)
        m_conflictView->setFocus();
    else if (m_collection)
        m_accept->setFocus();
    else
        m_collect->setFocus();
}

void ExchangePage::setCollection(std::optional<Collection> collection)
{
    m_files->setCollection(nullptr);
    m_conflicts->setCollection(nullptr);
    m_collection = std::move(collection);
    m_files->setCollection(this->collection());
    m_conflicts->setCollection(this->collection());
    m_conflictView->resizeRowsToContents();
    if (m_conflicts->rowCount() > 0)
        setCurrentConflict(0);
    showGiven();
    refresh();
    if (isVisible())
        focusContent();
}

void ExchangePage::choose(Side side)
{
    const int row = currentConflict();
    if (row < 0)
        return;
    m_conflicts->choose(row, side);
    if (const int next = m_conflicts->nextOpen(row, true); next >= 0)
        setCurrentConflict(next);
    else if (const int first = m_conflicts->nextOpen(-1, true); first >= 0)
        setCurrentConflict(first);
    else
        m_accept->setFocus();
}

int ExchangePage::currentConflict() const
{
    return m_conflictView->currentIndex().row();
}

void ExchangePage::setCurrentConflict(int row)
{
    m_conflictView->setCurrentIndex(m_conflicts->index(row, ConflictsModel::PlaceColumn));
    m_conflictView->setFocus();
}

void ExchangePage::refresh()
{
    const bool isShown = m_collection.has_value();
    const int open = m_conflicts->openCount();
    const int count = isShown ? m_collection->acceptableCount() : 0;
    m_summary->setVisible(isShown);
    m_fileView->setVisible(isShown);
    m_conflictRoom->setVisible(m_conflicts->rowCount() > 0);
    m_accept->setVisible(isShown);
    m_drop->setVisible(isShown);
    m_accept->setEnabled(count > 0 && open == 0 && workspace().canEdit());
    m_accept->setText(count > 0 ? tr("&Accept %n file(s)", nullptr, count) : tr("&Accept"));
    if (isShown)
        m_summary->setText(tr("Files: %1. To be taken: %2. Conflicts without a choice: %3.")
                               .arg(m_collection->files.size())
                               .arg(count)
                               .arg(open));
}

void ExchangePage::showGiven()
{
    if (!workspace().isOpen())
        return;
    int centres = 0;
    int received = 0;
    workspace().attempt([&] {
        for (const Centre& centre : workspace().document().all<Centre>()) {
            const auto& handouts = workspace().document().ownedBy<Handout>(centre.id);
            centres += handouts.empty() ? 0 : 1;
            received += std::ranges::any_of(handouts, [](const Handout& one) { return !one.receivedAt.isEmpty(); });
        }
    });
    m_handOut->setEnabled(workspace().canEdit());
    m_given->setText(centres == 0
                         ? tr("No centre has been given a file yet. Each file holds only what is the centre's own; the "
                              "centre opens it in this program, fills it in and sends it back.")
                         : tr("Given to centres: %1, come back from: %2. Drop files or a folder here, or collect them.")
                               .arg(centres)
                               .arg(received));
}

void ExchangePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit dropped(localPaths(event->mimeData()));
}

/// The digits choose, in any keyboard layout.
bool ExchangePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_conflictView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_1 || key == Qt::Key_2) {
            choose(key == Qt::Key_1 ? Side::Ours : Side::Theirs);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace indikator
