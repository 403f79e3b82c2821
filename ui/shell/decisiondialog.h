// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/referencenames.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace indikator {

class FieldEditor;

/// Takes down what is decided in the meeting of today: text, responsible, term. It stands beside the work and does not
/// block it. Enter records; a term said at the end of the text goes into its field by itself.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(Workspace& workspace, QWidget* parent);

signals:
    void recorded(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addCompletion();
    void readTerm();
    void record();
    void refuse(const QString& problem, QWidget* field);
    [[nodiscard]] std::optional<QDate> term() const; ///< invalid: none; nothing: not a date

    Workspace& m_workspace;
    ReferenceNames m_names;
    QPlainTextEdit* m_text;
    QLineEdit* m_responsible;
    FieldEditor* m_due;
    QString m_readTerm; ///< what readTerm() wrote; anything else in the field is the user's
    QLabel* m_problem;
};

} // namespace indikator
