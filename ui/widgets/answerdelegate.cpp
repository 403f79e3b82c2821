// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/answerdelegate.h"

#include "core/methodology/facttext.h"
#include "ui/models/matrixmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolTip>

namespace indikator {

AnswerDelegate::AnswerDelegate(int kindRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_kindRole(kindRole)
{}

QWidget* AnswerDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    const auto kind = index.data(m_kindRole).value<FactKind>();
    if (!kind.isScale()) {
        auto* const edit = new QLineEdit(parent);
        edit->setPlaceholderText(kind.expectedForm());
        edit->setToolTip(kind.expectedForm());
        edit->setAccessibleName(kind.expectedForm());
        return edit;
    }
    auto* const combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Answer"));
    combo->addItem(tr("no answer"), QString());
    for (const FactStep& step : kind.steps())
        combo->addItem(step.label, step.label);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* const self = const_cast<AnswerDelegate*>(this); // the signals of an editor are sent from const functions
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void AnswerDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* const combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(text)));
    else if (auto* const edit = qobject_cast<QLineEdit*>(editor); edit && !edit->isModified())
        edit->setText(text);
}

void AnswerDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* const combo = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, combo->currentData());
        return;
    }
    const auto* const edit = qobject_cast<QLineEdit*>(editor);
    if (edit && edit->text() != index.data(Qt::EditRole).toString() && !model->setData(index, edit->text())) {
        const auto kind = index.data(m_kindRole).value<FactKind>();
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()),
                           tr("“%1” was not taken: expected %2.").arg(edit->text(), kind.expectedForm()),
                           editor->parentWidget());
    }
}

} // namespace indikator
