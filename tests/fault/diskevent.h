// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace indikator::fault {

/// One thing that was asked of the disk.
struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, Remove };

    Kind kind = Kind::Write;
    QString path;
    qint64 offset = 0; ///< of a write; the new size for a truncation; not nought where the removal syncs the folder
    QByteArray bytes;
};

} // namespace indikator::fault
