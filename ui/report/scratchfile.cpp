// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/scratchfile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>

namespace indikator {

namespace {

struct ScratchFileText
{
    Q_DECLARE_TR_FUNCTIONS(ScratchFileText)
};

constexpr qint64 pieceSize = 1 << 20;

} // namespace

ScratchFile::ScratchFile()
{
    if (!m_file.open())
        throw Error(ErrorCode::Io, ScratchFileText::tr("No temporary file can be made: is the disk full?"),
                    m_file.errorString());
    m_file.close();
}

QByteArray ScratchFile::path() const
{
    return QFile::encodeName(m_file.fileName());
}

void ScratchFile::copyTo(QIODevice& out)
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, ScratchFileText::tr("The temporary file is gone."), file.errorString());
    while (!file.atEnd())
        out.write(file.read(pieceSize));
}

} // namespace indikator
