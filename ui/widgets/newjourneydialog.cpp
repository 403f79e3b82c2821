// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/newjourneydialog.h"

#include "core/measurement/clientservice.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indikator {

NewJourneyDialog::NewJourneyDialog(const Document& document, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_profile(new QComboBox(this))
    , m_goal(new QLineEdit(this))
    , m_service(new QComboBox(this))
{
    setWindowTitle(tr("New journey"));
    m_name->setPlaceholderText(tr("In the words of the client: “I look for my first job”"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    for (const ClientProfile& profile : document.all<ClientProfile>())
        m_profile->addItem(profile.title(), profile.id.toString());
    m_service->addItem(tr("not chosen"), QString());
    for (const ClientService& service : document.all<ClientService>())
        m_service->addItem(service.name, service.id.toString());
    for (QComboBox* const box : {m_profile, m_service})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* const layout = new QFormLayout(this);
    layout->addRow(tr("&Name:"), m_name);
    layout->addRow(tr("&Profile:"), m_profile);
    layout->addRow(tr("&Goal of the client:"), m_goal);
    layout->addRow(tr("&Service:"), m_service);
    if (m_profile->count() == 0) {
        auto* const note = new QLabel(tr("There is no profile yet: describe the group of clients first, on the page "
                                         "“Profiles”."),
                                      this);
        note->setWordWrap(true);
        layout->addRow(note);
    }
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* const ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this, ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty() && m_profile->count() > 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
}

JourneyDraft NewJourneyDialog::draft() const
{
    const auto id = [](const QComboBox* box) { return Id::parse(box->currentData().toString()).value_or(Id()); };
    return {m_name->text(), id(m_profile), m_goal->text(), id(m_service)};
}

} // namespace indikator
