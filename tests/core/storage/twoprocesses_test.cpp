// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"

#include <QProcess>
#include <QSysInfo>

#include <random>

using namespace indikator;
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

/// The last number that the process had said when it was killed.
int lastAcknowledged(const QByteArray& output)
{
    const auto lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
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

TEST_CASE("a killed editor loses no edit that it had acknowledged")
{
    const specimen::Folder folder;
    (void)specimen::emptyDocument(folder);
    std::mt19937 random(5);
    int acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess editor;
        start(editor, folder.path(), u"edit"_s);
        editor.waitForFinished(std::uniform_int_distribution(1, 120)(random));
        editor.kill();
        REQUIRE(editor.waitForFinished(patience));
        acknowledged = std::max(acknowledged, lastAcknowledged(editor.readAllStandardOutput()));
        const auto document = open(folder, Document::Access::Write);
        const auto saved = static_cast<int>(document->all<Centre>().size());
        INFO("round " << round);
        CHECK(saved >= acknowledged);
        CHECK(saved <= acknowledged + 1);
        CHECK(document->history(-1).size() == static_cast<size_t>(saved));
        CHECK(document->checkStructure().empty());
        acknowledged = saved;
    }
    CHECK(acknowledged > 0);
}
