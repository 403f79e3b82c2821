// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/approvaldialog.h"

#include "core/documents/officialdocument.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace indikator {

ApprovalDialog::ApprovalDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_act(new QComboBox(this))
{
    setWindowTitle(tr("Approve the plan"));
    auto* const layout = new QFormLayout(this);
    auto* const about = new QLabel(tr("The dates as they are now are kept as the approved ones. From then on the plan "
                                      "shows how far fact is from them. The step can be undone."),
                                   this);
    about->setWordWrap(true);
    layout->addRow(about);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_act->addItem(tr("not named"));
    for (const OfficialDocument& document : workspace.document().all<OfficialDocument>())
        m_act->addItem(document.reference(), document.id.toString());
    m_act->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_act->setMinimumContentsLength(40);
    layout->addRow(tr("&Approved on"), m_date);
    layout->addRow(tr("By the &document"), m_act);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("A&pprove"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
}

QDate ApprovalDialog::date() const
{
    return m_date->date();
}

Id ApprovalDialog::legalAct() const
{
    return Id::parse(m_act->currentData().toString()).value_or(Id());
}

} // namespace indikator
