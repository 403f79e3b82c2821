// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/documentfile.h"

#include "core/storage/backup.h"
#include "core/storage/filecopy.h"
#include "core/storage/fileheader.h"
#include "core/storage/jsontext.h"
#include "core/storage/meta.h"
#include "core/storage/migration.h"
#include "core/storage/references.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace indikator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DocumentFileText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFileText)
};

constexpr std::chrono::milliseconds openingLimit = 60s;
constexpr std::chrono::seconds backupInterval = 30min;

void writeEdition(const Database& database, const QString& edition, const QJsonObject& files)
{
    database.execute(
        u"INSERT INTO edition (id, files) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET files = excluded.files"_s,
        {edition, jsonText(files)});
}

} // namespace

void DocumentFile::create(const QString& path, const QString& edition, const QJsonObject& editionFiles,
                          const Surroundings& surroundings, bool replace, const Schema& schema)
{
    writeThroughTemporary(path, {replace, surroundings.user, {}}, [&](const QString& temporary) {
        const Database database(temporary, Database::Mode::Create);
        Transaction transaction(database);
        writeEmptyDocument(database, schema, Id::create());
        writeEdition(database, edition, editionFiles);
        transaction.commit();
    });
}

std::unique_ptr<DocumentFile> DocumentFile::open(const QString& path, DocumentAccess access,
                                                 const Surroundings& surroundings, const Schema& schema)
{
    std::unique_ptr<DocumentFile> file(new DocumentFile(existingFile(path), access, surroundings, schema));
    file->connect();
    return file;
}

DocumentFile::DocumentFile(QString path, DocumentAccess access, const Surroundings& surroundings, const Schema& schema)
    : m_path(std::move(path))
    , m_access(access)
    , m_surroundings(surroundings)
    , m_schema(schema)
{}

void DocumentFile::connect()
{
    const auto holder = isReadOnly() ? lockHolder(m_path) : std::nullopt;
    if (holder && holder->isThisProcess())
        throw Error(ErrorCode::Locked,
                    DocumentFileText::tr("“%1” is already open in this program.").arg(QFileInfo(m_path).fileName()));
    if (!isReadOnly())
        m_lock.emplace(m_path, m_surroundings.user);
    const bool unclean = !holder && (hasJournal(m_path) || (m_lock && m_lock->foundLeftover()));
    inspectFile(m_path, m_schema);
    if (isReadOnly() && unclean)
        recover();
    useDatabase(m_path, isReadOnly() ? Database::Mode::Read : Database::Mode::Write);
    m_database->setDeadline(QDeadlineTimer(openingLimit));
    verify(unclean);
    migrateIfOlder();
    m_database->setDeadline(QDeadlineTimer(QDeadlineTimer::Forever));
    m_id = Id::parse(metaValue(*m_database, u"document"_s)).value_or(Id());
    m_origin = readFileOrigin(*m_database);
    m_lastSaved = m_log->newest();
}

void DocumentFile::recover() const
{
    // SQLite rolls an unfinished change back on the first read of a connection that may write.
    try {
        const DocumentLock lock(m_path, m_surroundings.user);
        (void)Database(m_path, Database::Mode::Write).value(u"PRAGMA schema_version"_s);
    } catch (const Error& error) {
        throw Error(error.code(),
                    DocumentFileText::tr("“%1” was not closed properly and cannot be put in order here. Copy it, "
                                         "together with the file “%1-journal”, to a folder that allows writing.")
                        .arg(QFileInfo(m_path).fileName()),
                    error.message());
    }
}

void DocumentFile::useDatabase(const QString& path, Database::Mode mode)
{
    m_log.reset();
    m_rows.reset();
    m_database.reset();
    m_database = std::make_unique<Database>(path, mode);
    m_rows.emplace(*m_database);
    m_log.emplace(*m_database);
}

void DocumentFile::verify(bool thorough) const
{
    requireExactSchema(*m_database, m_schema);
    if (isReadOnly())
        return; // what is left of a damaged file may be looked at and saved elsewhere
    requireSoundPages(*m_database);
    if (thorough || !metaValue(*m_database, u"digest"_s).isEmpty())
        requireSoundContent(*m_database, m_schema);
    if (metaValue(*m_database, u"minWriter"_s).toInt() > m_schema.newest())
        throw Error(ErrorCode::NewerFile,
                    DocumentFileText::tr("“%1” may be changed only by version %2 of the program or a newer "
                                         "one. It can be opened for reading.")
                        .arg(QFileInfo(m_path).fileName(), metaValue(*m_database, u"program"_s)));
}

