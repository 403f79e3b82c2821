// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/consistencypage.h"

#include "ui/models/boardmodel.h"
#include "ui/models/evidencedesk.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/wrappingdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleScale = 1.15;

} // namespace

ConsistencyPage::ConsistencyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new BoardModel(workspace, this))
    , m_head(new Heading({}, titleScale, this))
    , m_list(new QTreeView(this))
{
    auto* const layout = new QVBoxLayout(this);
    auto* const hint =
        new QLabel(tr("Where answers, registers and plans say different things. Enter goes to the place; "
                      "a difference with a reason may stay."),
                   this);
    hint->setWordWrap(true);
    m_head->setBuddy(m_list);
    m_head->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WrappingDelegate(m_list));
    m_list->setAccessibleName(tr("Consistency board"));
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(BoardModel::GroupColumn, fontMetrics().averageCharWidth() * 22);
    m_list->setColumnWidth(BoardModel::PlaceColumn, fontMetrics().averageCharWidth() * 40);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, this, &ConsistencyPage::goToCurrent);
    auto* const go = new QPushButton(tr("&Go to the place"), this);
    connect(go, &QPushButton::clicked, this, &ConsistencyPage::goToCurrent);
    layout->addWidget(m_head);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(go, 0, Qt::AlignLeft);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &ConsistencyPage::refresh);
    refresh();
}

QString ConsistencyPage::title() const
{
    return tr("Consistency");
}

QString ConsistencyPage::badge() const
{
    const int open = m_model->open();
    return workspace().isOpen() && open > 0 ? u"%1!"_s.arg(open) : QString();
}

void ConsistencyPage::refresh()
{
    const int count = m_model->rowCount();
    const EvidenceDesk& desk = workspace().evidence();
    m_head->setText(count > 0          ? tr("%n contradiction(s)", nullptr, count)
                    : !desk.evidence() ? tr("The registers are still being read…")
                                       : tr("Nothing contradicts anything"));
    m_list->setVisible(count > 0);
    emit badgeChanged();
}

void ConsistencyPage::goToCurrent()
{
    const QModelIndex index = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0, 0);
    if (index.isValid())
        emit goTo(m_model->subject(index));
}

bool ConsistencyPage::goToUnanswered(bool forward, bool fromEdge)
{
    const int count = m_model->rowCount();
    if (fromEdge || count == 0)
        return false;
    const int current = m_list->currentIndex().row(); // -1 when there is none
    const int next = forward ? current + 1 : current - 1;
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentIndex(m_model->index(next >= count ? 0 : next < 0 ? count - 1 : next, 0));
    return true;
}

void ConsistencyPage::focusContent()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

bool ConsistencyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace indikator
