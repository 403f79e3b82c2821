// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace indikator {

/// Documents opened lately, newest first; those whose file is gone are marked.
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FolderColumn, ColumnCount };

    explicit RecentModel(QObject* parent = nullptr);

    void setPaths(const QStringList& paths);

    [[nodiscard]] QString path(const QModelIndex& index) const;

    /// Whether the file is there now.
    [[nodiscard]] bool check(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct File
    {
        QString path;
        bool exists = false;
    };

    std::vector<File> m_files;
};

} // namespace indikator
