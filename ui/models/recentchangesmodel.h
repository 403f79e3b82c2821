// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/subject.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>

namespace indikator {

/// What was changed lately in all registers: a row for each record that a step touched, newest first.
class RecentChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, KindColumn, RecordColumn, WhatColumn, ColumnCount };

    explicit RecentChangesModel(Workspace& workspace, QObject* parent = nullptr);

    /// Where the record of the row is shown now; kind None when it is gone or has no place.
    [[nodiscard]] Subject subject(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QDateTime at;
        QString who;
        RowChange change;
    };

    void reload();
    void addNewest();
    [[nodiscard]] static QString whatOf(const Line& line);

    Workspace& m_workspace;
    std::vector<Line> m_lines;
};

} // namespace indikator
