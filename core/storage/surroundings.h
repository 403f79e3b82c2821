// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace indikator {

enum class DocumentAccess { Write, ReadOnly };

/// What is not part of a document but needed to work with it; passed in at the edge.
struct Surroundings
{
    QString user;         ///< who makes the changes, for the log and the lock
    QString backupFolder; ///< empty: no backups are made
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };

    /// How long an edit may wait until the backup that is due before it has read the document.
    std::chrono::milliseconds patience{60};
};

} // namespace indikator
