// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/planning.h"
#include "ui/models/fieldcolumns.h"

#include <QAbstractItemModel>

namespace indikator {

/// A roadmap as a tree: control points and activities with their parts, worked out. Changes are asked for by `edited`;
/// the model itself follows what it is given.
class PlanModel : public QAbstractItemModel, public FieldColumns
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        DurationColumn,
        StartColumn,
        DueColumn,
        StateColumn,
        ResponsibleColumn,
        ResultColumn,
        ColumnCount
    };

    explicit PlanModel(Workspace& workspace, QObject* parent = nullptr);

    /// Rows that stay keep their place in views, unless the tree itself has changed.
    void setPlan(std::optional<PlanData> plan);

    [[nodiscard]] const PlanData* plan() const { return m_plan ? &*m_plan : nullptr; }

    [[nodiscard]] const ScheduledItem* scheduled(const QModelIndex& index) const; ///< or null
    [[nodiscard]] QModelIndex indexOf(const Id& item, int column = TitleColumn) const;

    [[nodiscard]] const Field& field(int column) const override;

    [[nodiscard]] const ReferenceNames& names() const override { return m_names; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(const indikator::Id& item, size_t field, const QJsonValue& value);

private:
    struct Node
    {
        int parent = -1; ///< place of the parent among the nodes
        int row = 0;     ///< among its siblings
        std::vector<int> parts;
    };

    [[nodiscard]] static std::vector<Node> treeOf(const Schedule& schedule);
    [[nodiscard]] bool hasSameTree(const PlanData& other) const;
    [[nodiscard]] const std::vector<int>& partsOf(const QModelIndex& parent) const;
    [[nodiscard]] QString text(const ScheduledItem& scheduled, int column) const;
    [[nodiscard]] bool isEditable(const ScheduledItem& scheduled, int column) const;
    [[nodiscard]] size_t fieldIndex(int column) const;

    Workspace& m_workspace;
    ReferenceNames m_names;
    std::optional<PlanData> m_plan;
    std::vector<Node> m_nodes; ///< beside the items of the schedule
    std::vector<int> m_roots;
    std::map<std::pair<Id, int>, QString> m_drafts;
};

/// «просрочено на 5 раб. дн.», «осталось 12 раб. дн.», «выполнено 12.03.2026».
[[nodiscard]] QString stateText(const ScheduledItem& scheduled, const WorkCalendar& calendar, QDate today);

} // namespace indikator
