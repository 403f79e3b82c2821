// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recorddelegate.h"

#include "ui/models/fieldcolumns.h"
#include "ui/widgets/fieldeditor.h"

#include <QAbstractProxyModel>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace indikator {

namespace {

const FieldColumns& fieldColumns(const QModelIndex& index)
{
    const QAbstractItemModel* model = index.model();
    while (const auto* const proxy = qobject_cast<const QAbstractProxyModel*>(model))
        model = proxy->sourceModel();
    return *dynamic_cast<const FieldColumns*>(model);
}

FieldEditor* fieldEditor(QObject* watched)
{
    while (watched && !qobject_cast<FieldEditor*>(watched))
        watched = watched->parent();
    return qobject_cast<FieldEditor*>(watched);
}

bool isEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Enter in a text of several lines is part of it; Ctrl+Enter is not.
bool belongsToText(const FieldEditor& editor, const QEvent& event)
{
    return editor.takesEnter() && isEnter(event) &&
           !static_cast<const QKeyEvent&>(event).modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    const FieldColumns& model = fieldColumns(index);
    FieldEditor* const editor = FieldEditor::make(model.field(index.column()), model.names(), parent);
    editor->input()->installEventFilter(const_cast<RecordDelegate*>(this)); // the focus is there
    return editor;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* const field = static_cast<FieldEditor*>(editor);
    if (field->isTouched())
        return; // the document changed while something is being typed
    field->setValue(QJsonValue::fromVariant(index.data(Qt::EditRole)));
    if (const QVariant draft = index.data(FieldColumns::DraftRole); draft.isValid())
        field->setText(draft.toString());
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* const field = static_cast<const FieldEditor*>(editor);
    const bool hasDraft = index.data(FieldColumns::DraftRole).isValid();
    if (!field->isTouched() && !hasDraft)
        return;
    const TypedValue typed = field->typed();
    if (typed.isGood()) {
        model->setData(index, typed.value.toVariant(), Qt::EditRole);
        return;
    }
    model->setData(index, field->text(), FieldColumns::DraftRole);
    emit refused(index, typed.problem);
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& /*index*/) const
{
    const QSize wanted = static_cast<const FieldEditor*>(editor)->takesEnter()
                             ? editor->sizeHint().expandedTo(editor->minimumSizeHint())
                             : editor->minimumSizeHint();
    QRect place = option.rect;
    place.setSize(place.size().expandedTo(wanted));
    const QRect space = editor->parentWidget()->rect();
    place.moveLeft(std::max(0, std::min(place.left(), space.right() - place.width())));
    place.moveTop(std::max(0, std::min(place.top(), space.bottom() - place.height())));
    editor->setGeometry(place);
}

bool RecordDelegate::eventFilter(QObject* watched, QEvent* event)
{
    FieldEditor* const editor = fieldEditor(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (belongsToText(*editor, *event))
        return false;
    if (watched == editor && isEnter(*event))
        return true; // the input had it already
    if (event->type() == QEvent::FocusOut && watched == editor->input()) {
        QCoreApplication::sendEvent(editor, event); // which is watched only while the view edits with it
        return false;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace indikator
