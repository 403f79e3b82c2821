// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/registerreader.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr int rowsAtOnce = 250; // some milliseconds

} // namespace

RegisterReader::RegisterReader(Workspace& workspace, Take take, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_take(std::move(take))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RegisterReader::readOn);
    connect(&workspace, &Workspace::documentOpened, this, &RegisterReader::stop);
}

void RegisterReader::start(std::vector<const RecordType*> types)
{
    m_types = std::move(types);
    std::ranges::reverse(m_types);
    m_last = {};
    m_timer.start();
}

void RegisterReader::stop()
{
    m_types.clear();
    m_timer.stop();
}

void RegisterReader::readOn()
{
    if (m_types.empty() || !m_workspace.isOpen()) {
        stop();
        emit finished();
        return;
    }
    const RecordType& type = *m_types.back();
    std::vector<Row> rows;
    const bool isRead = m_workspace.attempt([&] { rows = m_workspace.document().rowsAfter(type, m_last, rowsAtOnce); });
    if (!isRead || static_cast<int>(rows.size()) < rowsAtOnce) {
        m_types.pop_back();
        m_last = {};
    } else {
        m_last = Id::parse(rows.back().front().toString()).value_or(Id());
    }
    m_take(type, rows);
}

} // namespace indikator
