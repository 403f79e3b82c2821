// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/foreignfile.h"

#include "core/base/error.h"
#include "core/storage/attachment.h"
#include "core/storage/content.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/documentlock.h"
#include "core/storage/exchangecopy.h"
#include "core/storage/filecopy.h"
#include "core/storage/fileheader.h"
#include "core/storage/jsontext.h"
#include "core/storage/meta.h"
#include "core/storage/migration.h"
#include "core/storage/recordtypes.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(ForeignFileText)
};

constexpr qint64 largestFile = qint64{256} << 20;
constexpr std::chrono::seconds checkLimit(5);
constexpr qint64 sizeOfSecond = qint64{1} << 20; // a large file may take a second longer for each megabyte

/// The lock of a file that this program has open must not be touched by reading it, see inspectFile().
void requireClosed(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto holder = lockHolder(path);
    if (holder && holder->isThisProcess())
        throw Error(ErrorCode::Locked, ForeignFileText::tr("“%1” is already open in this program.").arg(name));
    if (hasJournal(path))
        throw Error(ErrorCode::DamagedFile,
                    ForeignFileText::tr("“%1” is being changed at this moment or was not closed "
                                        "properly. Close it in the other program first.")
                        .arg(name));
}

/// SQLite's complaints about the private copy are about the file that the user knows.
Error renamed(const Error& error, const QString& path)
{
    if (error.code() != ErrorCode::Cancelled)
        return error;
    return {ErrorCode::DamagedFile,
            ForeignFileText::tr("“%1” could not be checked in a reasonable time and is not opened.")
                .arg(QFileInfo(path).fileName()),
            error.detail()};
}

void insertEverything(const ForeignFile& source, const Database& target)
{
    const RowStore rows(target);
    for (const RecordType* type : recordTypes()) {
        for (const Row& row : source.rows(*type))
            rows.insert(*type, row);
    }
    const ContentStore contents(target);
    for (const Row& row : source.rows(recordTable<Attachment>())) {
        if (const auto content = source.content(recordTable<Attachment>().record(row).hash))
            contents.keep(*content);
    }
    for (const QString& id : source.editions())
        target.execute(u"INSERT INTO edition (id, files) VALUES (?, ?)"_s, {id, jsonText(source.edition(id))});
}

} // namespace

ForeignFile::ForeignFile(const QString& path)
    : ForeignFile(path, Schema::shipped())
{}

ForeignFile::ForeignFile(const QString& path, const Schema& schema)
{
    try {
        copy(existingFile(path));
        check(schema);
    } catch (const Error& error) {
        throw renamed(error, path);
    }
}

ForeignFile::~ForeignFile() = default;

void ForeignFile::copy(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    requireClosed(path);
    if (QFileInfo(path).size() > largestFile)
        throw Error(ErrorCode::NotOurFile,
                    ForeignFileText::tr("“%1” is too large for a document of this program.").arg(name));
    m_copy = m_folder.filePath(name);
    QFile source(path);
    if (!source.copy(m_copy))
        throw Error(ErrorCode::Io, ForeignFileText::tr("“%1” cannot be read: %2").arg(name, source.errorString()));
    QFile::setPermissions(m_copy, QFile::ReadOwner | QFile::WriteOwner);
}

void ForeignFile::check(const Schema& schema)
{
    const int version = inspectFile(m_copy, schema);
    m_database = std::make_unique<Database>(m_copy, Database::Mode::Read);
    m_database->setDeadline(QDeadlineTimer(checkLimit + std::chrono::seconds(QFileInfo(m_copy).size() / sizeOfSecond)));
    requireExactSchema(*m_database, schema);
    requireSoundContent(*m_database, schema);
    m_digest = contentDigest(*m_database);
    if (version < schema.newest()) {
        m_database.reset();
        migrate(Database(m_copy, Database::Mode::Write), schema);
        m_database = std::make_unique<Database>(m_copy, Database::Mode::Read);
    }
    m_document = Id::parse(metaValue(*m_database, u"document"_s)).value_or(Id());
    m_origin = readFileOrigin(*m_database);
    m_steps = stepsOf(*m_database);
    m_database->setDeadline(QDeadlineTimer(QDeadlineTimer::Forever));
}

std::vector<Row> ForeignFile::rows(const RecordType& type, const Id& owner) const
{
    return RowStore(*m_database).rows(type, owner);
}

RecordSet ForeignFile::records() const
{
    return readRecords(*m_database);
}

std::optional<Content> ForeignFile::content(const QString& hash) const
{
    const ContentStore contents(*m_database);
    if (!contents.contains(hash))
        return std::nullopt;
    Content content{hash, 0, {}};
    contents.read(hash, [&](const QByteArray& part) {
        content.size += part.size();
        content.parts.push_back(part);
    });
    return content;
}

QStringList ForeignFile::editions() const
{
    QStringList ids;
    for (const QVariantList& row : m_database->select(u"SELECT id FROM edition ORDER BY id"_s))
        ids << row.front().toString();
    return ids;
}

QJsonObject ForeignFile::edition(const QString& id) const
{
    const QString text = m_database->value(u"SELECT files FROM edition WHERE id = ?"_s, {id}).toString();
    return jsonFromText(text).value_or(QJsonValue()).toObject();
}

void importForeign(const QString& source, const QString& target, const Surroundings& surroundings, bool replace)
{
    const ForeignFile foreign(source);
    const Schema& schema = Schema::shipped();
    writeThroughTemporary(target, {replace, surroundings.user, {}}, [&](const QString& temporary) {
        const Database database(temporary, Database::Mode::Create);
        Transaction transaction(database);
        writeEmptyDocument(database, schema, foreign.document());
        writeFileOrigin(database, foreign.origin());
        if (foreign.origin().isCentreFile()) // the region must still see what the file continues
            writeEarlierSteps(database, foreign.steps());
        insertEverything(foreign, database);
        transaction.commit();
    });
}

} // namespace indikator
