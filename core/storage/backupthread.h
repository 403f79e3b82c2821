// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/storage/schema.h"

#include <QDateTime>
#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace indikator {

/// Makes the backups of one open document, one at a time, in a thread and over a connection of its own, so that
/// editing goes on meanwhile. The program may end only after the backup: the destructor waits for it.
class BackupThread
{
public:
    /// `onFailure` is called in the thread; takeFailure() then tells what went wrong.
    BackupThread(QString document, const Schema& schema, QString folder, std::function<void()> onFailure);
    ~BackupThread();
    BackupThread(const BackupThread&) = delete;
    BackupThread& operator=(const BackupThread&) = delete;

    /// Starts a backup, unless one is under way, and waits until it has read the document, at most for `patience`.
    /// When that is not enough, an edit may get into the backup as well.
    void start(const QDateTime& now, std::chrono::milliseconds patience);

    /// Waits for the backup that is under way.
    void finish();

    [[nodiscard]] std::optional<Error> takeFailure();

private:
    void run(const QDateTime& now);
    [[nodiscard]] bool makeOne(const QDateTime& now, bool isLast);
    void pause();
    void fail(const Error& error);

    QString m_document;
    Schema m_schema;
    QString m_folder;
    std::function<void()> m_onFailure;
    std::atomic<bool> m_isRunning = false;
    std::atomic<bool> m_isAwaited = false; ///< nobody edits any more: no pauses
    QSemaphore m_read;                     ///< released once the document has been read
    QSemaphore m_wake;                     ///< ends a pause
    QMutex m_mutex;
    std::optional<Error> m_failure; ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace indikator
