// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/registercard.h"

#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

namespace indikator {

RegisterCard::RegisterCard(Workspace& workspace, const RecordType& type, Qt::Orientation direction, QWidget* parent)
    : QSplitter(direction, parent)
    , m_table(new RegisterTable(workspace, type, this))
    , m_form(new RecordForm(workspace, type, this))
{
    addWidget(m_table);
    addWidget(m_form);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    setFocusProxy(m_table);
    connect(m_table, &RegisterTable::currentChanged, this, [this](const Id& record) {
        m_form->setRecord(record);
        emit currentChanged(record);
    });
}

void RegisterCard::setOwner(const Id& owner)
{
    if (owner == m_table->model().owner())
        return;
    m_form->commit();
    m_table->model().setOwner(owner);
    m_table->setCurrent(m_table->model().idAt(0));
}

} // namespace indikator
