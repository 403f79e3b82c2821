// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// Linux and macOS.
#include "core/storage/platform.h"
#include "core/storage/platformerror.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace indikator {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

int syncDescriptor(int descriptor)
{
#ifdef F_FULLFSYNC
    // On macOS fsync() leaves the data in the drive's cache.
    if (fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return fsync(descriptor);
}

void sync(const QString& path, int flags)
{
    const int descriptor = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        failToWrite(path, lastError());
    const bool synced = syncDescriptor(descriptor) == 0 || errno == EINVAL; // some network folders know no sync
    const std::error_code reason = lastError();
    close(descriptor);
    if (!synced)
        failToWrite(path, reason);
}

} // namespace

void syncFile(const QString& path)
{
    sync(path, O_RDONLY);
}

void replaceFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        failToWrite(to, lastError());
    sync(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace indikator
