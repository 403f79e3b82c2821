// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/platform.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#endif

namespace indikator {

namespace {

struct PlatformText
{
    Q_DECLARE_TR_FUNCTIONS(PlatformText)
};

[[noreturn]] void fail(const QString& path, const std::error_code& reason)
{
    const QString detail = path + QLatin1StringView(": ") + QString::fromLocal8Bit(reason.message().c_str());
    const QString name = QFileInfo(path).fileName();
    if (reason == std::errc::no_space_on_device)
        throw Error(ErrorCode::DiskFull, PlatformText::tr("The disk is full: “%1” could not be written.").arg(name),
                    detail);
    if (reason == std::errc::permission_denied || reason == std::errc::read_only_file_system)
        throw Error(ErrorCode::ReadOnly, PlatformText::tr("“%1” cannot be written in this folder.").arg(name), detail);
    throw Error(ErrorCode::Io, PlatformText::tr("“%1” could not be written.").arg(name), detail);
}

} // namespace

#ifdef Q_OS_WIN

namespace {

const wchar_t* wide(const QString& path)
{
    return reinterpret_cast<const wchar_t*>(path.utf16());
}

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
}

} // namespace

void syncFile(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(wide(native), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        fail(path, lastError());
    const bool synced = FlushFileBuffers(file) != 0;
    const std::error_code reason = lastError();
    CloseHandle(file);
    if (!synced)
        fail(path, reason);
}

void replaceFile(const QString& from, const QString& to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (MoveFileExW(wide(source), wide(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        fail(to, lastError());
}

#else

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

int syncDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    // fsync() there leaves the data in the drive's cache.
    if (fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return fsync(descriptor);
}

void sync(const QString& path, int flags)
{
    const int descriptor = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        fail(path, lastError());
    const bool synced = syncDescriptor(descriptor) == 0 || errno == EINVAL; // some network folders know no sync
    const std::error_code reason = lastError();
    close(descriptor);
    if (!synced)
        fail(path, reason);
}

} // namespace

void syncFile(const QString& path)
{
    sync(path, O_RDONLY);
}

void replaceFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        fail(to, lastError());
    sync(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

#endif

bool isOnNetwork(const QString& path)
{
    static constexpr std::array kinds{"cifs", "smb", "nfs", "ncpfs", "afpfs", "webdav", "davfs", "sshfs", "9p"};
    const QByteArray kind = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return path.startsWith(QLatin1StringView("//")) ||
           std::ranges::any_of(kinds, [&](const char* known) { return kind.contains(known); });
}

} // namespace indikator
