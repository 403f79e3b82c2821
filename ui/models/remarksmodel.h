// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/remark.h"

#include <QAbstractTableModel>

namespace indikator {

/// A list of remarks: the places and what is said about them.
class RemarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, TextColumn, ColumnCount };

    RemarksModel(const QString& titleHeader, const QString& textHeader, QObject* parent = nullptr);

    /// Rows that stay keep their place in views; only what differs is inserted, removed or changed.
    void setRemarks(const std::vector<Remark>& remarks);

    [[nodiscard]] Subject subject(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeOthers(const std::vector<Remark>& remarks);
    void place(int row, const Remark& remark);
    void insert(int row, const Remark& remark);
    void remove(int row);

    QStringList m_headers;
    std::vector<Remark> m_remarks;
};

} // namespace indikator
