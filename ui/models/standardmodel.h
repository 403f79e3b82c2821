// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/norms.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>

namespace indikator {

/// The requirements of the Standard with what is answered, what the registers say, value and threshold.
class StandardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ParagraphColumn, RequirementColumn, StateColumn, ProposalColumn, ValueColumn, ColumnCount };

    explicit StandardModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const StandardLine* line(const QModelIndex& index) const; ///< null: there is none
    [[nodiscard]] QModelIndex indexOf(QStringView requirement) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Workspace& m_workspace;
    std::optional<StandardSheet> m_sheet;
};

/// «Два норматива»: the Standard and the methodology side by side.
class NormsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        NowColumn,
        MatrixColumn,
        ChecklistColumn,
        StandardColumn,
        StricterColumn,
        ColumnCount
    };

    explicit NormsModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] static bool asksMore(const NormRow& row, int column);

    Workspace& m_workspace;
    std::vector<NormRow> m_rows;
};

} // namespace indikator
