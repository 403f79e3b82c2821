// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace indikator {

/// One line of text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] bool canUndoTyping() const override;

    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line;
};

/// A line whose text may also be taken from a window below it (F4, Alt+Down).
class PopupEditor : public LineEditor
{
    Q_OBJECT

protected:
    PopupEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    /// The button at the end of the line.
    void addOpener(const QIcon& icon, const QString& title);

    /// Fills the window and returns what in it gets the keyboard.
    virtual QWidget* fillPopup(QWidget* popup) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openPopup();
};

/// A date that may be empty, typed or taken from a calendar.
class DateEditor : public PopupEditor
{
    Q_OBJECT

public:
    DateEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

protected:
    QWidget* fillPopup(QWidget* popup) override;

private:
    void take(QDate date);
};

/// Several choices or records: their names between semicolons, typed or ticked in a list.
class ManyEditor : public PopupEditor
{
    Q_OBJECT

public:
    ManyEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

protected:
    QWidget* fillPopup(QWidget* popup) override;

private:
    /// Every value that may be ticked, as JSON spells it, with its name.
    [[nodiscard]] std::vector<std::pair<QString, QString>> offers() const;
    void take(const QListWidget& list);
};

/// Text of several lines.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

    [[nodiscard]] bool takesEnter() const override { return true; }

protected:
    [[nodiscard]] bool canUndoTyping() const override;

private:
    QPlainTextEdit* m_edit;
};

class CheckEditor : public FieldEditor
{
    Q_OBJECT

public:
    CheckEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox* m_box;
};

/// One of a list: the choices of a field, the records a reference may lead to (found by typing), or yes, no, nothing.
class ListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const Field& field, const ReferenceNames& names, QWidget* parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] TypedValue typed() const override;

protected:
    void showValue(const QJsonValue& value) override;

private:
    void fill();
    void makeSearchable();

    QComboBox* m_box;
};

} // namespace indikator
