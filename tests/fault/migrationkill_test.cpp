// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "core/storage/documentfile.h"
#include "core/storage/recordtypes.h"
#include "core/storage/verification.h"
#include "tests/catch.h"
#include "tests/fault/disk.h"
#include "tests/fault/edits.h"
#include "tests/fault/faultvfs.h"
#include "tests/fault/figures.h"

#include <QFileInfo>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

/// The shipped layout and one more, which makes a table that others refer to anew and fills another one.
Schema nextSchema()
{
    QStringList scripts;
    for (int version = 1; version <= Schema::shipped().newest(); ++version)
        scripts << QString::fromUtf8(specimen::bytes(u":/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0'))));
    QString rebuilt = createTableSql(recordTable<Centre>());
    rebuilt.replace("\"centre\" ("_L1, "\"centre_new\" ("_L1);
    scripts << u"CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY) STRICT;\n"_s + rebuilt +
                   u";\nINSERT INTO centre_new SELECT * FROM centre;\nDROP TABLE centre;\n"
                   "ALTER TABLE centre_new RENAME TO centre;\n"
                   "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)\n"
                   "INSERT INTO extra SELECT 'row ' || i FROM n;\n"_s;
    return Schema(scripts);
}

/// Every row, whatever the layout.
specimen::Content contentOf(const DocumentFile& file)
{
    specimen::Content content;
    for (const RecordType* type : recordTypes())
        content[type->name()] = file.rows().rows(*type);
    return content;
}

std::unique_ptr<DocumentFile> open(const specimen::Folder& folder, const Schema& schema)
{
    Surroundings surroundings = folder.surroundings();
    surroundings.backupFolder = folder.path(u"backups"_s);
    return DocumentFile::open(folder.path(), DocumentAccess::Write, surroundings, schema);
}

} // namespace

TEST_CASE("a migration that the power cuts leaves the old document or the new one", "[migration]")
{
    const Schema next = nextSchema();
    const specimen::Folder folder;
    specimen::Content content;
    {
        const auto document = specimen::smallDocument(folder);
        for (const Edit& edit : edits())
            edit.make(*document);
        content = specimen::content(*document);
    }
    const Disk::Files before{{QFileInfo(folder.path()).canonicalFilePath(), specimen::bytes(folder.path())}};
    FaultVfs& vfs = FaultVfs::install();
    vfs.watch(QFileInfo(folder.path()).path());
    vfs.record(true);
    (void)open(folder, next);
    vfs.record(false);
    vfs.watch({});
    const auto events = vfs.events();
    REQUIRE(events.size() > 20);
    std::mt19937 random(3);
    const int images = times(150, 5'000);
    int old = 0;
    for (int done = 0; done < images;) {
        Disk disk(before);
        for (size_t moment = 0; moment <= events.size() && done < images; ++moment, ++done) {
            INFO("after event " << moment);
            const specimen::Folder morning;
            for (const auto& [path, bytes] : disk.image(random))
                specimen::write(morning.path(QFileInfo(path).fileName()), bytes);
            const auto plain = specimen::errorOf([&] {
                const auto file = DocumentFile::open(morning.path(), DocumentAccess::Write, morning.surroundings());
                REQUIRE(contentOf(*file) == content);
                REQUIRE(structureFindings(file->database(), Schema::shipped()).empty());
            });
            INFO((plain ? plain->what() : ""));
            REQUIRE((!plain || plain->code() == ErrorCode::NewerFile));
            old += plain ? 0 : 1;
            const auto file = open(morning, next);
            REQUIRE(contentOf(*file) == content);
            REQUIRE(structureFindings(file->database(), next).empty());
            if (moment < events.size())
                disk.apply(events[moment]);
        }
    }
    CHECK(old > images / 10);
    CHECK(old < images);
    tell(u"a migration that is cut off leaves the old file or the new one (images of the disk)"_s, images,
         u"%1 old, %2 new, 0 between"_s.arg(old).arg(images - old));
}

TEST_CASE("whatever point of a migration fails, the document opens afterwards", "[migration][faultpoints]")
{
    const Schema next = nextSchema();
    const specimen::Folder folder;
    const auto content = specimen::content(*specimen::smallDocument(folder));
    const QByteArray before = specimen::bytes(folder.path());
    FaultVfs& disk = FaultVfs::install();
    const int stride = times(9, 1);
    int tried = 0;
    for (const bool isForever : {true, false}) {
        for (int point = 0;; point += stride, ++tried) {
            INFO("point " << point << (isForever ? " and on" : ""));
            specimen::write(folder.path(), before);
            disk.watch(QFileInfo(folder.path()).path());
            disk.sabotage(Sabotage{point, Sabotage::Kind::Error, isForever});
            const auto error = specimen::errorOf([&] { (void)open(folder, next); });
            const bool wasReached = disk.points() > point;
            disk.sabotage({});
            disk.watch({});
            REQUIRE(contentOf(*open(folder, next)) == content);
            if (!wasReached)
                break;
        }
    }
    tell(u"a migration that fails leaves the old file or the new one (points)"_s, tried, u"0 between"_s);
}
