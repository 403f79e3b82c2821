// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recordcard.h"

#include "core/storage/attachment.h"
#include "core/storage/recordtypes.h"
#include "ui/widgets/filespanel.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

#include <QDragEnterEvent>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

RecordCard::RecordCard(Workspace& workspace, const RecordType& type, QWidget* parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_form(new RecordForm(workspace, type, this))
    , m_files(new FilesPanel(workspace, type, this))
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(m_form, tr("Card"));
    for (const RecordType* other : registerTypes()) {
        if (other->ownerIndex() >= 0 && other->fields()[static_cast<size_t>(other->ownerIndex())].leadsTo(type.name()))
            addOwned(*other);
    }
    addTab(m_files, tr("Files"));
    setAcceptDrops(true);
    connect(m_files, &FilesPanel::countChanged, this, &RecordCard::showCounts);
    setRecord({});
}

void RecordCard::addOwned(const RecordType& type)
{
    auto* const table = new RegisterTable(m_workspace, type, this);
    std::vector<size_t> columns;
    for (size_t i = 0; i < type.fields().size(); ++i) {
        if (isShown(type, i) && static_cast<int>(i) != type.ownerIndex())
            columns.push_back(i);
    }
    table->model().setColumns(columns);
    m_tabs.push_back({&type, table});
    addTab(table, type.title());
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&table->model(), signal, this, &RecordCard::showCounts);
    connect(&table->model(), &QAbstractItemModel::modelReset, this, &RecordCard::showCounts);
}

void RecordCard::setRecord(const Id& record)
{
    m_form->setRecord(record);
    m_files->setRecord(record);
    for (const Tab& tab : m_tabs) {
        tab.table->setEnabled(!record.isNull());
        tab.table->model().setOwner(record.isNull() ? Id::derived({}, u"none"_s) : record); // a null owner shows all
    }
    showCounts();
}

void RecordCard::showCounts()
{
    for (const Tab& tab : m_tabs) {
        const int count = tab.table->model().rowCount();
        setTabText(indexOf(tab.table),
                   count > 0 ? tr("%1 (%2)", "kind of record and how many").arg(tab.type->title()).arg(count)
                             : tab.type->title());
    }
    setTabText(indexOf(m_files), m_files->count() > 0 ? tr("Files (%1)").arg(m_files->count()) : tr("Files"));
}

/// Files may be dropped anywhere on the card.
void RecordCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_files->takesFiles() && !draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecordCard::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setCurrentWidget(m_files);
    emit m_files->dropped(draggedFiles(event->mimeData()));
}

RegisterTable* RecordCard::owned(const RecordType& type) const
{
    const auto found = std::ranges::find(m_tabs, &type, &Tab::type);
    return found == m_tabs.end() ? nullptr : found->table;
}

bool RecordCard::showOwned(const RecordType& type, const Id& record)
{
    if (&type == &recordTable<Attachment>()) {
        setCurrentWidget(m_files);
        m_files->setCurrent(record);
        m_files->setFocus();
        return true;
    }
    RegisterTable* const table = owned(type);
    if (!table)
        return false;
    setCurrentWidget(table);
    table->setCurrent(record);
    table->setFocus();
    return true;
}

} // namespace indikator
