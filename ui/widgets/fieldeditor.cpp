// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldeditor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace indikator {

FieldEditor::FieldEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_names(names)
{
    setAutoFillBackground(true); // a cell below must not shine through
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    input->setFocusPolicy(Qt::StrongFocus);
    input->setAccessibleName(m_field.title());
    input->installEventFilter(this);
    if (!m_field.source.isEmpty())
        input->setToolTip(tr("Source: %1").arg(m_field.source));
}

void FieldEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    showValue(value);
    m_shownText = text();
}

void FieldEditor::showValue(const QJsonValue& value)
{
    setText(editText(m_field, value, m_names));
}

TypedValue FieldEditor::typed() const
{
    return isTouched() ? parseField(m_field, text(), m_names) : TypedValue{m_value, {}};
}

bool FieldEditor::handleKey(int key)
{
    if (key != Qt::Key_Escape || !isTouched())
        return false;
    setValue(m_value);
    emit edited();
    return true;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            emit left();
        return false;
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    case QEvent::ShortcutOverride:
        if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || canUndoTyping())
            return false;
        event->ignore();
        return true;
    case QEvent::Wheel: // scrolling past a field must not change it
        event->ignore();
        return !m_input->hasFocus();
    default:
        return false;
    }
}

} // namespace indikator
