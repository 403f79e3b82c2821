// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/collecting.h"

#include <QAbstractTableModel>

namespace indikator {

/// The files that came back from the centres, with what is to be thought of each.
class CollectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CentreColumn,
        FileColumn,
        VerdictColumn,
        NewColumn,
        ChangedColumn,
        RemovedColumn,
        RemarkColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none. Must outlive its use here.
    void setCollection(const Collection* collection);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Collection* m_collection = nullptr;
};

} // namespace indikator
