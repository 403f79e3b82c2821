// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/meta.h"

#include "core/storage/database.h"

namespace indikator {

using namespace Qt::StringLiterals;

QString metaValue(const Database& database, const QString& key)
{
    return database.value(u"SELECT value FROM meta WHERE key = ?"_s, {key}).toString();
}

void setMetaValue(const Database& database, const QString& key, const QString& value)
{
    if (value.isEmpty())
        database.execute(u"DELETE FROM meta WHERE key = ?"_s, {key});
    else
        database.execute(
            u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {key, value});
}

} // namespace indikator
