// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "core/storage/documentfile.h"
#include "core/storage/foreignfile.h"
#include "core/storage/recordtypes.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"

#include <QFile>
#include <QFileInfo>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// The shipped scripts and one more.
Schema withNext(const QString& script)
{
    QStringList scripts;
    for (int version = 1; version <= Schema::shipped().newest(); ++version)
        scripts << QString::fromUtf8(specimen::bytes(u":/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0'))));
    return Schema(scripts << script);
}

/// Rebuilds a table that others refer to, which is the hardest kind of migration.
QString goodScript()
{
    QString rebuilt = createTableSql(recordTable<Centre>());
    rebuilt.replace("\"centre\" ("_L1, "\"centre_new\" ("_L1);
    return u"CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY) STRICT;\n"_s + rebuilt +
           u";\nINSERT INTO centre_new SELECT * FROM centre;\nDROP TABLE centre;\nALTER TABLE centre_new RENAME TO centre;\n"_s;
}

size_t centres(const DocumentFile& file)
{
    return file.rows().rows(recordTable<Centre>()).size();
}

std::unique_ptr<DocumentFile> open(const specimen::Folder& folder, const Schema& schema,
                                   DocumentAccess access = DocumentAccess::Write)
{
    Surroundings surroundings = folder.surroundings();
    surroundings.backupFolder = folder.path(u"backups"_s);
    return DocumentFile::open(folder.path(), access, surroundings, schema);
}

} // namespace

TEST_CASE("an older document is brought to the newest layout after a backup")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const Schema next = withNext(goodScript());
    {
        const auto file = open(folder, next);
        CHECK(centres(*file) == 2);
        CHECK(Schema::found(file->database()) == next.expected(next.newest()));
        CHECK(file->database().value(u"PRAGMA foreign_keys"_s).toInt() == 1);
        CHECK(file->database().value(u"SELECT value FROM meta WHERE key = 'minReader'"_s).toInt() == next.newest());
    }
    const auto backups = listBackups(folder.path(u"backups"_s));
    REQUIRE(backups.size() == 1);
    CHECK(Document::open(backups[0].path, Document::Access::ReadOnly, folder.surroundings())->all<Centre>().size() ==
          2);
    CHECK(specimen::errorOf([&] { (void)open(folder, Schema::shipped()); })->code() == ErrorCode::NewerFile);
}

TEST_CASE("a migration that fails in the middle leaves the old document")
{
    const QString broken =
        GENERATE(as<QString>(), u"INSERT INTO nowhere VALUES (1);\n"_s, u"DELETE FROM assessment;\n"_s,
                 u"CREATE TABLE extra (id TEXT) STRICT;\nSELECT json('{');\n"_s);
    INFO(broken.toStdString());
    const specimen::Folder folder;
    const auto before = specimen::content(*specimen::smallDocument(folder));
    CHECK(specimen::errorOf([&] { (void)open(folder, withNext(goodScript() + broken)); }));
    const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK(specimen::content(*document) == before);
    CHECK(document->checkStructure().empty());
}

TEST_CASE("without a place for its backup nothing is migrated")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const QByteArray before = specimen::bytes(folder.path());
    specimen::write(folder.path(u"backups"_s), "in the way");
    CHECK(specimen::errorOf([&] { (void)open(folder, withNext(goodScript())); }));
    CHECK(specimen::bytes(folder.path()) == before);
}

TEST_CASE("an older document opened for reading, or received, stays as it is and is seen in the newest layout")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const QByteArray before = specimen::bytes(folder.path());
    const Schema next = withNext(goodScript());
    {
        const auto file = open(folder, next, DocumentAccess::ReadOnly);
        CHECK(centres(*file) == 2);
        CHECK(Schema::found(file->database()) == next.expected(next.newest()));
    }
    CHECK(ForeignFile(folder.path(), next).rows(recordTable<Centre>()).size() == 2);
    CHECK(specimen::bytes(folder.path()) == before);
}

TEST_CASE("a process that dies in a migration leaves a document that rolls back")
{
    const specimen::Folder folder;
    const auto before = specimen::content(*specimen::smallDocument(folder));
    const QString dying = folder.path(u"dying.indikator"_s);
    {
        // The state of the disk in the middle: pages already overwritten, the journal beside them.
        const Database database(folder.path(), Database::Mode::Write);
        database.execute(u"PRAGMA cache_size=1"_s);
        database.execute(u"PRAGMA foreign_keys=OFF"_s);
        const Transaction transaction(database);
        withNext(goodScript()).apply(database, Schema::shipped().newest(), Schema::shipped().newest() + 1);
        database.execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                         "INSERT INTO extra SELECT 'row ' || i FROM n"_s);
        REQUIRE(QFile::copy(folder.path(), dying));
        REQUIRE(QFile::copy(folder.path() + u"-journal"_s, dying + u"-journal"_s));
    }
    CHECK(QFileInfo(dying + u"-journal"_s).size() > 512);
    const auto document = Document::open(dying, Document::Access::Write, folder.surroundings());
    CHECK(specimen::content(*document) == before);
    CHECK(document->checkStructure().empty());
}
