// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace indikator {

class Database;
class Schema;

struct CopyOptions
{
    bool replace = false;
    QString user; ///< for the lock on a file that is replaced

    /// Takes out what must not travel, inside one transaction, before the copy is stamped.
    std::function<void(const Database&)> prepare = {};

    /// Reads the source into a fresh file; without it, SQLite does so in one long read.
    std::function<void(const Database& source, const QString& temporary)> fill = {};
};

/// Writes a copy of an open document under another name: a fresh temporary file is filled, stamped with its digest,
/// opened again and checked, forced to disk and only then renamed. Throws AlreadyExists unless `replace`.
void writeCopy(const Database& source, const Schema& schema, const QString& target, const CopyOptions& options);

/// Makes a file by `fill` under a fresh temporary name and gives it its real name only when that succeeded.
void writeThroughTemporary(const QString& target, const CopyOptions& options,
                           const std::function<void(const QString& temporary)>& fill);

} // namespace indikator
