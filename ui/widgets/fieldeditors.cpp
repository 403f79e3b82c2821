// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldeditors.h"

#include "ui/widgets/numbereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace indikator {

namespace {

constexpr int visibleLines = 4;

} // namespace

FieldEditor* FieldEditor::make(const Field& field, const ReferenceNames& names, QWidget* parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(field, names, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
        return new NumberEditor(field, names, parent);
    case FieldType::Boolean:
        if (!field.optional)
            return new CheckEditor(field, names, parent);
        return new ListEditor(field, names, parent);
    case FieldType::Choice:
    case FieldType::Reference:
        return new ListEditor(field, names, parent);
    case FieldType::Choices:
    case FieldType::References:
        return new ManyEditor(field, names, parent);
    case FieldType::Date:
        return new DateEditor(field, names, parent);
    default:
        return new LineEditor(field, names, parent);
    }
}

LineEditor::LineEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : FieldEditor(field, names, parent)
    , m_line(new QLineEdit(this))
{
    if (field.type == FieldType::Text && field.maximumLength > 0)
        m_line->setMaxLength(field.maximumLength);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::left);
    setInput(m_line);
}

QString LineEditor::text() const
{
    return m_line->text();
}

void LineEditor::setText(const QString& text)
{
    if (text == m_line->text())
        return; // the cursor stays where the user works
    m_line->setText(text);
    m_line->setCursorPosition(0); // of a long text the beginning is what people look for
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool LineEditor::canUndoTyping() const
{
    return m_line->isUndoAvailable() && isTouched();
}

LongTextEditor::LongTextEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : FieldEditor(field, names, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    const int lines = m_edit->fontMetrics().lineSpacing() * visibleLines;
    m_edit->setMinimumHeight(lines +
                             2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin())));
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    setInput(m_edit);
}

QString LongTextEditor::text() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::setText(const QString& text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LongTextEditor::canUndoTyping() const
{
    return m_edit->document()->isUndoAvailable() && isTouched();
}

CheckEditor::CheckEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : FieldEditor(field, names, parent)
    , m_box(new QCheckBox(this))
{
    connect(m_box, &QCheckBox::toggled, this, [this](bool checked) { m_box->setText(booleanText(checked)); });
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::left);
    m_box->setText(booleanText(false));
    setInput(m_box);
}

QString CheckEditor::text() const
{
    return booleanText(m_box->isChecked());
}

void CheckEditor::setText(const QString& text)
{
    m_box->setChecked(parseField(field(), text, names()).value.toBool());
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

ListEditor::ListEditor(const Field& field, const ReferenceNames& names, QWidget* parent)
    : FieldEditor(field, names, parent)
    , m_box(new QComboBox(this))
{
    if (field.type == FieldType::Reference)
        makeSearchable();
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    fill();
    connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::left);
    setInput(m_box);
}

void ListEditor::makeSearchable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void ListEditor::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    if (field().optional)
        m_box->addItem(QString(), QJsonValue());
    for (const Choice& choice : field().choices)
        m_box->addItem(choiceText(choice), QJsonValue(QLatin1StringView(choice.code)));
    for (const bool value : {true, false}) {
        if (field().type == FieldType::Boolean)
            m_box->addItem(booleanText(value), QJsonValue(value));
    }
    if (field().type != FieldType::Reference)
        return;
    for (const auto& [id, name] : names().all(field()))
        m_box->addItem(name, QJsonValue(id));
}

QString ListEditor::text() const
{
    return m_box->currentText();
}

void ListEditor::setText(const QString& text)
{
    m_box->setCurrentIndex(m_box->findText(text));
    if (m_box->isEditable() && m_box->currentText() != text)
        m_box->setEditText(text);
}

void ListEditor::showValue(const QJsonValue& value)
{
    if (field().type == FieldType::Reference)
        fill(); // records come and go
    int place = -1;
    for (int i = 0; i < m_box->count() && place < 0; ++i) {
        if (m_box->itemData(i).toJsonValue() == value)
            place = i;
    }
    m_box->setCurrentIndex(place);
    if (place < 0)
        setText(editText(field(), value, names()));
}

/// What is chosen in the list speaks for itself, even where two records have one name.
TypedValue ListEditor::typed() const
{
    const int place = m_box->currentIndex();
    if (place >= 0 && m_box->itemText(place) == m_box->currentText())
        return {m_box->itemData(place).toJsonValue(), {}};
    return FieldEditor::typed();
}

void ListEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace indikator
