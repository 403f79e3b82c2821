// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/platform.h"

#include "core/base/error.h"
#include "core/storage/platformerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace indikator {

namespace {

struct PlatformText
{
    Q_DECLARE_TR_FUNCTIONS(PlatformText)
};

} // namespace

void failToWrite(const QString& path, const std::error_code& reason)
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

bool isOnNetwork(const QString& path)
{
    static constexpr std::array kinds{"cifs", "smb", "nfs", "ncpfs", "afpfs", "webdav", "davfs", "sshfs", "9p"};
    const QByteArray kind = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return path.startsWith(QLatin1StringView("//")) ||
           std::ranges::any_of(kinds, [&](const char* known) { return kind.contains(known); });
}

} // namespace indikator
