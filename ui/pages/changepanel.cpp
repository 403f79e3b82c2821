// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changepanel.h"

#include "core/base/period.h"
#include "core/report/wording.h"
#include "ui/models/remarksmodel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/remarksview.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace indikator {

ChangePanel::ChangePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading({}, 1.15, this))
    , m_summary(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_model(new RemarksModel(tr("Changed"), tr("How"), this))
    , m_list(new RemarksView(*m_model, this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(tr("What changed"));
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_title, m_summary, m_list})
        layout->addWidget(widget);
    layout->insertWidget(2, m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::toggled, this, &ChangePanel::expand);
    connect(m_list, &RemarksView::goTo, this, &ChangePanel::goTo);
    expand(false);
}

void ChangePanel::show(const Evaluation& before, const Evaluation& after)
{
    m_title->setText(tr("Change since “%1” (%2)").arg(before.assessment.title, officeDate(before.assessment.asOf)));
    const QString points = changeText(before.score.checklist.points, after.score.checklist.points);
    const Level was = before.score.matrix.level;
    const Level is = after.score.matrix.level;
    const QString level =
        was == is ? tr("unchanged: %1").arg(levelName(is)) : tr("was %1, is %2").arg(levelName(was), levelName(is));
    m_summary->setText(tr("Points: %1. Level: %2.").arg(points, level));
    const std::vector<Remark> remarks = changeRemarks(before, after);
    m_model->setRemarks(remarks);
    m_more->setText(remarks.empty() ? tr("No answer has changed")
                                    : tr("Changed answers: %n", nullptr, static_cast<int>(remarks.size())));
    m_more->setEnabled(!remarks.empty());
    expand(m_more->isChecked());
}

void ChangePanel::expand(bool open)
{
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(open && m_model->rowCount() > 0);
}

} // namespace indikator
