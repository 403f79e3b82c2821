// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace indikator {

ChoiceDialog::ChoiceDialog(const QString& title, const QString& question, const Choices& choices, QWidget* parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
{
    setWindowTitle(title);
    auto* const label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(question);
    m_choice->setMinimumContentsLength(40);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [id, text] : choices)
        m_choice->addItem(text, id.toString());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!choices.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(buttons);
}

Id ChoiceDialog::chosen() const
{
    return Id::parse(m_choice->currentData().toString()).value_or(Id());
}

void ChoiceDialog::ask(QWidget* parent, const QString& title, const QString& question, const Choices& choices,
                       const std::function<void(const Id&)>& then)
{
    auto* const dialog = new ChoiceDialog(title, question, choices, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, [dialog, then] { then(dialog->chosen()); });
    dialog->open();
}

} // namespace indikator
