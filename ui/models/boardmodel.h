// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/consistency.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>

namespace indikator {

/// The consistency board as a list, group by group.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GroupColumn, PlaceColumn, TextColumn, ColumnCount };

    explicit BoardModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] Subject subject(const QModelIndex& index) const;

    /// How many lines nobody has given a reason for.
    [[nodiscard]] int open() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Workspace& m_workspace;
    std::vector<Inconsistency> m_board;
};

/// Where the line leads to; an unknown record to its register.
[[nodiscard]] Subject subjectOf(const Document& document, const Inconsistency& line);

} // namespace indikator
