// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/pagecopy.h"

#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/stopscope.h"

#include <sqlite3.h>

#include <limits>
#include <memory>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesAtOnce = 256; // a megabyte: some milliseconds for which a commit has to wait

using Copying = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

Error failure(const Database& file, int code)
{
    return errorFromSql(QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), {}, QString::number(code)), file.path());
}

bool goesOn(int code)
{
    return code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

void copyPages(const Database& source, const QString& target, const std::function<void()>& interrupted)
{
    if (!source.handle())
        return source.execute(u"VACUUM INTO ?"_s, {target});
    const Database copy(target, Database::Mode::Create);
    copy.execute(u"PRAGMA synchronous=OFF"_s); // a sync would be waited for under the lock of the source
    const Copying copying(sqlite3_backup_init(copy.handle(), "main", source.handle(), "main"), sqlite3_backup_finish);
    if (!copying)
        throw failure(copy, sqlite3_extended_errcode(copy.handle()));
    int code = SQLITE_OK;
    for (int left = std::numeric_limits<int>::max(); goesOn(code);) {
        if (StopScope::isStopRequested())
            throw failure(source, SQLITE_INTERRUPT);
        code = sqlite3_backup_step(copying.get(), pagesAtOnce);
        const int before = std::exchange(left, sqlite3_backup_remaining(copying.get()));
        if (goesOn(code) && left >= before)
            interrupted();
    }
    if (code != SQLITE_DONE)
        throw failure(source, code);
}

} // namespace indikator
