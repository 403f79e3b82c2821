// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/outputfile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace indikator {

namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFileText)
};

void checkPlace(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(ErrorCode::NotFound, OutputFileText::tr("The folder “%1” does not exist.").arg(folder));
    if (file.isDir())
        throw Error(ErrorCode::Usage,
                    OutputFileText::tr("“%1” is a folder: name a file in it.").arg(QDir::toNativeSeparators(path)));
}

[[noreturn]] void refuse(const QSaveFile& file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        throw Error(ErrorCode::ReadOnly,
                    OutputFileText::tr("“%1” may not be written: choose another folder, or close the file where it is "
                                       "open.")
                        .arg(name),
                    file.errorString());
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        throw Error(ErrorCode::DiskFull, OutputFileText::tr("There is no room on the disk for “%1”.").arg(name),
                    file.errorString());
    default:
        throw Error(ErrorCode::Io, OutputFileText::tr("“%1” could not be written.").arg(name), file.errorString());
    }
}

} // namespace

void writeFile(const QString& path, const std::function<void(QIODevice&)>& write)
{
    checkPlace(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        refuse(file);
    write(file);
    if (file.error() != QFileDevice::NoError || !file.commit())
        refuse(file);
}

} // namespace indikator
