// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/platform.h"
#include "core/storage/platformerror.h"

#include <QDir>
#include <qt_windows.h>

namespace indikator {

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
        failToWrite(path, lastError());
    const bool synced = FlushFileBuffers(file) != 0;
    const std::error_code reason = lastError();
    CloseHandle(file);
    if (!synced)
        failToWrite(path, reason);
}

void replaceFile(const QString& from, const QString& to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (MoveFileExW(wide(source), wide(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        failToWrite(to, lastError());
}

} // namespace indikator
