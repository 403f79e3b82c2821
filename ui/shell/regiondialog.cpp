// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/regiondialog.h"

#include "core/operations/assessing.h"
#include "ui/shell/readingspanel.h"
#include "ui/widgets/recordform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace indikator {

RegionDialog::RegionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_form(new RecordForm(workspace, recordTable<Region>(), this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Region"));
    resize(760, 620);
    if (workspace.isOpen())
        workspace.attempt([&] { m_form->setRecord(regionOf(workspace.document()).id); });
    m_tabs->addTab(m_form, tr("&Card"));
    m_tabs->addTab(new ReadingsPanel(workspace, this), tr("&Disputed places of the methodology"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field must not close the card
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
}

void RegionDialog::showReadings()
{
    m_tabs->setCurrentIndex(1);
}

void RegionDialog::done(int result)
{
    m_form->commit();
    QDialog::done(result);
}

} // namespace indikator
