// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/sheets/tabletext.h"

namespace indikator {

/// What pasted cells will do to a register, worked out before anything is done. A first row that names fields tells
/// which column is which, and rows are matched to records by a unique field; else columns follow the order given.
class PastePlan
{
public:
    enum class Mode {
        Add,      ///< new records, but known ones by their unique field
        Overwrite ///< the records from the current one on, then new records
    };

    struct Target
    {
        Mode mode = Mode::Add;
        std::vector<Id> records;     ///< that Overwrite goes through, from the current one on
        std::vector<size_t> columns; ///< fields that columns without titles fall on
    };

    /// A cell that cannot be taken over, counted from 1 as the spreadsheet showed it.
    struct BadCell
    {
        int row = 0;
        int column = 0;
        QString title;
        QString text;
        QString problem; ///< with the expected form
    };

    struct Entry
    {
        bool isNew = false;
        Row before; ///< of a new record: a fresh one
        Row after;
    };

    [[nodiscard]] static PastePlan make(const RecordModel& model, const TextTable& table, const Target& target);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; } ///< only what changes something

    [[nodiscard]] const std::vector<BadCell>& badCells() const { return m_badCells; }

    [[nodiscard]] const QStringList& unknownTitles() const { return m_unknownTitles; }

    [[nodiscard]] bool hasTitles() const { return m_hasTitles; }

    [[nodiscard]] int added() const;
    [[nodiscard]] int changed() const;

    [[nodiscard]] int unchanged() const { return m_unchanged; }

    /// Changes what follows from the cells, for registers whose fields depend on each other.
    void adjust(const std::function<void(Entry&)>& adjustment);

    /// Writes everything as one step.
    bool apply(Workspace& workspace) const;

private:
    friend class PasteReader;

    const RecordType* m_type = nullptr;
    std::vector<Entry> m_entries;
    std::vector<BadCell> m_badCells;
    QStringList m_unknownTitles;
    bool m_hasTitles = false;
    int m_unchanged = 0;
};

} // namespace indikator
