// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/assessing.h"
#include "core/report/figures.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>

namespace indikator {

/// Centres by the lines «в каждом ЦЗН»: the editable heat map. Cells say how they stand against what the region's
/// next level asks for.
class CentreAnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< HeatMapFigure::State as int
        FactKindRole,             ///< FactKind, to choose an editor
    };

    explicit CentreAnswersModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const Condition* condition(const QModelIndex& index) const;
    [[nodiscard]] Id centre(const QModelIndex& index) const;
    [[nodiscard]] HeatMapFigure::State state(const QModelIndex& index) const;

    /// Answers all cells with one fact as one step; nothing clears. Cells whose kind has no such fact are left.
    bool answer(const QModelIndexList& indexes, const std::optional<Fact>& fact);

    /// Writes a block of texts, as pasted from a spreadsheet, with its upper left corner at `corner`, as one step. The
    /// cells that cannot be read are named in the result and nothing is written then.
    QStringList paste(const QModelIndex& corner, const std::vector<QStringList>& texts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void build();
    void refresh();
    bool write(const std::vector<FactEntry>& entries);
    [[nodiscard]] const FactKind& kind(int column) const;

    Workspace& m_workspace;
    Matrix m_matrix; ///< own copy, which m_conditions point into
    std::vector<const Condition*> m_conditions;
    std::vector<AssessedCentre> m_centres;
};

} // namespace indikator
