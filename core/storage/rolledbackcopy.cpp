// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/rolledbackcopy.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RolledBackCopyText
{
    Q_DECLARE_TR_FUNCTIONS(RolledBackCopyText)
};

constexpr sqlite3_int64 chunkSize = sqlite3_int64{1} << 20;

void requireOk(int code, const Database& document)
{
    if (code != SQLITE_OK)
        throw errorFromSql(QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), {}, QString::number(code)),
                           document.path());
}

/// The bytes as they lie on the disk. SQLite's own handle reads them: closing any other one would drop its locks.
void copyBytes(const Database& document, const QString& target)
{
    sqlite3_file* source = nullptr;
    requireOk(sqlite3_file_control(document.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &source), document);
    sqlite3_int64 size = 0;
    requireOk(source->pMethods->xFileSize(source, &size), document);
    QFile copy(target);
    bool isWritten = copy.open(QIODevice::WriteOnly);
    for (sqlite3_int64 at = 0; at < size && isWritten; at += chunkSize) {
        QByteArray chunk(std::min(chunkSize, size - at), '\0');
        requireOk(source->pMethods->xRead(source, chunk.data(), static_cast<int>(chunk.size()), at), document);
        isWritten = copy.write(chunk) == chunk.size();
    }
    if (!isWritten || !copy.flush())
        throw Error(ErrorCode::Io, RolledBackCopyText::tr("“%1” could not be written.").arg(target),
                    copy.errorString());
}

} // namespace

std::shared_ptr<const RolledBackCopy> RolledBackCopy::ifNeeded(const Database& document)
{
    try {
        (void)document.value(u"SELECT count(*) FROM sqlite_schema"_s);
        return nullptr;
    } catch (const Error&) {
        if (!document.handle() || !hasJournal(document.path()))
            throw;
    }
    return std::shared_ptr<const RolledBackCopy>(new RolledBackCopy(document));
}

RolledBackCopy::RolledBackCopy(const Database& document)
    : m_path(m_folder.filePath(QFileInfo(document.path()).fileName()))
{
    copyBytes(document, m_path);
    const QString journal = m_path + "-journal"_L1;
    if (!QFile::copy(document.path() + "-journal"_L1, journal))
        throw Error(ErrorCode::Io, RolledBackCopyText::tr("“%1” could not be written.").arg(journal));
    QFile::setPermissions(journal, QFile::ReadOwner | QFile::WriteOwner);
    (void)Database(m_path, Database::Mode::Write).value(u"SELECT count(*) FROM sqlite_schema"_s);
}

} // namespace indikator
