// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>
#include <vector>

struct sqlite3;

namespace indikator {

/// One hardened connection to one SQLite file. Every statement is finished at once, every failure is an Error.
/// Nothing in the file can run code of its own: no triggers, views, extensions or trusted schema.
class Database
{
public:
    enum class Mode {
        Read,   ///< mode=ro
        Write,  ///< mode=rw, never creates; throws ReadOnly where the file cannot be written
        Create, ///< makes the file; only for fresh temporary names
        Memory,
    };

    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    void execute(const QString& sql, const QVariantList& values = {}) const;
    [[nodiscard]] std::vector<QVariantList> select(const QString& sql, const QVariantList& values = {}) const;

    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString& sql, const QVariantList& values = {}) const;

    /// What SQLite itself says: after some failures it has already rolled back.
    [[nodiscard]] bool inTransaction() const;

    /// For what no statement can do; null when the driver carries its own copy of SQLite.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// Statements fail with Cancelled once the deadline is over; see also StopScope.
    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }

private:
    void connect(Mode mode);
    void harden(Mode mode);
    void applySettings(Mode mode) const;
    void refuseReadOnlyPlace() const;
    [[nodiscard]] sqlite3* sharedHandle() const;
    [[nodiscard]] std::vector<QVariantList> run(QSqlQuery& query, const QString& sql, const QVariantList& values) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    bool m_truncatesJournal = false;
    mutable std::map<QString, QSqlQuery> m_queries; ///< prepared statements, finished
    QDeadlineTimer m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
};

/// BEGIN IMMEDIATE that is rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// COMMIT may fail although its data are durable: `isDurable` looks for them before the failure is believed.
    void commit(const std::function<bool()>& isDurable = {});

private:
    void rollBack() const noexcept;

    const Database& m_database;
    bool m_done = false;
};

} // namespace indikator
