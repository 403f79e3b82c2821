// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QAbstractItemModel>

namespace indikator {

/// The matrix as a tree: blocks, measures, their two lines, and under «в каждом ЦЗН» the centres. Answers are shown
/// and, through the workspace, changed; levels are only shown.
class MatrixModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        AnswerColumn,
        ProposalColumn, ///< what the registers say
        FirstLevelColumn,
        PreviousColumn = FirstLevelColumn + Level::highest,
        ColumnCount
    };

    enum Role {
        StateRole = Qt::UserRole, ///< of a level cell: LevelState as int
        LevelRole,                ///< of a level cell: the level, 1–4
        FactKindRole,             ///< of an answer: the FactKind, to choose an editor
        FactRole,                 ///< of an answer: QJsonValue as FactKind spells it
        BlockRole,                ///< whether the row is the heading of a block
    };

    /// What a level cell says about its line.
    enum class LevelState { Empty, NotRequired, Met, Own, Open };

    /// What a row asks: a line of the matrix, for the region (null centre), one centre, or all of them.
    struct Place
    {
        const Condition* condition = nullptr; ///< null for headings
        Id centre;

        /// A line that is answered centre by centre, not one of its centres.
        [[nodiscard]] bool isAllCentres() const;
    };

    explicit MatrixModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] Place place(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ConditionId& condition, const Id& centre, int column = TitleColumn) const;

    /// Whether an answer is missing here, at a line of centres: at any of them.
    [[nodiscard]] bool isUnanswered(const QModelIndex& index) const;

    /// Whether something still stands between this row and the region's next level.
    [[nodiscard]] bool isMissing(const QModelIndex& index) const;

    /// Answers all places among `indexes` with one fact as one step; a line of centres stands for all its centres.
    /// Nothing clears.
    bool answer(const QModelIndexList& indexes, const std::optional<Fact>& fact);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Takes the text a person types: see factFromText(). An empty text clears.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        const MatrixBlock* block = nullptr;
        const Measure* measure = nullptr;
        const Condition* condition = nullptr;
        Id centre;
    };

    [[nodiscard]] const Node* node(const QModelIndex& index) const;

    [[nodiscard]] const Evaluation& evaluation() const { return *m_workspace.evaluation(); }

    int addNode(int parent, Node node);
    void addMeasure(int block, const Measure& measure);
    void addLine(int parent, const Measure& measure, const Condition& condition);
    void build();
    void refresh();
    [[nodiscard]] bool hasSameShape() const;
    [[nodiscard]] QString titleText(const Node& node) const;
    [[nodiscard]] QString answerText(const Node& node, const Evaluation& evaluation) const;
    [[nodiscard]] QString proposalText(const Node& node) const;
    void refreshProposals();
    [[nodiscard]] QVariant levelData(const Node& node, Level level, int role) const;
    [[nodiscard]] LevelState levelState(const Node& node, Level level) const;

    Workspace& m_workspace;
    Matrix m_matrix; ///< the tree's own copy: nodes point into it while the evaluation is replaced
    std::vector<AssessedCentre> m_centres;
    std::vector<Node> m_nodes; ///< node 0 is the invisible root
};

} // namespace indikator
