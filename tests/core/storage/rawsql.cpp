// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/rawsql.h"

#include <sqlite3.h>

#include <stdexcept>

namespace {

int keepFirst(void* result, int columns, char** values, char**)
{
    auto& text = *static_cast<QString*>(result);
    if (text.isNull() && columns > 0)
        text = QString::fromUtf8(values[0]);
    return 0;
}

} // namespace

QString rawValue(const QString& path, const QString& statement)
{
    sqlite3* database = nullptr;
    QString result;
    int code = sqlite3_open(path.toUtf8().constData(), &database);
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, statement.toUtf8().constData(), keepFirst, &result, nullptr);
    const std::string message = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (code != SQLITE_OK)
        throw std::runtime_error(message);
    return result;
}

void rawSql(const QString& path, const QString& statements)
{
    (void)rawValue(path, statements);
}
