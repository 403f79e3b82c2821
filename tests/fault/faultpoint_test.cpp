// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/documentfile.h"
#include "core/storage/recordtypes.h"
#include "core/storage/verification.h"
#include "tests/catch.h"
#include "tests/core/storage/rawsql.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/edits.h"
#include "tests/fault/faultvfs.h"
#include "tests/fault/figures.h"

#include <QFile>
#include <QFileInfo>

using namespace indikator;
using namespace indikator::fault;
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

/// A document that waits for one edit, in a folder whose disk can be made to fail.
class Patient
{
public:
    explicit Patient(QByteArray before)
        : m_before(std::move(before))
    {
        restart();
        FaultVfs::install().watch(QFileInfo(folder.path()).path());
    }

    ~Patient()
    {
        FaultVfs::install().sabotage({});
        FaultVfs::install().watch({});
    }

    Patient(const Patient&) = delete;
    Patient& operator=(const Patient&) = delete;

    void restart()
    {
        document.reset();
        specimen::write(folder.path(), m_before);
        document = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
    }

    specimen::Folder folder;
    std::unique_ptr<Document> document;

private:
    QByteArray m_before;
};

/// How much there is of everything: what can be compared although each new record has another identity.
std::map<QString, size_t> sizes(const State& state)
{
    std::map<QString, size_t> sizes{{u"step"_s, state.steps}};
    for (const auto& [type, rows] : state.content)
        sizes[type] = rows.size();
    return sizes;
}

/// Counts what becomes of an edit while the disk fails.
struct Outcome
{
    int tried = 0;
    int copies = 0;
};

/// Lets every point of the edit fail in one way, and holds the document to its word each time.
void failAtEachPoint(const Edit& edit, const QByteArray& before, bool isError, bool isForever, int stride,
                     Outcome& outcome)
{
    FaultVfs& disk = FaultVfs::install();
    Patient patient(before);
    const State whole = stateOf(*patient.document);
    std::map<QString, size_t> done;
    {
        Patient healthy(before);
        edit.make(*healthy.document);
        done = sizes(stateOf(*healthy.document));
    }
    disk.watch(QFileInfo(patient.folder.path()).path());
    const QTemporaryDir elsewhere;
    for (int point = 0;; point += stride) {
        INFO(edit.name << (isError ? ", error" : ", full disk") << (isForever ? " from point " : " at point ")
                       << point);
        disk.sabotage(Sabotage{point, isError ? Sabotage::Kind::Error : Sabotage::Kind::Full, isForever});
        const auto error = specimen::errorOf([&] { edit.make(*patient.document); });
        const bool wasReached = disk.points() > point;
        if (error && isForever && point % 7 == 0) {
            const QString copy = elsewhere.filePath(u"%1.indikator"_s.arg(outcome.copies++));
            const auto refused = specimen::errorOf([&] {
                if (outcome.copies % 2 == 0)
                    patient.document->saveCopy(copy);
                else
                    patient.document->copying(copy, false)();
            });
            INFO("the copy: " << (refused ? refused->what() : "saved"));
            REQUIRE_FALSE(refused);
            disk.sabotage({});
            REQUIRE(stateOf(*Document::open(copy, Document::Access::Write, patient.folder.surroundings())) == whole);
        }
        disk.sabotage({});
        ++outcome.tried;
        if (error) {
            CHECK((error->code() == ErrorCode::DiskFull || error->code() == ErrorCode::Io));
            REQUIRE(stateOf(*patient.document) == whole); // in memory
            if (point % 5 == 0) {
                patient.document.reset();
                patient.document =
                    Document::open(patient.folder.path(), Document::Access::Write, patient.folder.surroundings());
                REQUIRE(stateOf(*patient.document) == whole); // and on the disk
            }
            continue;
        }
        REQUIRE(sizes(stateOf(*patient.document)) == done);
        if (!wasReached)
            return;
        patient.restart();
    }
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

TEST_CASE("whatever point of a change fails, once or for good, no edit is half-made", "[faultpoints]")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    Outcome outcome;
    for (const Edit& edit : edits()) {
        const QByteArray before = specimen::bytes(folder.path());
        const auto next = Document::open(folder.path(), Document::Access::Write, folder.surroundings());
        FaultVfs& disk = FaultVfs::install();
        disk.watch(QFileInfo(folder.path()).path());
        disk.sabotage({});
        edit.make(*next);
        const int points = disk.points();
        disk.watch({});
        REQUIRE(points > 5);
        const int stride = std::max(1, points / times(12, 100'000));
        for (const bool isError : {true, false}) {
            for (const bool isForever : {true, false})
                failAtEachPoint(edit, before, isError, isForever, stride, outcome);
        }
    }
    CHECK(outcome.copies > 0);
    tell(u"full disk or I/O error at a point of writing leaves no half-edit (points)"_s, outcome.tried,
         u"0 half-made, a copy elsewhere always saved"_s);
}
