// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/base/record.h"
#include "core/methodology/methodology.h"
#include "core/storage/centrepart.h"
#include "core/storage/content.h"
#include "core/storage/documentlock.h"
#include "core/storage/fileorigin.h"
#include "core/storage/recordcache.h"
#include "core/storage/step.h"
#include "core/storage/surroundings.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace indikator {

class DocumentFile;

/// Where another thread can read an open document.
struct DocumentSource
{
    Id document;
    QString path;
};

/// The writing side of a document, valid only inside the function given to Document::change.
/// Reading the document inside that function shows the state before the change.
class Change
{
public:
    /// Inserts the record, or updates the one with its id. Writing what is already there is no change.
    template <class R>
    void put(const R& record)
    {
        putRow(recordTable<R>(), recordTable<R>().row(record));
    }

    /// Removes the record together with the records it owns. Removing what is not there is no change; a record
    /// that others still refer to makes Document::change throw Conflict.
    template <class R>
    void remove(const Id& id)
    {
        removeRow(recordTable<R>(), id);
    }

    /// Texts are cleaned of control characters. Throws InvalidInput for a value of the wrong form.
    void putRow(const RecordType& type, const Row& row);
    void removeRow(const RecordType& type, const Id& id);

    /// Keeps the bytes of a file that a record of this change names. They are no part of the change log: undo takes
    /// away the name only.
    void keep(Content content) { m_contents.push_back(std::move(content)); }

private:
    friend class Document;

    explicit Change(const DocumentFile& file);

    using Key = std::pair<const RecordType*, Id>;

    [[nodiscard]] std::optional<Row> current(const Key& key) const;
    [[nodiscard]] bool isOwn(const RecordType& type, const Row& row) const;
    void requireOwn(const RecordType& type, const Row& row) const;
    [[nodiscard]] std::vector<Id> owned(const RecordType& type, const Id& owner) const;
    void set(const Key& key, std::optional<Row> after);
    [[nodiscard]] ChangeSet effective() &&;

    const DocumentFile& m_file;
    std::optional<CentrePart> m_part; ///< of a centre's file: nothing else may be changed
    ChangeSet m_changes;              ///< one for each record, in the order of first touch
    std::map<Key, size_t> m_positions;
    std::vector<Content> m_contents;
};

/// One region's document: a file that is always saved, whose every change goes through `change`, is written
/// together with its step in the change log, and can be undone and redone even after a restart.
/// Failures are thrown as Error and leave file and memory as they were.
class Document : public QObject
{
    Q_OBJECT

public:
    using Access = DocumentAccess;

    /// Makes a new document with the given edition embedded. Throws AlreadyExists unless `replace`.
    [[nodiscard]] static std::unique_ptr<Document> create(const QString& path, const Methodology& methodology,
                                                          const Surroundings& surroundings, bool replace = false);

    /// Opens the user's own document; migrates an older one after a verified backup. With Access::Write another
    /// writer makes it throw Locked, whose message names the holder (see also lockHolder() and breakLock()).
    /// A damaged file whose structure is ours can still be opened ReadOnly, see checkStructure().
    [[nodiscard]] static std::unique_ptr<Document> open(const QString& path, Access access,
                                                        const Surroundings& surroundings);

