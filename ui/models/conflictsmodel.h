// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/collecting.h"
#include "ui/models/referencenames.h"

#include <QAbstractTableModel>

namespace indikator {

/// The conflicts of all files in a row, each with ours, theirs and what both sides once had, and the choice made.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CentreColumn, PlaceColumn, BaseColumn, OursColumn, TheirsColumn, ChoiceColumn, ColumnCount };

    explicit ConflictsModel(Workspace& workspace, QObject* parent = nullptr);

    /// Null for none. Must outlive its use here.
    void setCollection(const Collection* collection);

    void choose(int row, Side side);
    void chooseForOpen(Side side); ///< for all that are still open

    [[nodiscard]] std::optional<Side> choice(int row) const;
    [[nodiscard]] int openCount() const;

    /// The nearest row without a choice beyond `row`, or -1.
    [[nodiscard]] int nextOpen(int row, bool forward) const;

    /// As accept() wants them; what is open counts as ours.
    [[nodiscard]] std::vector<Choices> choices() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosen();

private:
    struct Entry
    {
        size_t file = 0;
        size_t conflict = 0;
        std::optional<Side> choice;
    };

    [[nodiscard]] const Conflict& conflict(const Entry& entry) const;
    [[nodiscard]] QString text(const Entry& entry, int column) const;
    [[nodiscard]] QString place(const Entry& entry) const;
    [[nodiscard]] QString shown(const Conflict& conflict, const std::optional<Row>& row) const;
    [[nodiscard]] QString answerText(const Conflict& conflict, const Row& row) const;

    Workspace& m_workspace;
    ReferenceNames m_names;
    const Collection* m_collection = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace indikator
