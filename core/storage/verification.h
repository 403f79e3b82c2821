// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

#include <QStringList>

#include <vector>

namespace indikator {

class Database;
class Schema;

/// Throws DamagedFile unless the file contains exactly what its version contains. Runs before any other statement
/// touches the tables: a hostile CHECK would be executed even by quick_check.
void requireExactSchema(const Database& database, const Schema& schema);

enum class PageCheck {
    Quick, ///< `quick_check`
    Full,  ///< `integrity_check`: also whether indexes hold what their tables hold
};

/// Throws DamagedFile with the first fault of the pages.
void requireSoundPages(const Database& database, PageCheck check = PageCheck::Quick);

/// Throws DamagedFile when the content does not match the digest that the file carries, or an added file its own.
void requireSoundDigest(const Database& database);

/// Everything: pages, indexes, references, digest if stamped, added files, form of every value, change
/// log.
[[nodiscard]] std::vector<Finding> structureFindings(const Database& database, const Schema& schema);

/// Throws DamagedFile with the first finding of structureFindings().
void requireSoundContent(const Database& database, const Schema& schema);

} // namespace indikator
