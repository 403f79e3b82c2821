// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backupthread.h"
#include "core/storage/changelog.h"
#include "core/storage/content.h"
#include "core/storage/database.h"
#include "core/storage/documentlock.h"
#include "core/storage/fileorigin.h"
#include "core/storage/schema.h"
#include "core/storage/surroundings.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace indikator {

/// The open file behind a document: its lock, connection, rows and log, and when it is backed up.
///
/// Every file is taken for one that came from elsewhere, as far as that costs no time: the connection is hardened,
/// the exact list of its schema is compared before anything runs, its pages are checked, and each value is
/// checked when it is read. The full check follows when the file carries a digest, that is, when it was sent or
/// restored and never edited since, and when the last writer did not end cleanly. A damaged file whose schema is
/// exactly ours may still be opened for reading, so that its content can be seen and saved.
class DocumentFile
{
public:
    static void create(const QString& path, const QString& edition, const QJsonObject& editionFiles,
                       const Surroundings& surroundings, bool replace, const Schema& schema = Schema::shipped());
    [[nodiscard]] static std::unique_ptr<DocumentFile> open(const QString& path, DocumentAccess access,
                                                            const Surroundings& surroundings,
                                                            const Schema& schema = Schema::shipped());

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] QDateTime now() const { return m_surroundings.clock(); }

    [[nodiscard]] bool isReadOnly() const { return m_access == DocumentAccess::ReadOnly; }

    [[nodiscard]] const Id& id() const { return m_id; }

    [[nodiscard]] const FileOrigin& origin() const { return m_origin; }

    [[nodiscard]] const Schema& schema() const { return m_schema; }

    [[nodiscard]] const Database& database() const { return *m_database; }

    [[nodiscard]] const RowStore& rows() const { return *m_rows; }

    [[nodiscard]] const ChangeLog& log() const { return *m_log; }

    [[nodiscard]] ContentStore contents() const { return ContentStore(*m_database); }

    [[nodiscard]] const QString& user() const { return m_surroundings.user; }

    [[nodiscard]] const QDateTime& lastSaved() const { return m_lastSaved; }

    [[nodiscard]] const UndoStacks& stacks() const;

    /// Writes changes, the contents that they name and their step in one transaction and returns the step. Nothing is
    /// remembered unless it was committed.
    Step write(const QString& title, Step::Kind kind, ChangeSet changes, const std::vector<Content>& contents = {});

    /// Takes contents out for good, beside the log.
    void erase(const std::vector<QString>& hashes);

    void embed(const QString& edition, const QJsonObject& files);

    /// Starts a backup when the time for one has come: at the first edit of a run, then every half hour of editing.
    /// Called between transactions. `onFailure` may be called in another thread; see BackupThread.
    void backUpIfDue(const std::function<void()>& onFailure);

    /// Null until the first backup was due.
    [[nodiscard]] BackupThread* backups() const { return m_backups.get(); }

    /// Makes a backup at once, unless no folder is given for them.
    void backUp();

    /// Throws ReadOnly unless the document may be written.
    void requireWritable() const;

private:
    DocumentFile(QString path, DocumentAccess access, const Surroundings& surroundings, const Schema& schema);

    void connect();
    void recover() const;
    void verify(bool thorough) const;
    void migrateIfOlder();
    void openMigratedCopy();
    void useDatabase(const QString& path, Database::Mode mode);
    void applyChange(const RowChange& change) const;
    void markEdited() const;

    QString m_path;
    DocumentAccess m_access;
    Surroundings m_surroundings;
    Schema m_schema;
    std::optional<DocumentLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_copyFolder; ///< holds the migrated copy of an older file opened for reading
    std::unique_ptr<Database> m_database;
    std::optional<RowStore> m_rows;
    std::optional<ChangeLog> m_log;
    Id m_id;
    FileOrigin m_origin;
    QDateTime m_lastSaved;
    QDateTime m_lastBackup;
    mutable std::optional<UndoStacks> m_stacks; ///< read from the log when first asked for
    std::unique_ptr<BackupThread> m_backups;    ///< last, so that its backup ends before the lock is given up
};

} // namespace indikator
