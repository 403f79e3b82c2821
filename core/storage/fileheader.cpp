// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fileheader.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/meta.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FileHeaderText
{
    Q_DECLARE_TR_FUNCTIONS(FileHeaderText)
};

// Offsets in the first page, https://www.sqlite.org/fileformat.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 bigEndian(const QByteArray& header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 statedSize(const QByteArray& header)
{
    const quint16 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qint64{pageSize == 1 ? 65536 : pageSize} * bigEndian(header, pageCountAt);
}

QByteArray readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io,
                    FileHeaderText::tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    return file.read(headerSize);
}

/// Asks a copy which program wrote it, so that not a byte of the original changes.
QString neededProgram(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"newer"_s);
    if (!QFile::copy(path, copy))
        return {};
    try {
        return metaValue(Database(copy, Database::Mode::Read), u"program"_s).left(20);
    } catch (const Error&) {
        return {};
    }
}

Error newerFile(const QString& path, int version, int known)
{
    const QString name = QFileInfo(path).fileName();
    const QString program = neededProgram(path);
    const QString detail = u"schema %1, known %2"_s.arg(version).arg(known);
    if (program.isEmpty())
        return {ErrorCode::NewerFile,
                FileHeaderText::tr("“%1” was made by a newer version of the program (file format %2; "
                                   "this version knows up to %3). Install a newer version.")
                    .arg(name)
                    .arg(version)
                    .arg(known),
                detail};
    return {ErrorCode::NewerFile,
            FileHeaderText::tr("“%1” needs version %2 of the program or a newer one (file format %3; "
                               "this is version %4 and knows up to %5).")
                .arg(name, program)
                .arg(version)
                .arg(QLatin1StringView(INDIKATOR_VERSION))
                .arg(known),
            detail};
}

} // namespace

QString existingFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::NotFound, FileHeaderText::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        throw Error(ErrorCode::Usage, FileHeaderText::tr("“%1” is a folder. Choose a file.").arg(path));
    if (!info.isFile())
        throw Error(ErrorCode::NotOurFile, FileHeaderText::tr("“%1” is not an ordinary file.").arg(path));
    return info.canonicalFilePath();
}

bool hasJournal(const QString& path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}

namespace {

/// Judges the file by its first bytes as they are.
int inspectAsItIs(const QString& path, const Schema& schema)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray header = readHeader(path);
    if (header.isEmpty())
        throw Error(ErrorCode::DamagedFile,
                    FileHeaderText::tr("“%1” is empty. Restore it from a backup or ask for it again.").arg(name));
    const bool isDatabase = header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isDatabase || (header.size() == headerSize && bigEndian(header, applicationIdAt) != Schema::applicationId))
        throw Error(ErrorCode::NotOurFile, FileHeaderText::tr("“%1” is not a document of this program.").arg(name));
    if (header.size() < headerSize || (!hasJournal(path) && QFileInfo(path).size() < statedSize(header)))
        throw Error(ErrorCode::DamagedFile,
                    FileHeaderText::tr("“%1” is cut off: its end is missing. Restore it from a backup "
                                       "or ask for it again.")
                        .arg(name));
    const auto version = static_cast<int>(bigEndian(header, userVersionAt));
    if (version > schema.newest())
        throw newerFile(path, version, schema.newest());
    if (version < 1 || header[writeVersionAt] != 1 || header[writeVersionAt + 1] != 1)
        throw Error(ErrorCode::DamagedFile,
                    FileHeaderText::tr("“%1” was altered by another program and may lack the last "
                                       "changes. Restore it from a backup.")
                        .arg(name));
    return version;
}

/// What the file says of itself once SQLite has taken back, in a private copy, the unfinished change that lies beside
/// it: a power cut may have spoilt even the first page, and the journal holds it as it was.
int inspectRolledBack(const QString& path, const Schema& schema)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (!QFile::copy(path, copy) || !QFile::copy(path + "-journal"_L1, copy + "-journal"_L1))
        throw Error(
            ErrorCode::Io,
            FileHeaderText::tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), folder.errorString()));
    for (const QString& part : {copy, copy + "-journal"_L1})
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    (void)Database(copy, Database::Mode::Write).value(u"PRAGMA schema_version"_s);
    return inspectAsItIs(copy, schema);
}

} // namespace

int inspectFile(const QString& path, const Schema& schema)
{
    try {
        return inspectAsItIs(path, schema);
    } catch (const Error& error) {
        if (!hasJournal(path))
            throw;
        try {
            return inspectRolledBack(path, schema);
        } catch (const Error&) {
            throw error;
        }
    }
}

} // namespace indikator
