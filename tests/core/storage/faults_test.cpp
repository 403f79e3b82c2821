// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/documentfile.h"
#include "core/storage/recordtypes.h"
#include "core/storage/verification.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"

#include <QFile>
#include <QFileInfo>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

ChangeSet insertionOf(const QString& note)
{
    Centre centre = specimen::centre(u"Новый"_s);
    centre.note = note;
    return {{&recordTable<Centre>(), centre.id, std::nullopt, recordTable<Centre>().row(centre)}};
}

size_t centres(const DocumentFile& file)
{
    return file.rows().rows(recordTable<Centre>()).size();
}

} // namespace

TEST_CASE("on a full disk nothing is half-written and the document goes on")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const auto file = DocumentFile::open(folder.path(), DocumentAccess::Write, folder.surroundings());
    const int pages = file->database().value(u"PRAGMA page_count"_s).toInt();
    // From the first page that the edit needs to the last one before it fits.
    for (int room = 0; room < 40; room += 3) {
        file->database().execute(u"PRAGMA max_page_count=%1"_s.arg(pages + room));
        const auto error =
            specimen::errorOf([&] { file->write(u"Add"_s, Step::Kind::Do, insertionOf(QString(90'000, u'я'))); });
        INFO("room for " << room << " pages");
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::DiskFull);
        CHECK(centres(*file) == 2);
        CHECK(file->log().history(-1, {}).size() == 1);
        CHECK(file->stacks().undo.size() == 1);
        CHECK_FALSE(file->database().select(u"SELECT 1"_s).empty());
    }
    file->database().execute(u"PRAGMA max_page_count=100000"_s);
    file->write(u"Add"_s, Step::Kind::Do, insertionOf(QString(90'000, u'я')));
    CHECK(centres(*file) == 3);
    CHECK(structureFindings(file->database(), file->schema()).empty());
}

TEST_CASE("a document that cannot be written at this moment says so and keeps its content")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const auto file = DocumentFile::open(folder.path(), DocumentAccess::Write, folder.surroundings());
    file->database().execute(u"PRAGMA query_only=ON"_s);
    const auto error = specimen::errorOf([&] { file->write(u"Add"_s, Step::Kind::Do, insertionOf({})); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::ReadOnly);
    file->database().execute(u"PRAGMA query_only=OFF"_s);
    CHECK(centres(*file) == 2);
    file->write(u"Add"_s, Step::Kind::Do, insertionOf({}));
    CHECK(centres(*file) == 3);
}

TEST_CASE("a document that was replaced underneath refuses changes and can be saved elsewhere")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    REQUIRE(QFile::rename(folder.path(), folder.path(u"moved"_s)));
    specimen::write(folder.path(), "something else");
    const auto error = specimen::errorOf(
        [&] { document->change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); }); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::FileReplaced);
    document->saveCopy(folder.path(u"copy.indikator"_s));
    CHECK(Document::open(folder.path(u"copy.indikator"_s), Document::Access::Write, folder.surroundings())
              ->all<Centre>()
              .size() == 2);
    CHECK(specimen::bytes(folder.path()) == "something else");
}

TEST_CASE("another program's transaction makes a change wait a moment and fail, not hang")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const Database other(folder.path(), Database::Mode::Write);
    const Transaction transaction(other);
    QElapsedTimer timer;
    timer.start();
    const auto error = specimen::errorOf(
        [&] { document->change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); }); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Locked);
    CHECK(timer.elapsed() < 2'000);
    CHECK(document->all<Centre>().size() == 2);
}

TEST_CASE("an undo of what was changed behind the log is refused")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    rawSql(folder.path(), u"UPDATE centre SET phone = '1' WHERE position = 1"_s);
    const auto document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    CHECK(specimen::errorOf([&] { document->undo(); })->code() == ErrorCode::Conflict);
    CHECK(document->all<Centre>().size() == 2);
}

TEST_CASE("a write-protected file opens for reading only")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner));
    if (QFileInfo(folder.path()).isWritable()) {
        WARN("skipped: this user may write anything");
        return;
    }
    CHECK(specimen::errorOf([&] {
              (void)Document::open(folder.path(), Document::Access::Write, folder.surroundings());
          })->code() == ErrorCode::ReadOnly);
    CHECK(Document::open(folder.path(), Document::Access::ReadOnly, folder.surroundings())->all<Centre>().size() == 2);
}
