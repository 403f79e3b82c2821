// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

#include <QDir>
#include <QFileInfo>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct BackedUp
{
    specimen::Folder folder;
    std::unique_ptr<Document> document;

    BackedUp()
        : document(specimen::smallDocument(folder))
    {
        reopen();
    }

    [[nodiscard]] QString backups() const { return folder.path(u"backups"_s); }

    void reopen()
    {
        document.reset();
        Surroundings surroundings = folder.surroundings();
        surroundings.backupFolder = backups();
        document = Document::open(folder.path(), Document::Access::Write, surroundings);
    }

    void edit()
    {
        document->change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s)); });
    }
};

} // namespace

TEST_CASE("a backup is made before the first edit of a run and then every half hour of editing")
{
    BackedUp test;
    CHECK(listBackups(test.backups()).empty());
    test.edit();
    test.edit();
    CHECK(listBackups(test.backups()).size() == 1);
    test.folder.now = test.folder.now.addSecs(29 * 60);
    test.edit();
    CHECK(listBackups(test.backups()).size() == 1);
    test.folder.now = test.folder.now.addSecs(60);
    test.edit();
    CHECK(listBackups(test.backups()).size() == 2);
    test.reopen();
    test.edit();
    const auto backups = listBackups(test.backups(), test.document->id());
    REQUIRE(backups.size() == 3);
    CHECK(backups[0].number == 3);
    CHECK(backups[0].at == test.folder.now);
    CHECK(backups[2].number == 1);
}

TEST_CASE("a backup restores the state before the edit and keeps the replaced file aside")
{
    BackedUp test;
    const auto before = specimen::content(*test.document);
    test.edit();
    const auto after = specimen::content(*test.document);
    const QString backup = listBackups(test.backups()).front().path;
    CHECK(specimen::errorOf([&] { restoreBackup(backup, test.folder.path(), {}, test.folder.now); })->code() ==
          ErrorCode::Locked);
    test.document.reset();
    const QString aside = restoreBackup(backup, test.folder.path(), {}, test.folder.now);
    const auto open = [&](const QString& path) {
        return Document::open(path, Document::Access::Write, test.folder.surroundings());
    };
    CHECK(specimen::content(*open(test.folder.path())) == before);
    CHECK(specimen::content(*open(aside)) == after);
    test.reopen();
    test.document->undo();
    CHECK(test.document->all<Centre>().empty());
}

TEST_CASE("a document that is lost or spoilt is restored")
{
    BackedUp test;
    test.edit();
    test.document.reset();
    const QString backup = listBackups(test.backups()).front().path;
    SECTION("lost")
    {
        REQUIRE(QFile::remove(test.folder.path()));
        CHECK(restoreBackup(backup, test.folder.path(), {}, test.folder.now).isEmpty());
    }
    SECTION("spoilt")
    {
        specimen::write(test.folder.path(), "rubbish");
        specimen::write(test.folder.path() + u"-journal"_s, "rubbish");
        CHECK(specimen::bytes(restoreBackup(backup, test.folder.path(), {}, test.folder.now)) == "rubbish");
    }
    test.reopen();
    CHECK(test.document->all<Centre>().size() == 2);
}

TEST_CASE("a spoilt backup is not restored")
{
    BackedUp test;
    test.edit();
    test.document.reset();
    const QString backup = listBackups(test.backups()).front().path;
    specimen::write(backup, specimen::bytes(backup).chopped(4096));
    const QByteArray before = specimen::bytes(test.folder.path());
    CHECK(specimen::errorOf([&] { restoreBackup(backup, test.folder.path(), {}, test.folder.now); })->code() ==
          ErrorCode::DamagedFile);
    CHECK(specimen::bytes(test.folder.path()) == before);
}

TEST_CASE("the oldest backups go, the newest stay")
{
    BackedUp test;
    for (int i = 0; i < keptBackups + 3; ++i) {
        test.edit();
        test.folder.now = test.folder.now.addSecs(1800);
    }
    const auto backups = listBackups(test.backups());
    REQUIRE(backups.size() == keptBackups);
    CHECK(backups.front().number == keptBackups + 3);
    CHECK(backups.back().number == 4);
}

TEST_CASE("an edit is saved even when its backup cannot be made")
{
    BackedUp test;
    specimen::write(test.backups(), "a file where the folder should be");
    QStringList told;
    QObject::connect(test.document.get(), &Document::backupFailed, [&](const QString& message) { told << message; });
    test.edit();
    test.edit();
    CHECK(told.size() == 1);
    CHECK(test.document->all<Centre>().size() == 4);
}
