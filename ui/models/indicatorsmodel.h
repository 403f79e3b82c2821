// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/measurementbook.h"

#include <QAbstractTableModel>

namespace indikator {

/// Indicators of one quarter and place as a table: value, interval, target and state with its sign.
class IndicatorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        GroupColumn,
        NameColumn,
        ValueColumn,
        IntervalColumn,
        TargetColumn,
        StateColumn,
        ChangeColumn,
        ColumnCount
    };

    struct Entry
    {
        IndicatorResult result;
        QString unit;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<Entry> entries);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    [[nodiscard]] int rowOf(const Id& indicator) const; ///< or -1

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Entry& entry, int column) const;
    [[nodiscard]] QString toolTip(const Entry& entry) const;

    std::vector<Entry> m_entries;
};

} // namespace indikator
