// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/content.h"
#include "core/storage/fileorigin.h"
#include "core/storage/recordset.h"
#include "core/storage/rowstore.h"
#include "core/storage/surroundings.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace indikator {

class Database;
class Schema;

/// A document that came from elsewhere and is not trusted: a private copy that has passed every check, read-only.
/// The original is never opened by SQLite and never changes; nothing of the copy is used but typed values.
class ForeignFile
{
public:
    /// Copies, checks and, when the file is older, brings the copy to the newest layout. Throws NotFound, Usage,
    /// NotOurFile, NewerFile, DamagedFile (also when checking takes too long) or Locked (open in this program).
    explicit ForeignFile(const QString& path);
    ForeignFile(const QString& path, const Schema& schema);
    ~ForeignFile();

    [[nodiscard]] const Id& document() const { return m_document; }

    [[nodiscard]] const QString& digest() const { return m_digest; } ///< of its content, stamped or not

    [[nodiscard]] const FileOrigin& origin() const { return m_origin; }

    [[nodiscard]] const QString& steps() const { return m_steps; } ///< see stepsOf()

    /// Every row, or those of one owner, in list order.
    [[nodiscard]] std::vector<Row> rows(const RecordType& type, const Id& owner = {}) const;
    [[nodiscard]] RecordSet records() const;

    /// The bytes of an added file, if they are there.
    [[nodiscard]] std::optional<Content> content(const QString& hash) const;

    [[nodiscard]] QStringList editions() const;

    /// The files of an embedded edition; Methodology::fromJson() judges them.
    [[nodiscard]] QJsonObject edition(const QString& id) const;

private:
    void copy(const QString& path);
    void check(const Schema& schema);

    QTemporaryDir m_folder;
    QString m_copy;
    std::unique_ptr<Database> m_database;
    Id m_document;
    QString m_digest;
    FileOrigin m_origin;
    QString m_steps;
};

/// Makes a new document at `target` from the checked values of `source`: the same identity, records and editions in
/// a fresh file of our own. Its change log starts anew, for nothing vouches for a log from elsewhere.
void importForeign(const QString& source, const QString& target, const Surroundings& surroundings,
                   bool replace = false);

} // namespace indikator
