// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <QStringList>

#include <memory>
#include <tuple>

namespace indikator {

class Database;

/// One row of SQLite's own list of what is in a file.
struct SchemaEntry
{
    QString type;
    QString name;
    QString table;
    QString sql;

    bool operator==(const SchemaEntry&) const = default;

    bool operator<(const SchemaEntry& other) const
    {
        return std::tie(type, name, table, sql) < std::tie(other.type, other.name, other.table, other.sql);
    }
};

/// The numbered scripts that lead from an empty file to the newest layout. Every file, new or migrated, has run
/// scripts 1 to n in this order, so that version n has exactly one list of schema entries.
class Schema
{
public:
    /// Marks a SQLite file as ours («INDK»).
    static constexpr qint32 applicationId = 0x494E444B;

    /// The scripts under resources/schema.
    [[nodiscard]] static const Schema& shipped();

    explicit Schema(QStringList scripts);

    [[nodiscard]] int newest() const { return static_cast<int>(m_scripts.size()); }

    /// Runs scripts from + 1 to `to` and records the version, all inside the caller's transaction.
    void apply(const Database& database, int from, int to) const;

    /// What a sound file of that version contains, sorted. Made once by running the scripts.
    [[nodiscard]] const std::vector<SchemaEntry>& expected(int version) const;

    /// What the file contains, sorted.
    [[nodiscard]] static std::vector<SchemaEntry> found(const Database& database);

private:
    struct Expected;

    QStringList m_scripts;
    std::shared_ptr<Expected> m_expected; ///< shared by copies, which other threads may use
};

/// Whether SQLite sees to it that references of the field lead somewhere. Lists and references to records of several
/// types are seen to by ourselves.
[[nodiscard]] bool isGuardedBySql(const Field& field);

/// The definition of one column each, as it stands in CREATE TABLE and may stand in ALTER TABLE … ADD COLUMN.
[[nodiscard]] QStringList columnSql(const RecordType& type);

/// The table that holds records of `type`. Its checks hold the form of values, never their rules: a draft may
/// break those.
[[nodiscard]] QString createTableSql(const RecordType& type);

/// The index that finds the rows of an owner, or an empty text.
[[nodiscard]] QString createIndexSql(const RecordType& type);

} // namespace indikator
