// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace indikator {

class Database;
class Schema;

/// A backup file, as its name tells: `<document>-<number>-<date>.indikator`.
struct Backup
{
    QString path;
    Id document;
    int number = 0; ///< orders backups; the clock may be wrong
    QDateTime at;   ///< UTC
};

/// How many backups of one document are kept.
constexpr int keptBackups = 20;

/// The backups of a document, or of every document, newest first.
[[nodiscard]] std::vector<Backup> listBackups(const QString& folder, const Id& document = {});

/// Writes a verified backup of an open document, then removes the oldest beyond `keptBackups`. Nothing is removed
/// when the document fails its check, for then no backup of it succeeds. `fill` reads the document into a fresh file;
/// without it, it is read at once.
Backup makeBackup(const Database& database, const Schema& schema, const QString& folder, const QDateTime& now,
                  const std::function<void(const Database& source, const QString& temporary)>& fill = {});

/// Puts a checked backup in the place of a document that is not open. A file that is there is kept aside under a
/// name with the moment; its path, or an empty text, is returned. Throws Locked while somebody writes the document.
QString restoreBackup(const QString& backup, const QString& document, const QString& user, const QDateTime& now);

} // namespace indikator
