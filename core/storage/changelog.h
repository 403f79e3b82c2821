// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/storage/rowstore.h"
#include "core/storage/step.h"

#include <map>
#include <set>

namespace indikator {

/// Which steps can be undone and redone, the next one last.
struct UndoStacks
{
    std::vector<qint64> undo;
    std::vector<qint64> redo;

    /// Follows one more step of the log.
    void push(Step::Kind kind, qint64 sequence);
};

/// The append-only log inside the file: every step with the changed fields of every row, before and after.
class ChangeLog
{
public:
    explicit ChangeLog(const Database& database)
        : m_database(database)
        , m_rows(database)
    {}

    /// Writes the step and its changes; sets its sequence.
    void append(Step& step) const;

    [[nodiscard]] bool contains(const Id& step) const;
    [[nodiscard]] QDateTime newest() const; ///< invalid when the log is empty
    [[nodiscard]] QString title(qint64 sequence) const;
    [[nodiscard]] UndoStacks stacks() const;

    /// Throws DamagedFile unless every step and change can be read.
    void requireReadable() const;

    /// The changes that take the step back, or make it again, as whole rows of the document as it is now.
    /// Throws Conflict when a changed field no longer has the value that the step left or found.
    [[nodiscard]] ChangeSet reversal(qint64 sequence) const;
    [[nodiscard]] ChangeSet repetition(qint64 sequence) const;

    [[nodiscard]] std::set<Id> changedBy(const QString& user) const;
    [[nodiscard]] std::map<QString, QDateTime> lastChanges() const; ///< by the name of the type

    /// The newest steps first; with a record only the steps that changed it, and of those only its change.
    [[nodiscard]] std::vector<Step> history(int limit, const Id& record) const;

private:
    struct Entry;
    using States = std::map<std::pair<const RecordType*, Id>, std::optional<Row>>;

    void appendChange(qint64 sequence, qsizetype position, const RowChange& change) const;
    [[nodiscard]] std::vector<Entry> entries(qint64 sequence, const Id& record = {}) const;
    [[nodiscard]] ChangeSet rewound(const std::vector<Entry>& entries, States& states) const;
    [[nodiscard]] RowChange replayed(const Entry& entry, bool forward) const;
    void requireForm(const RecordType& type, const std::optional<Row>& row) const;
    [[nodiscard]] Error damaged(const QString& detail) const;

    const Database& m_database;
    RowStore m_rows;
};

} // namespace indikator
