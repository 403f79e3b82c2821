// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/registerview.h"

#include "core/storage/recordtypes.h"
#include "ui/widgets/recordcard.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

#include <QFocusEvent>

namespace indikator {

RegisterView::RegisterView(Workspace& workspace, const RecordType& type, const QStringList& columns, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_workspace(workspace)
    , m_table(new RegisterTable(workspace, type, this))
    , m_card(new RecordCard(workspace, type, this))
{
    m_table->setColumns(columns);
    m_table->showAsRegister();
    addWidget(m_table);
    addWidget(m_card);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    connect(m_table, &RegisterTable::currentChanged, this, [this](const Id& record) {
        m_card->setRecord(record);
        emit currentChanged(record);
    });
}

/// No proxy: Qt 6.4 moves a widget with tabs inside behind its children, and Tab would go back to the table for ever.
void RegisterView::focusInEvent(QFocusEvent* event)
{
    m_table->setFocus(event->reason());
}

RecordForm& RegisterView::form() const
{
    return m_card->form();
}

bool RegisterView::showRecord(const QString& type, const Id& record)
{
    RecordModel& model = m_table->model();
    if (type == model.type().name()) {
        if (model.rowOf(record) < 0)
            return false;
        m_table->setCurrent(record);
        m_table->setFocus();
        return true;
    }
    const RecordType* const owned = recordType(type);
    if (!owned || owned->ownerIndex() < 0 || !m_workspace.isOpen())
        return false;
    std::optional<Row> row;
    m_workspace.attempt([&] { row = m_workspace.document().findRow(*owned, record); });
    const auto owner =
        row ? Id::parse((*row)[static_cast<size_t>(owned->ownerIndex())].toString()) : std::optional<Id>();
    if (!owner || model.rowOf(*owner) < 0)
        return false;
    m_table->setCurrent(*owner);
    return m_card->showOwned(*owned, record);
}

} // namespace indikator