    ~Document() override;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Id& id() const; ///< identity of the document, kept by copies
    [[nodiscard]] const FileOrigin& origin() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] QDateTime lastSaved() const; ///< of the newest step; invalid when there is none

    /// Every record of type R, in list order. The reference is valid until the next change.
    template <class R>
    [[nodiscard]] const std::vector<R>& all() const
    {
        return records<R>(Id());
    }

    /// The records of type R that `owner` owns, in list order, loaded when first asked for.
    template <class R>
    [[nodiscard]] const std::vector<R>& ownedBy(const Id& owner) const
    {
        return records<R>(owner);
    }

    /// The record, or null.
    template <class R>
    [[nodiscard]] std::optional<R> find(const Id& id) const
    {
        const auto row = findRow(recordTable<R>(), id);
        return row ? std::optional<R>(recordTable<R>().record(*row)) : std::nullopt;
    }

    [[nodiscard]] std::vector<Row> rows(const RecordType& type) const;
    [[nodiscard]] std::optional<Row> findRow(const RecordType& type, const Id& id) const;

    /// How many records there are.
    [[nodiscard]] int count(const RecordType& type) const;

    /// The next records by identity, at most `limit`: reading a large register in small turns.
    [[nodiscard]] std::vector<Row> rowsAfter(const RecordType& type, const Id& last, int limit) const;

    /// The records whose field has that value.
    [[nodiscard]] std::vector<Id> recordsWith(const RecordType& type, size_t field, const QJsonValue& value) const;

    /// What the document keeps of added files.
    [[nodiscard]] std::vector<ContentStore::Kept> contents() const { return contentStore().list(); }

    [[nodiscard]] bool hasContent(const QString& hash) const { return contentStore().contains(hash); }

    /// See ContentStore::read.
    void readContent(const QString& hash, const std::function<void(const QByteArray& part)>& take) const;

    /// Takes contents out for good: an undone step cannot bring them back.
    void eraseContents(const std::vector<QString>& hashes);

    /// The embedded edition; throws NotFound for an unknown one.
    [[nodiscard]] std::shared_ptr<const Methodology> methodology(const QString& edition) const;
    [[nodiscard]] QStringList editions() const;
    void embed(const Methodology& methodology);

    /// The one door for writing: one transaction, one step in the log, one `changed` signal. When `fn` throws or
    /// changes nothing, nothing is written. Returns whether something was.
    bool change(const QString& title, const std::function<void(Change&)>& fn);

    /// As `change`, for the first content of a new document: undo stops here.
    bool begin(const QString& title, const std::function<void(Change&)>& fn);

    [[nodiscard]] std::optional<QString> undoTitle() const; ///< nothing when there is nothing to undo
    [[nodiscard]] std::optional<QString> redoTitle() const;
    void undo();
    void redo();

    /// Who makes the changes.
    [[nodiscard]] const QString& user() const;

    /// The records that this user has made or changed.
    [[nodiscard]] std::set<Id> changedBy(const QString& user) const;

    /// When a record of each type was changed last, by the name of the type.
    [[nodiscard]] std::map<QString, QDateTime> lastChanges() const;

    /// The newest steps first, at most `limit`; with an id only those that touched that record.
    [[nodiscard]] std::vector<Step> history(int limit, const Id& record = {}) const;

    /// Writes a verified copy of the whole document, history included, to a path that is not this one.
    void saveCopy(const QString& path, bool replace = false) const;

    /// The work of saveCopy for another thread, over a connection of its own: editing goes on meanwhile.
    [[nodiscard]] std::function<void()> copying(const QString& path, bool replace) const;

    /// Writes a copy to be sent, stamped with a digest and without history: a centre's file back to the region, or the
    /// whole for the ministry, by choice without personal data.
    void sendCopy(const QString& path, bool withoutPeople, bool replace = false) const;

    /// The work of sendCopy for another thread.
    [[nodiscard]] std::function<void()> sending(const QString& path, bool withoutPeople, bool replace) const;

    /// A way for other threads to read the document over connections of their own.
    [[nodiscard]] DocumentSource source() const;

    /// Makes a backup and waits for it, before a change so large that undoing it is not enough. Does nothing without a
    /// folder for backups.
    void backUp();

    /// Waits for the backup that editing has started; closing the document does so too.
    void finishBackup();

    /// Structural findings: integrity, foreign keys, exact schema, form of every value.
    [[nodiscard]] std::vector<Finding> checkStructure() const;

    /// By the clock of its surroundings.
    [[nodiscard]] QDate today() const;

signals:
    void changed(const indikator::ChangeSet& changes);

    /// The backup that was due before an edit could not be made; the edit itself goes on. Emitted in the document's
    /// thread, by its event loop, at the next edit or by finishBackup(), whichever comes first.
    void backupFailed(const QString& message);

private:
    explicit Document(std::unique_ptr<DocumentFile> file);

    template <class R>
    const std::vector<R>& records(const Id& owner) const
    {
        const RecordType& type = recordTable<R>();
        auto& cache = m_caches[{&type, owner}];
        if (!cache)
            cache = std::make_unique<RecordCache<R>>(owner, rows(type, owner));
        return static_cast<const RecordCache<R>&>(*cache).records();
    }

    [[nodiscard]] std::vector<Row> rows(const RecordType& type, const Id& owner) const;
    bool write(const QString& title, Step::Kind kind, const std::function<void(Change&)>& fn);
    void commit(const QString& title, Step::Kind kind, ChangeSet changes, const std::vector<Content>& contents = {});
    [[nodiscard]] ContentStore contentStore() const;
    void requireOtherPath(const QString& path) const;
    void backUpIfDue();
    void tellBackupFailure();

    std::unique_ptr<DocumentFile> m_file;
    mutable std::map<std::pair<const RecordType*, Id>, std::unique_ptr<RecordCacheBase>> m_caches;
    mutable std::map<QString, std::shared_ptr<const Methodology>> m_editions; ///< those that were asked for
    bool m_isChanging = false;
};

} // namespace indikator
