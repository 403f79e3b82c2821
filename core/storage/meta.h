// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator {

class Database;

// The table `meta`: document (id), program (version that wrote last), minReader and minWriter (schema versions),
// digest (of the content, only in copies that were never edited), and what fileorigin.h keeps of files that travel.

/// The value, or an empty text.
[[nodiscard]] QString metaValue(const Database& database, const QString& key);

/// An empty value removes the key.
void setMetaValue(const Database& database, const QString& key, const QString& value);

} // namespace indikator
