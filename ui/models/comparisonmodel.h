// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparisonsheet.h"

#include <QAbstractTableModel>

namespace indikator {

/// Assessments side by side: number, title, one column an assessment, change and whose answers changed.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int titleColumn = 1;

    /// `onlyChanged` leaves out rows in which nothing changed; results always stay.
    void setSheet(ComparisonSheet sheet, bool onlyChanged);

    [[nodiscard]] bool isHeading(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int valueCount() const { return static_cast<int>(m_sheet.columns.size()); }

    [[nodiscard]] QString text(const ComparisonSheet::Row& row, int column) const;

    ComparisonSheet m_sheet;
};

} // namespace indikator
