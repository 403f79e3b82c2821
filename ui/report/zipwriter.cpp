// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/zipwriter.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <minizip/zip.h>

#include <utility>

namespace indikator {

namespace {

struct ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ZipWriterText)
};

} // namespace

ZipWriter::ZipWriter()
    : m_zip(zipOpen64(m_scratch.path().constData(), APPEND_STATUS_CREATE))
{
    check(m_zip ? ZIP_OK : ZIP_ERRNO);
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

void ZipWriter::add(const QString& name, const QByteArray& bytes, bool packed)
{
    zip_fileinfo info = {};
    info.tmz_date = {0, 0, 0, 1, 0, 1980};
    check(zipOpenNewFileInZip(m_zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                              packed ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION));
    check(zipWriteInFileInZip(m_zip, bytes.constData(), unsigned(bytes.size())));
    check(zipCloseFileInZip(m_zip));
}

void ZipWriter::finish(QIODevice& out)
{
    check(zipClose(std::exchange(m_zip, nullptr), nullptr));
    m_scratch.copyTo(out);
}

void ZipWriter::check(int result) const
{
    if (result != ZIP_OK)
        throw Error(ErrorCode::Io, ZipWriterText::tr("The file could not be packed: is the disk full?"),
                    QStringLiteral("minizip %1").arg(result));
}

} // namespace indikator
