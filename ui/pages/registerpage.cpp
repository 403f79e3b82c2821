// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registerpage.h"

#include "ui/widgets/findingslabel.h"
#include "ui/widgets/registercard.h"
#include "ui/widgets/registertable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace indikator {

RegisterPage::RegisterPage(Workspace& workspace, const RecordType& type, const QString& title,
                           const QStringList& columns, QWidget* parent)
    : Page(workspace, parent)
    , m_type(type)
    , m_title(title)
    , m_findings(new FindingsLabel(tr("Remarks: %1").arg(title), this))
    , m_card(new RegisterCard(workspace, type, Qt::Horizontal, this))
{
    m_card->table().setColumns(columns);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_findings);
    layout->addWidget(m_card, 1);
    connect(m_card, &RegisterCard::currentChanged, this, &RegisterPage::onCurrentChanged);
    connect(&workspace, &Workspace::changed, this, &RegisterPage::showFindings);
    connect(&workspace, &Workspace::documentOpened, this, &RegisterPage::showFindings);
    showFindings();
}

QString RegisterPage::badge() const
{
    const auto count = m_card->table().model().rows().size();
    return count == 0 ? QString() : QString::number(count);
}

bool RegisterPage::showSubject(const Subject& subject)
{
    const bool isHere = subject.kind == Subject::Kind::Record && subject.key == m_type.name() &&
                        m_card->table().model().rowOf(subject.record) >= 0;
    if (isHere) {
        m_card->table().setCurrent(subject.record);
        focusContent();
    }
    return isHere;
}

void RegisterPage::focusContent()
{
    m_card->table().setFocus();
}

void RegisterPage::onCurrentChanged(const Id& record)
{
    if (!record.isNull())
        workspace().select({Subject::Kind::Record, m_type.name(), record});
}

void RegisterPage::showFindings()
{
    const RecordModel& model = m_card->table().model();
    std::vector<Finding> findings;
    for (int row = 0; row < model.rowCount(); ++row)
        std::ranges::move(model.findings(row), std::back_inserter(findings));
    m_findings->show(findings);
}

} // namespace indikator
