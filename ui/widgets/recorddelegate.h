// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace indikator {

class FieldEditor;

/// Edits cells of a model of FieldColumns, also through a proxy, with the editor of their field. A text that is no
/// value stays in the cell as a draft with its problem.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// A text was typed that is no value of the field.
    void refused(const QModelIndex& index, const QString& problem) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace indikator
