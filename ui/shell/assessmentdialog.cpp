// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/assessmentdialog.h"

#include "core/base/period.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace indikator {

namespace {

QDateEdit* dateEdit(QDate date, QWidget* parent)
{
    auto* const edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    return edit;
}

} // namespace

AssessmentDialog::AssessmentDialog(const QString& caption, const AssessmentDetails& details, QWidget* parent)
    : QDialog(parent)
    , m_asOf(dateEdit(details.asOf, this))
    , m_filledOn(dateEdit(details.filledOn.isValid() ? details.filledOn : details.asOf, this))
    , m_title(new QLineEdit(details.title, this))
    , m_executor(new QLineEdit(details.executor, this))
{
    setWindowTitle(caption);
    auto* const layout = new QFormLayout(this);
    layout->addRow(tr("&As of"), m_asOf);
    layout->addRow(tr("&Title"), m_title);
    layout->addRow(tr("&Executor"), m_executor);
    layout->addRow(tr("&Filled on"), m_filledOn);
    m_title->setMaxLength(200);
    m_executor->setMaxLength(200);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_asOf, &QDateEdit::dateChanged, this, &AssessmentDialog::refreshTitle);
    layout->addRow(buttons);
    refreshTitle();
}

/// An own title is kept; without one the quarter gives it.
void AssessmentDialog::refreshTitle()
{
    m_title->setPlaceholderText(Quarter(m_asOf->date()).title());
}

AssessmentDetails AssessmentDialog::result() const
{
    const QString title = m_title->text().trimmed();
    return {m_asOf->date(), title.isEmpty() ? m_title->placeholderText() : title, m_executor->text().trimmed(),
            m_filledOn->date()};
}

} // namespace indikator
