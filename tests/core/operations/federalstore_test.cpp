// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/federalstore.h"
#include "core/operations/summarising.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"
#include "tests/core/storage/specimen.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// The newest PostgreSQL that Debian's package has installed, or an empty text.
QString serverFolder()
{
    const QDir folder(u"/usr/lib/postgresql"_s);
    const QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return versions.isEmpty() ? QString() : folder.filePath(versions.front() + u"/bin"_s);
}

/// A server of its own in a folder of its own, which only listens here.
class TestServer
{
public:
    explicit TestServer(const QString& programs)
        : m_programs(programs)
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)); // the server refuses to run as root
        const QString data = m_folder.filePath(u"data"_s);
        run({programs + u"/initdb"_s, u"-D"_s, data, u"-U"_s, u"tester"_s, u"-A"_s, u"trust"_s, u"--no-sync"_s});
        m_isRunning =
            run({programs + u"/pg_ctl"_s, u"-D"_s, data, u"-w"_s, u"-t"_s, u"60"_s, u"-l"_s,
                 m_folder.filePath(u"log"_s), u"-o"_s,
                 u"-p %1 -k %2 -c listen_addresses=127.0.0.1"_s.arg(port()).arg(m_folder.path()), u"start"_s}) == 0;
    }

    ~TestServer()
    {
        run({m_programs + u"/pg_ctl"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    [[nodiscard]] QString address() const { return u"postgresql://tester@127.0.0.1:%1/postgres"_s.arg(port()); }

    /// What PostgreSQL's own client answers.
    [[nodiscard]] QString ask(const QString& sql) const
    {
        QProcess client;
        client.start(u"psql"_s, {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port()), u"-U"_s, u"tester"_s,
                                 u"-At"_s, u"-c"_s, sql, u"postgres"_s});
        client.waitForFinished();
        return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
    }

private:
    [[nodiscard]] static int port() { return 40'000 + static_cast<int>(QCoreApplication::applicationPid() % 20'000); }

    static int run(QStringList call)
    {
        if (geteuid() == 0)
            call = QStringList{u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s} + call;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(call.takeFirst(), call);
        process.waitForFinished(120'000);
        return process.exitCode();
    }

    QString m_programs;
    QTemporaryDir m_folder;
    bool m_isRunning = false;
};

} // namespace

TEST_CASE("figures reach a real PostgreSQL server, and a second time replace themselves")
{
    if (serverFolder().isEmpty() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        WARN("skipped: needs the packages postgresql and libqt6sql6-psql");
        return;
    }
    const TestServer server(serverFolder());
    REQUIRE(server.isRunning());
    TestRegion region;
    const Id draft = region.start();
    answerItem(*region.document, draft, 1, std::vector<int>{3});
    region.document->saveCopy(region.path("sent.indikator"));
    const QStringList files{region.path("sent.indikator")};
    storeFederalTable(summarise(files, {}, QDate(2026, 12, 31), {}), server.address());
    CHECK(server.ask(u"SELECT region, as_of, points, level FROM indikator_region"_s) == u"Область|2026-12-31|3|0"_s);
    CHECK(server.ask(u"SELECT count(*) FROM indikator_block"_s) == u"7"_s);
    CHECK(server.ask(u"SELECT count(*) FROM indikator_line"_s) == u"34"_s);
    answerItem(*region.document, draft, 2, std::vector<int>{2});
    region.document->saveCopy(region.path("sent.indikator"), true);
    storeFederalTable(summarise(files, {}, QDate(2026, 12, 31), {}), server.address());
    CHECK(server.ask(u"SELECT count(*), max(points) FROM indikator_region"_s) == u"1|5"_s);
    CHECK(server.ask(u"SELECT count(*) FROM indikator_line"_s) == u"34"_s);
}

TEST_CASE("an address that is no database's is refused")
{
    CHECK(specimen::errorOf([] { storeFederalTable({}, u"mysql://a/b"_s); })->code() == ErrorCode::Usage);
    CHECK(specimen::errorOf([] { storeFederalTable({}, u"postgresql://a"_s); })->code() == ErrorCode::Usage);
}
