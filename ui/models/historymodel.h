// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/fieldtext.h"

#include <QAbstractItemModel>

namespace indikator {

/// The change log of one record or of the whole document, newest first: a row a step, and below it a line for each
/// changed field with its value before and after.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    explicit HistoryModel(Workspace& workspace, QObject* parent = nullptr);

    /// Shows only the steps that changed that record; a null id shows all.
    void setRecord(const Id& record);

    /// How many steps are shown at most.
    void setLimit(int limit);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        qint64 sequence = 0;
        QDateTime at;
        QString who;
        QString what;
        QStringList details;
    };

    void reload();
    void addNewest();
    void forgetOldest();
    [[nodiscard]] std::vector<Step> read(int limit) const;
    [[nodiscard]] Entry entry(const Step& step) const;
    [[nodiscard]] QStringList details(const RowChange& change) const;
    [[nodiscard]] QString stepText(const Entry& entry, int column) const;

    Workspace& m_workspace;
    ReferenceNames m_names;
    Id m_record;
    int m_limit = 500;
    std::vector<Entry> m_entries;
};

} // namespace indikator
