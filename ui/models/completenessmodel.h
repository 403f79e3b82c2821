// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/registerreader.h"

#include <QAbstractTableModel>

#include <set>

namespace indikator {

/// How complete the registers are: how many records each has, how many of them with remarks, and when it was changed
/// last. Records are judged in idle moments.
class CompletenessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RegisterColumn, RecordsColumn, RemarksColumn, ChangedColumn, ColumnCount };

    explicit CompletenessModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const RecordType& type(int row) const { return *m_lines[static_cast<size_t>(row)].type; }

    [[nodiscard]] bool isComplete() const { return !m_reader.isReading(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        const RecordType* type = nullptr;
        int records = 0;
        std::set<QString> remarks; ///< identities of records with findings
        QDateTime changed;
    };

    void reload();
    void follow(const ChangeSet& changes);
    void judge(const RecordType& type, const std::vector<Row>& rows);
    [[nodiscard]] Line* line(const RecordType& type);

    Workspace& m_workspace;
    RegisterReader m_reader;
    std::vector<Line> m_lines;
};

} // namespace indikator
