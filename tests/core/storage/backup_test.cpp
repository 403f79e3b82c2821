// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct BackedUp
{
    specimen::Folder folder;
    std::chrono::milliseconds patience{20'000}; // the machine may be busy
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
        surroundings.patience = patience;
        document = Document::open(folder.path(), Document::Access::Write, surroundings);
    }

    void edit(const QString& note = {})
    {
        Centre centre = specimen::centre(u"Новый"_s);
        centre.note = note;
        document->change(u"Add"_s, [&](Change& change) { change.put(centre); });
    }

    void editAndWait()
    {
        edit();
        document->finishBackup();
    }
};

} // namespace

TEST_CASE("a backup is made before the first edit of a run and then every half hour of editing")
{
    BackedUp test;
    CHECK(listBackups(test.backups()).empty());
    test.editAndWait();
    test.editAndWait();
    CHECK(listBackups(test.backups()).size() == 1);
    test.folder.now = test.folder.now.addSecs(29 * 60);
    test.editAndWait();
    CHECK(listBackups(test.backups()).size() == 1);
    test.folder.now = test.folder.now.addSecs(60);
    test.editAndWait();
    CHECK(listBackups(test.backups()).size() == 2);
    test.reopen();
    test.editAndWait();
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
    test.editAndWait();
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
    test.editAndWait();
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
    test.editAndWait();
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
        test.editAndWait();
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
    test.editAndWait();
    test.editAndWait();
    CHECK(told.size() == 1);
    CHECK(test.document->all<Centre>().size() == 4);
}

TEST_CASE("the failure of a backup is told in the document's thread without another edit")
{
    BackedUp test;
    specimen::write(test.backups(), "a file where the folder should be");
    QThread* toldIn = nullptr;
    QObject::connect(test.document.get(), &Document::backupFailed, [&] { toldIn = QThread::currentThread(); });
    test.edit();
    QElapsedTimer timer;
    for (timer.start(); !toldIn && timer.elapsed() < 20'000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    CHECK(toldIn == QThread::currentThread());
}

TEST_CASE("closing the document ends the backup that is under way and leaves nothing else")
{
    BackedUp test;
    test.patience = {};
    test.reopen();
    test.edit(QString(100'000, u'я'));
    test.document.reset();
    const QDir folder(test.backups());
    CHECK(listBackups(test.backups()).size() == 1);
    CHECK(folder.entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(restoreBackup(listBackups(test.backups()).front().path, test.folder.path(), {}, test.folder.now).size() > 0);
}

TEST_CASE("a backup that editing keeps interrupting holds the state after one of the edits")
{
    BackedUp test;
    for (int i = 0; i < 20; ++i)
        test.edit(QString(100'000, u'я')); // some megabytes, so that the copy takes several reads
    test.folder.now = test.folder.now.addSecs(3600);
    test.patience = {};
    test.reopen();
    const auto before = test.document->all<Centre>().size();
    for (int i = 0; i < 50; ++i)
        test.edit();
    QString failure;
    QObject::connect(test.document.get(), &Document::backupFailed, [&](const QString& message) { failure = message; });
    test.document->finishBackup();
    CHECK(failure.isEmpty());
    const QString backup = listBackups(test.backups()).front().path;
    const auto opened = Document::open(backup, Document::Access::ReadOnly, test.folder.surroundings());
    CHECK(opened->checkStructure().empty());
    const auto centres = opened->all<Centre>().size();
    CHECK(centres >= before);
    CHECK(centres <= before + 50);
    CHECK(opened->history(-1).size() == centres - 1); // as many steps as records: no step is torn
}

TEST_CASE("a backup before something large is made at once, whatever the time")
{
    BackedUp test;
    test.edit();
    test.document->backUp();
    const auto backups = listBackups(test.backups());
    REQUIRE(backups.size() == 2);
    test.document.reset();
    restoreBackup(backups.front().path, test.folder.path(), {}, test.folder.now);
    test.reopen();
    CHECK(test.document->all<Centre>().size() == 3);
}

TEST_CASE("what a killed program had begun to back up is removed a day later")
{
    BackedUp test;
    test.editAndWait();
    const QString remains = test.backups() + u"/.indikator-01234567.tmp"_s;
    specimen::write(remains, "half a backup");
    test.document->backUp();
    CHECK(QFile::exists(remains));
    test.folder.now = QDateTime::currentDateTimeUtc().addDays(2);
    test.document->backUp();
    CHECK_FALSE(QFile::exists(remains));
    CHECK(listBackups(test.backups()).size() == 3);
}
