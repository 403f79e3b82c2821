// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace indikator {

namespace {

struct SqlErrorText
{
    Q_DECLARE_TR_FUNCTIONS(SqlErrorText)
};

struct Meaning
{
    ErrorCode code;
    QString message;
};

/// The primary code is the low byte of an extended one.
Meaning meaningOf(int native)
{
    switch (native & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, SqlErrorText::tr("The disk is full: “%1” could not be written. Free some space or "
                                                      "save a copy elsewhere; nothing that was saved is lost.")};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, SqlErrorText::tr("“%1” cannot be written: the file or its folder is read-only. "
                                                      "Save a copy elsewhere.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                SqlErrorText::tr("“%1” or the work file beside it cannot be opened. Check that the folder "
                                 "exists and may be written.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, SqlErrorText::tr("“%1” is in use by another program at this moment. Try again.")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotOurFile, SqlErrorText::tr("“%1” is not a document of this program.")};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorCode::DamagedFile, SqlErrorText::tr("“%1” is damaged. Restore it from a backup.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, SqlErrorText::tr("Reading “%1” took too long and was stopped.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
                SqlErrorText::tr("“%1” did not accept the change because it contradicts other records.")};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly, SqlErrorText::tr("The system does not allow access to “%1”.")};
    default:
        return {ErrorCode::Io,
                SqlErrorText::tr("“%1” could not be read or written. Check the disk or the network and save "
                                 "a copy elsewhere.")};
    }
}

Meaning meaningOfExtended(int native)
{
    if (native == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::FileReplaced,
                SqlErrorText::tr("“%1” was moved, deleted or replaced by another program while it "
                                 "was open. Save a copy under another name.")};
    if (native == SQLITE_IOERR_NOMEM || (native & 0xff) == SQLITE_NOMEM)
        return {ErrorCode::Io, SqlErrorText::tr("There is not enough memory to work with “%1”.")};
    return meaningOf(native);
}

} // namespace

Error errorFromSql(const QSqlError& error, const QString& path)
{
    const Meaning meaning = meaningOfExtended(error.nativeErrorCode().toInt());
    return {meaning.code, meaning.message.arg(QFileInfo(path).fileName()),
            path + QLatin1StringView(": ") + error.nativeErrorCode() + u' ' + error.databaseText() + u' ' +
                error.driverText()};
}

} // namespace indikator
