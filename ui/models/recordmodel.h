// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/fieldcolumns.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace indikator {

/// The records of one register as a table, in list order; everything about the columns comes from the field table.
/// It follows the document and never changes it but through the workspace.
class RecordModel : public QAbstractTableModel, public FieldColumns
{
    Q_OBJECT

public:
    RecordModel(Workspace& workspace, const RecordType& type, QObject* parent = nullptr);

    [[nodiscard]] const RecordType& type() const { return m_type; }

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

    [[nodiscard]] const ReferenceNames& names() const override { return m_names; }

    /// Shows only the records that `owner` owns; a null id shows all.
    void setOwner(const Id& owner);

    [[nodiscard]] const Id& owner() const { return m_owner; }

    /// The fields that are columns, as positions in the type. All that can be shown, unless chosen.
    [[nodiscard]] const std::vector<size_t>& columns() const { return m_columns; }

    void setColumns(const std::vector<size_t>& fields);
    void setColumns(const QStringList& fields);

    [[nodiscard]] const Field& field(int column) const override;
    [[nodiscard]] int columnOf(QStringView field) const; ///< or -1

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(const Id& id) const; ///< or -1

    /// The broken rules of a row, repeated unique values included. Judged once, until the row changes.
    [[nodiscard]] const std::vector<Finding>& findings(int row) const;

    /// Everything that can be read in a row, folded for finding: see foldedText().
    [[nodiscard]] const QString& foldedRow(int row) const;

    /// How many rows have findings, as far as they have been judged: a large register is judged little by little.
    [[nodiscard]] int remarks() const { return m_remarks; }

    /// Whether every row has been judged and folded.
    [[nodiscard]] bool isStudied() const { return m_studied >= m_facts.size(); }

    /// What rows are sorted by, without values: the place of each row when the column is sorted upwards.
    [[nodiscard]] std::vector<int> ranks(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// EditRole takes the neutral value, DraftRole a text that is not one.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void studied(); ///< findings of rows became known or changed

private:
    /// What follows from a row and is worth keeping.
    struct Facts
    {
        std::optional<std::vector<Finding>> findings;
        QString folded;
    };

    using Place = std::pair<QString, size_t>; ///< id and field

    void reload();
    [[nodiscard]] std::vector<Row> read() const;
    [[nodiscard]] bool belongs(const std::optional<Row>& row) const;
    [[nodiscard]] bool isBefore(const Row& a, const Row& b) const;
    [[nodiscard]] int placeFor(const Row& row) const;
    [[nodiscard]] bool isAt(int place, const Row& row) const;
    void follow(const ChangeSet& changes);
    void insert(const Row& row);
    void remove(const Row& row);
    void update(const Row& before, const Row& after);
    void touchColumns(const std::function<bool(const Field&)>& isTouched);
    [[nodiscard]] Place placeOf(const QModelIndex& index) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString problem(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex& index) const;
    [[nodiscard]] const QHash<QString, int>& uses(size_t field) const;
    void countUses(const Row& row, int by);
    void forget(int row);
    void forgetAll();
    void study();

    Workspace& m_workspace;
    const RecordType& m_type;
    ReferenceNames m_names;
    Id m_owner;
    std::vector<size_t> m_columns;
    std::vector<Row> m_rows;
    std::map<Place, QString> m_drafts;
    mutable std::map<size_t, QHash<QString, int>> m_uses; ///< values of unique fields, counted when asked for
    mutable std::vector<Facts> m_facts;                   ///< beside m_rows
    mutable int m_remarks = 0;
    size_t m_studied = 0; ///< rows before this one have facts
    QTimer m_study;
};

} // namespace indikator
