// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/savejob.h"

#include "ui/report/reportfile.h"

namespace indikator {

void SaveJob::start(std::vector<Order> orders)
{
    Q_ASSERT(!m_running);
    m_running = true;
    emit started(static_cast<int>(orders.size()));
    m_thread = std::jthread([this, orders = std::move(orders)](const std::stop_token& stop) { run(stop, orders); });
}

void SaveJob::cancel()
{
    m_thread.request_stop();
}

void SaveJob::post(const std::function<void()>& action)
{
    QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
}

void SaveJob::run(const std::stop_token& stop, const std::vector<Order>& orders)
{
    QStringList files;
    int done = 0;
    try {
        for (; done < static_cast<int>(orders.size()) && !stop.stop_requested(); ++done) {
            const Order& order = orders[static_cast<size_t>(done)];
            files += writeReport(order.report, order.path);
            post([this, count = done + 1] { emit progressed(count); });
        }
    } catch (const Error& error) {
        post([this, error] { emit failed(error); });
    } catch (const std::exception& error) {
        post([this, failure = Error(ErrorCode::Io, tr("The papers could not be saved."),
                                    QString::fromUtf8(error.what()))] { emit failed(failure); });
    }
    post([this, files, complete = done == static_cast<int>(orders.size())] {
        m_running = false;
        emit finished(files, complete);
    });
}

} // namespace indikator
