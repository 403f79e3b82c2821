// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/longwork.h"

#include "core/storage/stopscope.h"

#include <QProgressBar>
#include <QProgressDialog>

#include <utility>

namespace indikator {

namespace {

constexpr int quietTime = 400; // ms: what ends sooner needs no notice

std::optional<Error> outcome(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    } catch (const std::exception& error) {
        return Error(ErrorCode::Io, LongWork::tr("The work could not be finished."), QString::fromUtf8(error.what()));
    }
}

} // namespace

LongWork::LongWork(QWidget* window)
    : QObject(window)
    , m_window(window)
{}

LongWork::~LongWork() = default;

void LongWork::run(const QString& title, std::function<void()> work, std::function<void()> done)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_done = std::move(done);
    auto* const notice = new QProgressDialog(title, tr("Cancel"), 0, 0, m_window);
    notice->setWindowModality(Qt::WindowModal);
    notice->setMinimumDuration(quietTime);
    notice->setValue(0);
    connect(notice, &QProgressDialog::canceled, this, [this] { m_thread.request_stop(); });
    m_notice = notice;
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        const StopScope scope(stop);
        const auto error = outcome(work);
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    });
}

void LongWork::run(const QString& title, std::function<void(const Report&)> work, std::function<void()> done)
{
    const Report report = [this](int parts, int of) {
        QMetaObject::invokeMethod(
            this, [this, parts, of] { showProgress(parts, of); }, Qt::QueuedConnection);
    };
    run(
        title, [work = std::move(work), report] { work(report); }, std::move(done));
}

void LongWork::showProgress(int done, int of)
{
    if (!m_notice)
        return;                                             // told before the end, heard after it
    auto* const bar = m_notice->findChild<QProgressBar*>(); // the dialog's own setter would run other events meanwhile
    bar->setMaximum(of);
    bar->setValue(done);
}

void LongWork::finish(const std::optional<Error>& error)
{
    const bool wasCancelled = error && m_thread.get_stop_token().stop_requested();
    m_thread.join();
    delete std::exchange(m_notice, nullptr);
    m_isRunning = false;
    const auto done = std::exchange(m_done, nullptr);
    if (!error)
        done();
    else if (!wasCancelled)
        emit failed(*error);
}

} // namespace indikator
