// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/fieldtext.h"

#include <QWidget>

namespace indikator {

/// The editor of one field, used by cells of tables and by forms. It holds what is typed, good or not, until it is
/// shown another value: a draft is never lost.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor that fits the type of the field. `names` must outlive it.
    [[nodiscard]] static FieldEditor* make(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] const Field& field() const { return m_field; }

    /// Shows a value; what was typed before is gone.
    void setValue(const QJsonValue& value);

    [[nodiscard]] const QJsonValue& value() const { return m_value; }

    /// What is typed, and puts it back.
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;

    /// What is typed, read as a value.
    [[nodiscard]] virtual TypedValue typed() const;

    /// Whether something else is typed than the value that was shown.
    [[nodiscard]] bool isTouched() const { return text() != m_shownText; }

    virtual void setReadOnly(bool readOnly) = 0;

    /// Whether Enter belongs to the text.
    [[nodiscard]] virtual bool takesEnter() const { return false; }

    /// The widget that has the keyboard focus; the buddy of the field's label.
    [[nodiscard]] QWidget* input() const { return m_input; }

signals:
    void edited(); ///< something was typed
    void left();   ///< the field was left, or a choice was made: time to save

protected:
    FieldEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    void setInput(QWidget* input);
    virtual void showValue(const QJsonValue& value);

    /// Whether Ctrl+Z still has typing to undo here; else it belongs to the document.
    [[nodiscard]] virtual bool canUndoTyping() const { return false; }

    [[nodiscard]] const ReferenceNames& names() const { return m_names; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);

    const Field& m_field;
    const ReferenceNames& m_names;
    QWidget* m_input = nullptr;
    QJsonValue m_value;
    QString m_shownText;
};

} // namespace indikator
