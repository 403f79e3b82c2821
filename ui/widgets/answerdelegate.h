// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace indikator {

/// Edits an answer by its kind: a step of a scale from a list, numbers as text «3 + 2». The model's FactKind comes
/// from `kindRole`.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AnswerDelegate(int kindRole, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int m_kindRole;
};

} // namespace indikator
