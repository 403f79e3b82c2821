// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/numbereditor.h"

#include <QAbstractSpinBox>
#include <QLineEdit>

#include <algorithm>
#include <limits>

namespace indikator {

/// A spin box over text, so that it can be empty and keep a draft.
class NumberBox : public QAbstractSpinBox
{
public:
    NumberBox(const Field& field, const ReferenceNames& names, QWidget* parent)
        : QAbstractSpinBox(parent)
        , m_field(field)
        , m_names(names)
    {
        setKeyboardTracking(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    using QAbstractSpinBox::lineEdit;

    QValidator::State validate(QString& /*input*/, int& /*position*/) const override { return QValidator::Acceptable; }

    void stepBy(int steps) override
    {
        const double lowest = m_field.minimum.value_or(std::numeric_limits<int>::min());
        const double highest = m_field.maximum.value_or(std::numeric_limits<int>::max());
        const bool isEmpty = text().isEmpty();
        const double from = isEmpty ? std::max(lowest, 0.0) : number();
        const double to = std::clamp(isEmpty ? from : from + steps, lowest, highest);
        lineEdit()->setText(editText(m_field, to, m_names));
        lineEdit()->selectAll();
    }

    void fixup(QString& /*input*/) const override {}

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override
    {
        if (isReadOnly())
            return StepNone;
        StepEnabled enabled = StepNone;
        enabled.setFlag(StepUpEnabled, text().isEmpty() || !m_field.maximum || number() < *m_field.maximum);
        enabled.setFlag(StepDownEnabled, text().isEmpty() || !m_field.minimum || number() > *m_field.minimum);
        return enabled;
    }

private:
    [[nodiscard]] double number() const { return parseField(m_field, text(), m_names).value.toDouble(); }

    const Field& m_field;
    const ReferenceNames& m_names;
};

NumberEditor::NumberEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : FieldEditor(field, names, parent)
    , m_box(new NumberBox(field, names, this))
{
    connect(m_box->lineEdit(), &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &FieldEditor::left);
    setInput(m_box);
}

QString NumberEditor::text() const
{
    return m_box->text();
}

void NumberEditor::setText(const QString& text)
{
    if (text != m_box->text())
        m_box->lineEdit()->setText(text);
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

bool NumberEditor::canUndoTyping() const
{
    return m_box->lineEdit()->isUndoAvailable() && isTouched();
}

} // namespace indikator
