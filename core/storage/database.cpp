// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/sqlerror.h"
#include "core/storage/stopscope.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

constexpr int busyTimeout = 250;             // the driver's own 5 s would freeze the window
constexpr int longestValue = 64 << 20;       // bytes: what a centre's file holds of its history, with room
constexpr int deadlineInstructions = 10'000; // steps of SQLite's machine between two looks at the clock

struct Setting
{
    const char* name;
    const char* wanted;
    const char* readBack;
};

/// An unknown pragma succeeds in silence, so each is read back.
constexpr std::array<Setting, 8> settings{{
    {"foreign_keys", "ON", "1"},
    {"secure_delete", "ON", "1"},
    {"cell_size_check", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"temp_store", "MEMORY", "2"},
    {"synchronous", "FULL", "2"},
    {"fullfsync", "ON", "1"},
    {"mmap_size", "0", "0"},
}};

QString fileUri(const QString& path, Database::Mode mode)
{
    static constexpr std::array modes{"ro", "rw", "rwc"};
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + "?mode="_L1 +
           QLatin1StringView(modes[static_cast<size_t>(mode)]);
}

/// Statements on rows come again and again; preparing them costs more than running them.
bool isRepeatable(const QString& sql)
{
    return sql.startsWith("SELECT "_L1) || sql.startsWith("INSERT "_L1) || sql.startsWith("UPDATE "_L1) ||
           sql.startsWith("DELETE "_L1);
}

int overdue(void* deadline)
{
    return StopScope::isStopRequested() || static_cast<const QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
}

} // namespace

Database::Database(const QString& path, Mode mode)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    try {
        connect(mode);
        harden(mode);
        applySettings(mode);
        m_truncatesJournal = mode == Mode::Write;
    } catch (...) {
        m_queries.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    if (m_truncatesJournal) {
        // Removes the empty journal beside the file; when it fails, the empty file does no harm.
        QSqlQuery(m_database).exec(u"PRAGMA journal_mode=DELETE"_s);
    }
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::connect(Mode mode)
{
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    m_database.setDatabaseName(mode == Mode::Memory ? u":memory:"_s : fileUri(m_path, mode));
    if (!m_database.open())
        throw errorFromSql(m_database.lastError(), m_path);
    m_handle = sharedHandle();
    if (mode == Mode::Write)
        refuseReadOnlyPlace();
}

sqlite3* Database::sharedHandle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // A handle given to a second copy of the library loses its locks.
    if (value(u"SELECT sqlite_source_id()"_s).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

void Database::refuseReadOnlyPlace() const
{
    // SQLite opens a write-protected file read-only although it was asked to write.
    const bool writable = m_handle ? sqlite3_db_readonly(m_handle, "main") == 0 : QFileInfo(m_path).isWritable();
    if (!writable)
        throw Error(ErrorCode::ReadOnly, DatabaseText::tr("“%1” is write-protected. It can be opened for reading only.")
                                             .arg(QFileInfo(m_path).fileName()));
}

void Database::harden(Mode mode)
{
    if (!m_handle)
        return;
    for (const auto& [option, on] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
          std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}})
        sqlite3_db_config(m_handle, option, on, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, mode == Mode::Memory ? 0 : 1); // VACUUM INTO attaches its target
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_progress_handler(m_handle, deadlineInstructions, overdue, &m_deadline);
}

void Database::applySettings(Mode mode) const
{
    for (const Setting& setting : settings) {
        const auto name = QLatin1StringView(setting.name);
        execute(u"PRAGMA %1=%2"_s.arg(name, QLatin1StringView(setting.wanted)));
        const QVariant now = value("PRAGMA "_L1 + name);
        // No answer to mmap_size means a library without memory mapping.
        if (now.isValid() ? now.toString() != QLatin1StringView(setting.readBack) : name != "mmap_size"_L1)
            throw Error(ErrorCode::Io, DatabaseText::tr("The database library refuses the setting “%1”.").arg(name));
    }
    // TRUNCATE + FULL alone lost nothing under simulated power loss: it needs no sync of the folder.
    if (mode == Mode::Write && value(u"PRAGMA journal_mode=TRUNCATE"_s).toString() != "truncate"_L1)
        throw Error(ErrorCode::Io,
                    DatabaseText::tr("The database library refuses the setting “%1”.").arg("journal_mode"_L1));
}

void Database::execute(const QString& sql, const QVariantList& values) const
{
    (void)select(sql, values);
}

std::vector<QVariantList> Database::select(const QString& sql, const QVariantList& values) const
{
    if (!isRepeatable(sql)) {
        QSqlQuery query(m_database);
        return run(query, sql, values);
    }
    const auto [query, isNew] = m_queries.try_emplace(sql, m_database);
    try {
        return run(query->second, isNew ? sql : QString(), values);
    } catch (const Error&) {
        m_queries.erase(query); // perhaps never prepared
        throw;
    }
}

/// Runs the query, prepared from `sql` unless that is null, and finishes it.
std::vector<QVariantList> Database::run(QSqlQuery& query, const QString& sql, const QVariantList& values) const
{
    const auto finish = qScopeGuard([&] { query.finish(); });
    query.setForwardOnly(true);
    if (!sql.isNull() && !query.prepare(sql))
        throw errorFromSql(query.lastError(), m_path);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        throw errorFromSql(query.lastError(), m_path);
    std::vector<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList& row = rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
    }
    // A statement that fails between two rows ends the loop without a word.
    if (query.lastError().isValid())
        throw errorFromSql(query.lastError(), m_path);
    return rows;
}

QVariant Database::value(const QString& sql, const QVariantList& values) const
{
    const auto rows = select(sql, values);
    return rows.empty() || rows.front().isEmpty() ? QVariant() : rows.front().front();
}

bool Database::inTransaction() const
{
    return !m_handle || sqlite3_get_autocommit(m_handle) == 0;
}

Transaction::Transaction(const Database& database)
    : m_database(database)
{
    m_database.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_done)
        rollBack();
}

void Transaction::commit(const std::function<bool()>& isDurable)
{
    m_done = true;
    try {
        m_database.execute(u"COMMIT"_s);
    } catch (const Error&) {
        rollBack(); // "busy" leaves the transaction open
        if (!isDurable || !isDurable())
            throw;
    }
}

void Transaction::rollBack() const noexcept
{
    try {
        if (m_database.inTransaction())
            m_database.execute(u"ROLLBACK"_s);
    } catch (const Error&) {
        // SQLite had rolled back itself, or will when the file is opened next.
    }
}

} // namespace indikator
