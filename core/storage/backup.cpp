// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/documentlock.h"
#include "core/storage/filecopy.h"
#include "core/storage/fileheader.h"
#include "core/storage/meta.h"
#include "core/storage/platform.h"
#include "core/storage/schema.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

const QString& momentFormat()
{
    static const QString format = u"yyyyMMdd-HHmmss"_s;
    return format;
}

std::optional<Backup> parseName(const QFileInfo& file)
{
    static const QRegularExpression pattern(u"^(.{36})-(\\d{6})-(\\d{8}-\\d{6})\\.indikator$"_s);
    const auto match = pattern.match(file.fileName());
    const auto document = Id::parse(match.captured(1));
    if (!match.hasMatch() || !document)
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(3), momentFormat());
    at.setTimeSpec(Qt::UTC);
    return Backup{file.absoluteFilePath(), *document, match.captured(2).toInt(), at};
}

QString nameOf(const Backup& backup)
{
    return u"%1-%2-%3.indikator"_s.arg(backup.document.toString())
        .arg(backup.number, 6, 10, QChar(u'0'))
        .arg(backup.at.toString(momentFormat()));
}

/// What a process that was killed had begun to write.
void removeRemains(const QString& folder, const QDateTime& now)
{
    const auto files = QDir(folder).entryInfoList({u".indikator-*.tmp*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        if (file.lastModified().daysTo(now) > 0) // younger ones may be growing
            QFile::remove(file.absoluteFilePath());
    }
}

void rotate(const std::vector<Backup>& newestFirst)
{
    for (size_t i = keptBackups; i < newestFirst.size(); ++i)
        QFile::remove(newestFirst[i].path);
}

QString asideName(const QString& document, const QDateTime& now)
{
    const QFileInfo file(document);
    const QString moment = now.toLocalTime().toString(u"yyyy-MM-dd HH-mm-ss"_s);
    return file.absolutePath() + u'/' +
           BackupText::tr("%1 (before restoring, %2)").arg(file.completeBaseName(), moment) + u'.' + file.suffix();
}

/// An unfinished change goes along, so that the file kept aside can still be rolled back.
void moveAside(const QString& document, const QString& aside)
{
    if (QFileInfo::exists(aside))
        throw Error(ErrorCode::AlreadyExists, BackupText::tr("“%1” already exists.").arg(QFileInfo(aside).fileName()));
    if (hasJournal(document))
        replaceFile(document + "-journal"_L1, aside + "-journal"_L1);
    replaceFile(document, aside);
}

void copyVerified(const QString& backup, const QString& target)
{
    const Schema& schema = Schema::shipped();
    inspectFile(backup, schema);
    const Database source(backup, Database::Mode::Read);
    requireExactSchema(source, schema);
    requireSoundContent(source, schema);
    source.execute(u"VACUUM INTO ?"_s, {target});
}

} // namespace

std::vector<Backup> listBackups(const QString& folder, const Id& document)
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.indikator"_s}, QDir::Files)) {
        const auto backup = parseName(file);
        if (backup && (document.isNull() || backup->document == document))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        return std::pair(a.number, a.at) > std::pair(b.number, b.at);
    });
    return backups;
}

Backup makeBackup(const Database& database, const Schema& schema, const QString& folder, const QDateTime& now,
                  const std::function<void(const Database&, const QString&)>& fill)
{
    if (!QDir().mkpath(folder))
        throw Error(
            ErrorCode::Io,
            BackupText::tr("The folder for backups, “%1”, cannot be made.").arg(QDir::toNativeSeparators(folder)));
    const Id document = Id::parse(metaValue(database, u"document"_s)).value_or(Id());
    const auto earlier = listBackups(folder, document);
    Backup backup{{}, document, earlier.empty() ? 1 : earlier.front().number + 1, now.toUTC()};
    backup.path = QDir(folder).absoluteFilePath(nameOf(backup));
    writeCopy(database, schema, backup.path, {false, {}, {}, fill});
    rotate(listBackups(folder, document));
    removeRemains(folder, now);
    return backup;
}

QString restoreBackup(const QString& backup, const QString& document, const QString& user, const QDateTime& now)
{
    const QString source = existingFile(backup);
    const bool replaces = QFileInfo::exists(document);
    const QString target = replaces ? existingFile(document) : QFileInfo(document).absoluteFilePath();
    const DocumentLock lock(target, user);
    const QString fresh =
        QFileInfo(target).absolutePath() + "/.indikator-"_L1 + Id::create().toString().first(8) + ".tmp"_L1;
    writeThroughTemporary(fresh, {}, [&](const QString& temporary) { copyVerified(source, temporary); });
    const QString aside = replaces ? asideName(target, now) : QString();
    if (replaces)
        moveAside(target, aside);
    replaceFile(fresh, target);
    return aside;
}

} // namespace indikator
