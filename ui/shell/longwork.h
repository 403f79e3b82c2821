// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

class QProgressDialog;
class QWidget;

namespace indikator {

/// Work on files beside the window's own thread: a notice with a button to cancel appears when it takes long. One at a
/// time; while it runs the window shows but takes no input.
class LongWork : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(QWidget* window);
    ~LongWork() override;

    /// Runs `work` in a thread, then `done` here; a failure is told by `failed`, cancelling by nothing.
    void run(const QString& title, std::function<void()> work, std::function<void()> done);

    /// Tells how many parts of how many are done; called by the work, in its thread.
    using Report = std::function<void(int done, int of)>;

    /// The same for work in parts: the notice shows how far it has come.
    void run(const QString& title, std::function<void(const Report&)> work, std::function<void()> done);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void failed(const indikator::Error& error);

private:
    void finish(const std::optional<Error>& error);
    void showProgress(int done, int of);

    QWidget* m_window;
    QProgressDialog* m_notice = nullptr; ///< lives while the work runs
    std::function<void()> m_done;
    bool m_isRunning = false;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace indikator
