// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/figures.h"

#include <QProcess>
#include <QSysInfo>

#include <array>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; the machine may be busy

void start(QProcess& process, const QString& path, const QString& mode)
{
    process.start(QStringLiteral(STORAGE_EDITOR), {path, mode});
    REQUIRE(process.waitForReadyRead(patience));
}

std::unique_ptr<Document> open(const specimen::Folder& folder, Document::Access access)
{
    return Document::open(folder.path(), access, folder.surroundings());
}

} // namespace

TEST_CASE("a second writer is refused and told who the first one is")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    QProcess first;
    start(first, folder.path(), u"hold"_s);
    const auto error = specimen::errorOf([&] { (void)open(folder, Document::Access::Write); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Locked);
    CHECK(error->message().contains(u"Петров"_s));
    CHECK(error->message().contains(QSysInfo::machineHostName()));
    CHECK(error->message().contains(QString::number(first.processId())));
    CHECK(lockHolder(folder.path()) == LockHolder{u"Петров"_s, QSysInfo::machineHostName(), first.processId()});
    CHECK_FALSE(breakLock(folder.path()));
    CHECK(open(folder, Document::Access::ReadOnly)->all<Centre>().size() == 2);
    first.closeWriteChannel();
    REQUIRE(first.waitForFinished(patience));
    CHECK_FALSE(lockHolder(folder.path()));
    CHECK(open(folder, Document::Access::Write)->all<Centre>().size() == 2);
}

TEST_CASE("the same process opens a document for writing once, by any of its names")
{
    const specimen::Folder folder;
    const auto document = specimen::smallDocument(folder);
    const QString link = folder.path(u"link.indikator"_s);
    REQUIRE(QFile::link(folder.path(), link));
    for (const QString& name : {folder.path(), link}) {
        CHECK(specimen::errorOf([&] {
                  (void)Document::open(name, Document::Access::Write, folder.surroundings());
              })->code() == ErrorCode::Locked);
    }
}

TEST_CASE("the lock of another computer is broken only on demand")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    specimen::write(folder.path() + u".lock"_s, "4242\nindikator\nfar-away\nmachine\nboot\nСидорова\n");
    const auto error = specimen::errorOf([&] { (void)open(folder, Document::Access::Write); });
    REQUIRE(error);
    CHECK(error->message().contains(u"Сидорова"_s));
    CHECK(error->message().contains(u"far-away"_s));
    CHECK(breakLock(folder.path()));
    CHECK(open(folder, Document::Access::Write));
}

TEST_CASE("of two that open a document at the same moment exactly one may write", "[instances]")
{
    const specimen::Folder folder;
    (void)specimen::smallDocument(folder);
    const int races = times(15, 1'000);
    for (int race = 0; race < races; ++race) {
        INFO("race " << race);
        std::array<QProcess, 2> rivals;
        for (QProcess& rival : rivals)
            rival.start(QStringLiteral(STORAGE_EDITOR), {folder.path(), u"hold"_s});
        int writers = 0;
        for (QProcess& rival : rivals) {
            rival.waitForReadyRead(patience);
            writers += rival.readAllStandardOutput().startsWith("open") ? 1 : 0;
        }
        REQUIRE(writers == 1);
        for (QProcess& rival : rivals) {
            rival.closeWriteChannel();
            REQUIRE((rival.state() == QProcess::NotRunning || rival.waitForFinished(patience)));
        }
    }
    tell(u"one writer (races of two programs)"_s, races, u"exactly one each time"_s);
}
