// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QObject>

#include <functional>
#include <thread>

namespace indikator {

/// Writes papers to files beside the window's own thread. One run at a time; a run that is cancelled ends after the
/// file it is at, so that no file is left half written.
class SaveJob : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        Report report;
        QString path; ///< the format follows its ending
    };

    using QObject::QObject;

    [[nodiscard]] bool isRunning() const { return m_running; }

    void start(std::vector<Order> orders);
    void cancel();

signals:
    void started(int count);
    void progressed(int done);
    void failed(const indikator::Error& error);

    /// After success, failure or cancelling, with what was written.
    void finished(const QStringList& files, bool complete);

private:
    void run(const std::stop_token& stop, const std::vector<Order>& orders);
    void post(const std::function<void()>& action);

    bool m_running = false;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace indikator
