// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registerpage.h"

#include "ui/widgets/findingslabel.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/registerview.h"

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
    , m_view(new RegisterView(workspace, type, columns, this))
{
    setObjectName(type.name());
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_findings);
    layout->addWidget(m_view, 1);
    connect(m_view, &RegisterView::currentChanged, this, &RegisterPage::onCurrentChanged);
    connect(&m_view->table().model(), &RecordModel::studied, this, &RegisterPage::showFindings);
    showFindings();
}

QString RegisterPage::badge() const
{
    const auto count = m_view->table().model().rows().size();
    return count == 0 ? QString() : QString::number(count);
}

bool RegisterPage::showSubject(const Subject& subject)
{
    return subject.kind == Subject::Kind::Record && m_view->showRecord(subject.key, subject.record);
}

void RegisterPage::focusContent()
{
    m_view->table().setFocus();
}

void RegisterPage::onCurrentChanged(const Id& record)
{
    if (!record.isNull())
        workspace().select({Subject::Kind::Record, m_type.name(), record});
}

/// A register that is still being judged says nothing yet.
void RegisterPage::showFindings()
{
    const RecordModel& model = m_view->table().model();
    std::vector<Finding> findings;
    for (int row = 0; model.isStudied() && model.remarks() > 0 && row < model.rowCount(); ++row)
        std::ranges::copy(model.findings(row), std::back_inserter(findings));
    m_findings->show(findings);
}

} // namespace indikator