void DocumentFile::migrateIfOlder()
{
    if (m_database->value(u"PRAGMA user_version"_s).toInt() == m_schema.newest())
        return;
    if (isReadOnly())
        return openMigratedCopy();
    const QString folder =
        m_surroundings.backupFolder.isEmpty() ? QFileInfo(m_path).absolutePath() : m_surroundings.backupFolder;
    makeBackup(*m_database, m_schema, folder, now());
    migrate(*m_database, m_schema);
}

void DocumentFile::openMigratedCopy()
{
    m_copyFolder = std::make_unique<QTemporaryDir>();
    const QString copy = m_copyFolder->filePath(QFileInfo(m_path).fileName());
    m_database->execute(u"VACUUM INTO ?"_s, {copy});
    migrate(Database(copy, Database::Mode::Write), m_schema);
    useDatabase(copy, Database::Mode::Read);
}

const UndoStacks& DocumentFile::stacks() const
{
    if (!m_stacks)
        m_stacks = m_log->stacks();
    return *m_stacks;
}

void DocumentFile::requireWritable() const
{
    if (isReadOnly())
        throw Error(ErrorCode::ReadOnly,
                    DocumentFileText::tr("“%1” is open for reading only. Save a copy to change it.")
                        .arg(QFileInfo(m_path).fileName()));
}

Step DocumentFile::write(const QString& title, Step::Kind kind, ChangeSet changes, const std::vector<Content>& contents)
{
    requireWritable();
    checkReferences(*m_rows, changes);
    Step step{0, Id::create(), now().toUTC(), m_surroundings.user, title, kind, std::move(changes)};
    Transaction transaction(*m_database);
    for (const RowChange& change : step.changes)
        applyChange(change);
    for (const Content& content : contents)
        this->contents().keep(content);
    m_log->append(step);
    markEdited();
    transaction.commit([&] { return m_log->contains(step.id); });
    m_lastSaved = step.at;
    if (m_stacks)
        m_stacks->push(kind, step.sequence);
    return step;
}

void DocumentFile::erase(const std::vector<QString>& hashes)
{
    requireWritable();
    Transaction transaction(*m_database);
    for (const QString& hash : hashes)
        contents().erase(hash);
    markEdited();
    transaction.commit();
}

void DocumentFile::applyChange(const RowChange& change) const
{
    if (!change.after)
        m_rows->remove(*change.type, change.id);
    else if (change.before)
        m_rows->update(*change.type, *change.before, *change.after);
    else
        m_rows->insert(*change.type, *change.after);
}

void DocumentFile::markEdited() const
{
    // The digest speaks of the content as it was sent.
    setMetaValue(*m_database, u"digest"_s, {});
    if (metaValue(*m_database, u"program"_s) != QStringLiteral(INDIKATOR_VERSION))
        setMetaValue(*m_database, u"program"_s, QStringLiteral(INDIKATOR_VERSION));
}

void DocumentFile::embed(const QString& edition, const QJsonObject& files)
{
    requireWritable();
    Transaction transaction(*m_database);
    writeEdition(*m_database, edition, files);
    markEdited();
    transaction.commit();
}

void DocumentFile::backUpIfDue(const std::function<void()>& onFailure)
{
    const QDateTime moment = now();
    const bool isDue = !m_lastBackup.isValid() || m_lastBackup.secsTo(moment) >= backupInterval.count();
    if (m_surroundings.backupFolder.isEmpty() || !isDue)
        return;
    m_lastBackup = moment; // a failure is told once, not at every key press
    if (!m_backups)
        m_backups = std::make_unique<BackupThread>(m_path, m_schema, m_surroundings.backupFolder, onFailure);
    m_backups->start(moment, m_surroundings.patience);
}

void DocumentFile::backUp()
{
    if (m_surroundings.backupFolder.isEmpty())
        return;
    if (m_backups)
        m_backups->finish(); // or both would take the same number
    m_lastBackup = now();
    makeBackup(*m_database, m_schema, m_surroundings.backupFolder, m_lastBackup);
}

} // namespace indikator
