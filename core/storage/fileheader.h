// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

class Schema;

/// Looks at a path and the first bytes of the file, before SQLite touches it and changes anything.
/// Must not be called for a file that this process has open: closing it would drop that connection's locks.
/// Throws NotFound, Usage (a folder), NotOurFile, DamagedFile (empty, cut off, in another journal format) or
/// NewerFile, whose message names the version that is needed. Returns the schema version.
int inspectFile(const QString& path, const Schema& schema);

/// The one absolute path of an existing file, whatever links lead to it. Throws NotFound or Usage.
[[nodiscard]] QString existingFile(const QString& path);

/// Whether a journal lies beside the file: an unfinished change that has to be rolled back.
[[nodiscard]] bool hasJournal(const QString& path);

} // namespace indikator
