// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/zippackage.h"

#include "ui/sheets/filekind.h"
#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/zippart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <minizip/unzip.h>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct ZipPackageText
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackageText)
};

constexpr qint64 smallPart = 1024 * 1024;
constexpr uLong encryptedFlag = 1;

/// The zip library reads through QFile, which knows every name on every system.
voidpf useFile(voidpf file, const void*, int mode)
{
    return (mode & ZLIB_FILEFUNC_MODE_WRITE) != 0 ? nullptr : file;
}

uLong readFile(voidpf, voidpf file, void* to, uLong size)
{
    return uLong(std::max<qint64>(0, static_cast<QFile*>(file)->read(static_cast<char*>(to), qint64(size))));
}

ZPOS64_T placeInFile(voidpf, voidpf file)
{
    return ZPOS64_T(static_cast<QFile*>(file)->pos());
}

long seekFile(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto* const file = static_cast<QFile*>(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file->pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? file->size()
                                                           : 0;
    const qint64 to = from + qint64(offset);
    return to >= 0 && to <= file->size() && file->seek(to) ? 0 : -1;
}

int leaveFile(voidpf, voidpf)
{
    return 0;
}

/// One spelling of a part's name. Nothing leads out of the package.
QString spelled(QString part)
{
    part.replace(u'\\', u'/');
    while (part.startsWith(u'/'))
        part.remove(0, 1);
    return part.toLower();
}

bool leadsOut(const QString& part)
{
    return part.split(u'/').contains(".."_L1) || part.contains(u':');
}

QString megabytes(qint64 bytes)
{
    return ZipPackageText::tr("more than %1 MB").arg(bytes / 1024 / 1024);
}

} // namespace

ZipPackage::ZipPackage(const QString& path, const SheetLimits& limits)
    : m_name(QFileInfo(path).fileName())
    , m_limits(limits)
    , m_file(path)
{
    openFile();
    requireZip(m_file, m_name);
    zlib_filefunc64_def functions = {useFile, readFile, nullptr, placeInFile, seekFile, leaveFile, leaveFile, &m_file};
    m_zip = unzOpen2_64(&m_file, &functions);
    if (!m_zip)
        throw damagedFile(m_name, ZipPackageText::tr("its end is missing"));
    try {
        listParts();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ZipPackage::~ZipPackage()
{
    unzClose(m_zip);
}

void ZipPackage::openFile()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        throw Error(ErrorCode::NotFound, ZipPackageText::tr("There is no file “%1”.").arg(m_name));
    if (!info.isFile())
        throw foreignFile(m_name, ZipPackageText::tr("it is no file"));
    if (!m_file.open(QIODevice::ReadOnly))
        throw unreadableFile(m_name, m_file.errorString());
    if (m_file.size() > m_limits.fileBytes)
        throw oversizedFile(m_name, megabytes(m_limits.fileBytes));
}

void ZipPackage::listParts()
{
    int result = unzGoToFirstFile(m_zip);
    for (; result == UNZ_OK; result = unzGoToNextFile(m_zip)) {
        if (m_parts.size() >= m_limits.parts)
            throw oversizedFile(m_name, ZipPackageText::tr("too many parts"));
        listPart();
    }
    if (result != UNZ_END_OF_LIST_OF_FILE || m_parts.isEmpty())
        throw damagedFile(m_name, ZipPackageText::tr("its list of parts"), u"minizip %1"_s.arg(result));
}

void ZipPackage::listPart()
{
    QByteArray raw(1024, '\0');
    unz_file_info64 info = {};
    unz64_file_pos place = {};
    if (unzGetCurrentFileInfo64(m_zip, &info, raw.data(), uLong(raw.size() - 1), nullptr, 0, nullptr, 0) != UNZ_OK ||
        unzGetFilePos64(m_zip, &place) != UNZ_OK)
        throw damagedFile(m_name, ZipPackageText::tr("its list of parts"));
    if ((info.flag & encryptedFlag) != 0)
        throw lockedFile(m_name);
    const QString part = spelled(QString::fromUtf8(raw.constData()));
    if (leadsOut(part))
        throw damagedFile(m_name, ZipPackageText::tr("a part leads out of the file"), part);
    if (!part.endsWith(u'/') && m_parts.contains(part))
        throw damagedFile(m_name, ZipPackageText::tr("two parts have one name"), part);
    m_parts.insert(part, {place.pos_in_zip_directory, place.num_of_file});
}

bool ZipPackage::contains(const QString& part) const
{
    return m_parts.contains(spelled(part));
}

std::unique_ptr<ZipPart> ZipPackage::open(const QString& part)
{
    const auto found = m_parts.constFind(spelled(part));
    if (found == m_parts.cend())
        throw damagedFile(m_name, ZipPackageText::tr("the part %1 is missing").arg(part));
    const unz64_file_pos place = {found->offset, found->number};
    if (unzGoToFilePos64(m_zip, &place) != UNZ_OK)
        throw damagedFile(m_name, ZipPackageText::tr("the part %1").arg(part));
    requireFit(part);
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
        throw damagedFile(m_name, ZipPackageText::tr("the part %1").arg(part));
    return std::make_unique<ZipPart>(*this, part);
}

/// The library delivers no more than the sizes that stand in the list, so they may be believed.
void ZipPackage::requireFit(const QString& part) const
{
    unz_file_info64 info = {};
    if (unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        throw damagedFile(m_name, ZipPackageText::tr("the part %1").arg(part));
    if (info.uncompressed_size > quint64(m_limits.partBytes))
        throw oversizedFile(m_name, megabytes(m_limits.partBytes));
    if (info.uncompressed_size > quint64(smallPart) &&
        info.uncompressed_size / quint64(m_limits.packing) > info.compressed_size)
        throw oversizedFile(m_name, ZipPackageText::tr("packed beyond what a table can be"));
}

void ZipPackage::countUnpacked(qint64 bytes)
{
    m_unpacked += bytes;
    if (m_unpacked > m_limits.unpackedBytes)
        throw oversizedFile(m_name, megabytes(m_limits.unpackedBytes));
}

} // namespace indikator
