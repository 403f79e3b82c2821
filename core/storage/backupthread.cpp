// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backupthread.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/pagecopy.h"

#include <QMutexLocker>

#include <system_error>
#include <utility>

namespace indikator {

namespace {

constexpr int mostAttempts = 20;
constexpr int pauseLength = 500; // ms, longer than the pause between two edits of a quick user

} // namespace

BackupThread::BackupThread(QString document, const Schema& schema, QString folder, std::function<void()> onFailure)
    : m_document(std::move(document))
    , m_schema(schema)
    , m_folder(std::move(folder))
    , m_onFailure(std::move(onFailure))
{}

BackupThread::~BackupThread()
{
    finish();
}

void BackupThread::start(const QDateTime& now, std::chrono::milliseconds patience)
{
    if (m_isRunning)
        return;
    finish();
    m_read.tryAcquire(m_read.available());
    m_isRunning = true;
    try {
        m_thread = std::thread([this, now] { run(now); });
    } catch (const std::system_error& error) {
        m_isRunning = false;
        return fail({ErrorCode::Io, QString::fromLocal8Bit(error.what())});
    }
    m_read.tryAcquire(1, static_cast<int>(patience.count()));
}

void BackupThread::finish()
{
    if (!m_thread.joinable())
        return;
    m_isAwaited = true;
    m_wake.release();
    m_thread.join();
    m_isAwaited = false;
    m_wake.tryAcquire(m_wake.available());
}

std::optional<Error> BackupThread::takeFailure()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_failure, std::nullopt);
}

void BackupThread::run(const QDateTime& now)
{
    try {
        for (int attempt = 1; !makeOne(now, attempt == mostAttempts); ++attempt)
            pause();
    } catch (const Error& error) {
        fail(error);
    } catch (const std::exception& error) {
        fail({ErrorCode::Io, QString::fromLocal8Bit(error.what())});
    }
    m_read.release();
    m_isRunning = false;
}

/// False when a writer was always quicker and another attempt may succeed.
bool BackupThread::makeOne(const QDateTime& now, bool isLast)
{
    try {
        const Database database(m_document, Database::Mode::Read);
        makeBackup(database, m_schema, m_folder, now, [this](const Database& source, const QString& temporary) {
            copyPages(source, temporary, [this] { pause(); });
            m_read.release();
        });
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Locked || isLast)
            throw;
        return false;
    }
}

/// While the user is editing, another attempt at once would be in vain as well.
void BackupThread::pause()
{
    m_read.release(); // nor is there any sense in waiting for it
    if (!m_isAwaited)
        m_wake.tryAcquire(1, pauseLength);
}

void BackupThread::fail(const Error& error)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_failure = error;
    }
    m_onFailure();
}

} // namespace indikator
