// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/federalstore.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FederalStoreText
{
    Q_DECLARE_TR_FUNCTIONS(FederalStoreText)
};

/// A connection that is gone, with its name, at the end.
class Server
{
public:
    explicit Server(const QUrl& address)
        : m_name(Id::create().toString())
        , m_host(address.host())
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            throw Error(ErrorCode::Io,
                        FederalStoreText::tr("The driver for PostgreSQL is not installed (on Debian, the "
                                             "package libqt6sql6-psql)."));
        m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        m_database.setHostName(address.host());
        m_database.setPort(address.port(5432));
        m_database.setUserName(address.userName());
        m_database.setPassword(address.password());
        m_database.setDatabaseName(address.path().mid(1));
        m_database.setConnectOptions(u"connect_timeout=10"_s);
        if (!m_database.open())
            fail(m_database.lastError());
    }

    ~Server()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void execute(const QString& sql, const QVariantList& values = {})
    {
        QSqlQuery query(m_database);
        if (values.isEmpty()) { // the server prepares no statement that makes a table
            if (!query.exec(sql))
                fail(query.lastError());
            return;
        }
        if (!query.prepare(sql))
            fail(query.lastError());
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            fail(query.lastError());
    }

    void begin()
    {
        if (!m_database.transaction())
            fail(m_database.lastError());
    }

    void commit()
    {
        if (!m_database.commit())
            fail(m_database.lastError());
    }

private:
    [[noreturn]] void fail(const QSqlError& error) const
    {
        throw Error(ErrorCode::Io, FederalStoreText::tr("The database server “%1” refuses: %2")
                                       .arg(m_host, error.databaseText().simplified()));
    }

    QString m_name;
    QString m_host;
    QSqlDatabase m_database;
};

void makeTables(Server& server)
{
    server.execute(u"CREATE TABLE IF NOT EXISTS indikator_region (document uuid NOT NULL, as_of date NOT NULL, "
                   "region text NOT NULL, title text NOT NULL, final boolean NOT NULL, points integer NOT NULL, "
                   "maximum integer NOT NULL, level integer NOT NULL, provisional boolean NOT NULL, "
                   "unanswered integer NOT NULL, stored_at timestamptz NOT NULL DEFAULT now(), "
                   "PRIMARY KEY (document, as_of))"_s);
    const QString owner = u"document uuid NOT NULL, as_of date NOT NULL, "_s;
    const QString reference =
        u"FOREIGN KEY (document, as_of) REFERENCES indikator_region (document, as_of) ON DELETE CASCADE)"_s;
    server.execute(u"CREATE TABLE IF NOT EXISTS indikator_block ("_s + owner +
                   u"instrument text NOT NULL, block integer NOT NULL, value integer NOT NULL, "
                   "PRIMARY KEY (document, as_of, instrument, block), "_s +
                   reference);
    server.execute(u"CREATE TABLE IF NOT EXISTS indikator_line ("_s + owner +
                   u"line text NOT NULL, level integer NOT NULL, met integer NOT NULL, of integer NOT NULL, "
                   "PRIMARY KEY (document, as_of, line), "_s +
                   reference);
}

void storeRegion(Server& server, const RegionSummary& region)
{
    const QString document = region.document.toString();
    server.execute(
        u"INSERT INTO indikator_region (document, as_of, region, title, final, points, maximum, level, provisional, "
        "unanswered) VALUES (CAST(? AS uuid), ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document, as_of) DO UPDATE SET "
        "region = excluded.region, title = excluded.title, final = excluded.final, points = excluded.points, "
        "maximum = excluded.maximum, level = excluded.level, provisional = excluded.provisional, "
        "unanswered = excluded.unanswered, stored_at = now()"_s,
        {document, region.asOf, region.region, region.title, region.isFinal, region.points, region.maximum,
         region.level.value(), region.provisional, region.unanswered});
    for (const QString& table : {u"indikator_block"_s, u"indikator_line"_s})
        server.execute(u"DELETE FROM %1 WHERE document = CAST(? AS uuid) AND as_of = ?"_s.arg(table),
                       {document, region.asOf});
    const QString intoBlock = u"INSERT INTO indikator_block VALUES (CAST(? AS uuid), ?, ?, ?, ?)"_s;
    for (const BlockPoints& block : region.pointBlocks)
        server.execute(intoBlock, {document, region.asOf, u"checklist"_s, block.id, block.points});
    for (const BlockLevel& block : region.blocks)
        server.execute(intoBlock, {document, region.asOf, u"matrix"_s, block.id, block.level.value()});
    for (const auto& [id, line] : region.lines)
        server.execute(u"INSERT INTO indikator_line VALUES (CAST(? AS uuid), ?, ?, ?, ?, ?)"_s,
                       {document, region.asOf, id, line.level.value(), line.met, line.of});
}

} // namespace

void storeFederalTable(const FederalTable& table, const QString& address)
{
    const QUrl url(address);
    if ((url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1) || url.path().size() < 2)
        throw Error(
            ErrorCode::Usage,
            FederalStoreText::tr("The address of the database is of the form postgresql://user@host/database."));
    Server server(url);
    server.execute(u"SET client_min_messages TO warning"_s); // or each table that is there already would be told
    server.begin();
    makeTables(server);
    for (const RegionSummary& region : table.regions) {
        if (region.hasFigures())
            storeRegion(server, region);
    }
    server.commit();
}

} // namespace indikator
