// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/filecopy.h"

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/documentlock.h"
#include "core/storage/meta.h"
#include "core/storage/platform.h"
#include "core/storage/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <array>
#include <optional>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct FileCopyText
{
    Q_DECLARE_TR_FUNCTIONS(FileCopyText)
};

constexpr std::array sideFiles{"-journal", "-wal", "-shm"};
constexpr qsizetype longestName = 255 - 8; // bytes, with room for «-journal»

/// A journal left beside a name would be rolled back into the file that takes the name.
void removeSideFiles(const QString& path)
{
    for (const char* ending : sideFiles) {
        const QString side = path + QLatin1StringView(ending);
        if (QFileInfo::exists(side) && !QFile::remove(side))
            throw Error(ErrorCode::Io, FileCopyText::tr("The work file “%1” is in the way and cannot be removed.")
                                           .arg(QFileInfo(side).fileName()));
    }
}

void removeWithSideFiles(const QString& path)
{
    QFile::remove(path);
    for (const char* ending : sideFiles)
        QFile::remove(path + QLatin1StringView(ending));
}

void requireUsableTarget(const QString& target, bool replace)
{
    const QFileInfo info(target);
    if (QFile::encodeName(info.fileName()).size() > longestName)
        throw Error(ErrorCode::Usage,
                    FileCopyText::tr("The file name “%1” is too long. Choose a shorter one.").arg(info.fileName()));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw Error(ErrorCode::NotFound,
                    FileCopyText::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath())));
    if (info.isDir())
        throw Error(ErrorCode::Usage, FileCopyText::tr("“%1” is a folder. Name a file.").arg(info.fileName()));
    if (info.exists() && !replace)
        throw Error(ErrorCode::AlreadyExists, FileCopyText::tr("“%1” already exists.").arg(info.fileName()));
}

void stamp(const QString& path, const std::function<void(const Database&)>& prepare)
{
    const Database copy(path, Database::Mode::Write);
    Transaction transaction(copy);
    if (prepare)
        prepare(copy);
    setMetaValue(copy, u"digest"_s, contentDigest(copy));
    transaction.commit();
}

} // namespace

void writeThroughTemporary(const QString& target, const CopyOptions& options,
                           const std::function<void(const QString&)>& fill)
{
    requireUsableTarget(target, options.replace);
    std::optional<DocumentLock> lock;
    if (QFileInfo::exists(target))
        lock.emplace(target, options.user);
    const QString temporary =
        QFileInfo(target).absolutePath() + "/.indikator-"_L1 + Id::create().toString().first(8) + ".tmp"_L1;
    const auto cleaner = qScopeGuard([&] { removeWithSideFiles(temporary); });
    fill(temporary);
    syncFile(temporary);
    removeSideFiles(target);
    replaceFile(temporary, target);
}

void writeCopy(const Database& source, const Schema& schema, const QString& target, const CopyOptions& options)
{
    writeThroughTemporary(target, options, [&](const QString& temporary) {
        if (options.fill)
            options.fill(source, temporary);
        else
            source.execute(u"VACUUM INTO ?"_s, {temporary});
        stamp(temporary, options.prepare);
        const Database written(temporary, Database::Mode::Read);
        requireExactSchema(written, schema);
        requireSoundPages(written, options.fill ? PageCheck::Full : PageCheck::Quick);
        requireSoundDigest(written);
    });
}

} // namespace indikator
