// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/subjectfinder.h"

#include "core/organisation/centre.h"
#include "core/report/wording.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace indikator {

using namespace Qt::StringLiterals;

SubjectFinder::SubjectFinder(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Find (Ctrl+F)"));
    setAccessibleName(tr("Find items, lines and centres"));
    setClearButtonEnabled(true);
    auto* const completer = new QCompleter(m_model, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SubjectFinder::choose);
    connect(this, &QLineEdit::returnPressed, this, [this, completer] {
        if (completer->completionCount() > 0)
            choose(completer->currentIndex());
    });
}

void SubjectFinder::focusInEvent(QFocusEvent* event)
{
    fill();
    selectAll();
    QLineEdit::focusInEvent(event);
}

void SubjectFinder::add(const QString& text, const Subject& subject)
{
    auto* const item = new QStandardItem(text);
    item->setData(QVariant::fromValue(subject));
    m_model->appendRow(item);
}

void SubjectFinder::fill()
{
    m_model->clear();
    if (!m_workspace.isOpen())
        return;
    if (const Evaluation* evaluation = m_workspace.evaluation()) {
        for (const ChecklistItem& item : evaluation->methodology->checklist.items)
            add(tr("Checklist: %1. %2").arg(item.number).arg(item.title),
                {Subject::Kind::ChecklistItem, QString::number(item.number), {}});
        for (const Condition* condition : evaluation->matrix.conditions())
            add(tr("Matrix: %1").arg(conditionTitle(evaluation->matrix, *condition)),
                {Subject::Kind::Condition, condition->id, {}});
    }
    for (const Centre& centre : m_workspace.document().all<Centre>())
        add(tr("Centre: %1").arg(centre.name), {Subject::Kind::Centre, {}, centre.id});
}

void SubjectFinder::choose(const QModelIndex& index)
{
    const auto subject = index.data(Qt::UserRole + 1).value<Subject>();
    if (subject.kind != Subject::Kind::None)
        emit found(subject);
}

} // namespace indikator
