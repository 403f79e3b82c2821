// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/blockpage.h"

#include "core/report/wording.h"
#include "core/storage/recordtypes.h"
#include "ui/pages/blockrows.h"
#include "ui/widgets/registerview.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

BlockPage::BlockPage(Workspace& workspace, int block, const QString& title, QWidget* parent)
    : Page(workspace, parent)
    , m_block(block)
    , m_title(title)
    , m_rows(new BlockRows(workspace, block, this))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_rows);
    layout->addWidget(m_tabs, 1);
    connect(m_rows, &BlockRows::goTo, this, &BlockPage::goTo);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BlockPage::onTab);
    connect(&workspace, &Workspace::changed, this, &BlockPage::onChanged);
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        for (const Entry& entry : m_entries)
            showCount(entry);
    });
}

void BlockPage::addRegister(const RecordType& type, const QString& title, const QStringList& columns)
{
    auto* const room = new QWidget(m_tabs);
    auto* const layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    m_entries.push_back({&type, title, columns, room, nullptr});
    m_tabs->addTab(room, title);
    showCount(m_entries.back());
}

QString BlockPage::badge() const
{
    const Evaluation* const evaluation = workspace().evaluation();
    if (!evaluation)
        return {};
    const auto& blocks = evaluation->score.matrix.blocks;
    const auto found = std::ranges::find(blocks, m_block, &BlockLevel::id);
    return found == blocks.end() ? QString() : found->level.roman();
}

RegisterView* BlockPage::view(Entry& entry)
{
    if (entry.view)
        return entry.view;
    entry.view = new RegisterView(workspace(), *entry.type, entry.columns, entry.room);
    entry.room->layout()->addWidget(entry.view);
    entry.room->setFocusProxy(entry.view);
    connect(entry.view, &RegisterView::currentChanged, this, [this, type = entry.type](const Id& record) {
        if (!record.isNull())
            workspace().select({Subject::Kind::Record, type->name(), record});
    });
    emit viewMade(entry.view);
    return entry.view;
}

RegisterView* BlockPage::view(const RecordType& type)
{
    const auto found = std::ranges::find(m_entries, &type, &Entry::type);
    return found == m_entries.end() ? nullptr : view(*found);
}

BlockPage::Entry* BlockPage::current()
{
    const auto found = std::ranges::find(m_entries, m_tabs->currentWidget(), &Entry::room);
    return found == m_entries.end() ? nullptr : &*found;
}

/// Reading a register waits until somebody looks at it.
void BlockPage::onTab()
{
    Entry* const entry = current();
    if (entry && isVisible())
        (void)view(*entry);
}

void BlockPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    onTab();
}

bool BlockPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::Record)
        return false;
    const RecordType* const type = recordType(subject.key);
    for (Entry& entry : m_entries) {
        const bool isOwner = type && type->ownerIndex() >= 0 &&
                             type->fields()[static_cast<size_t>(type->ownerIndex())].leadsTo(entry.type->name());
        const bool isShownWithOwner = entry.type->ownerIndex() >= 0 && !subject.record.isNull();
        if ((entry.type != type && !isOwner) || isShownWithOwner)
            continue;
        if (subject.record.isNull() ? entry.type == type : view(entry)->showRecord(subject.key, subject.record)) {
            m_tabs->setCurrentWidget(entry.room);
            return true;
        }
    }
    return false;
}

void BlockPage::focusContent()
{
    if (Entry* const entry = current())
        view(*entry)->setFocus();
    else
        m_rows->setFocus();
}

void BlockPage::onChanged(const ChangeSet& changes)
{
    for (const Entry& entry : m_entries) {
        const auto concerns = [&](const RowChange& change) { return change.type == entry.type; };
        if (std::ranges::any_of(changes, concerns))
            showCount(entry);
    }
}

void BlockPage::showCount(const Entry& entry)
{
    int count = 0;
    if (workspace().isOpen())
        workspace().attempt([&] { count = workspace().document().count(*entry.type); });
    m_tabs->setTabText(m_tabs->indexOf(entry.room),
                       count > 0 ? tr("%1 (%2)", "register and how many records").arg(entry.title).arg(count)
                                 : entry.title);
}

} // namespace indikator
