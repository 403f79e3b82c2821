// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/zippart.h"

#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/zippackage.h"

#include <QCoreApplication>

#include <minizip/unzip.h>

#include <limits>
#include <utility>

namespace indikator {

namespace {

struct ZipPartText
{
    Q_DECLARE_TR_FUNCTIONS(ZipPartText)
};

/// The parser compares each attribute of a tag with every other one: thousands of them would hold it up for hours.
constexpr int maximumAttributes = 256;

} // namespace

ZipPart::ZipPart(ZipPackage& package, QString name)
    : m_package(package)
    , m_name(std::move(name))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    if (m_isOpen)
        unzCloseCurrentFile(m_package.m_zip);
}

Error ZipPart::damaged() const
{
    return damagedFile(m_package.name(), ZipPartText::tr("the part %1").arg(m_name));
}

bool ZipPart::atEnd() const
{
    return m_failure || unzeof(m_package.m_zip) == 1;
}

void ZipPart::finish()
{
    m_isOpen = false;
    if (unzCloseCurrentFile(m_package.m_zip) != UNZ_OK)
        throw damaged();
}

qint64 ZipPart::readData(char* to, qint64 size)
{
    if (m_failure)
        return -1;
    try {
        return unpack(to, size);
    } catch (const Error& error) {
        m_failure = error;
        return -1;
    }
}

qint64 ZipPart::writeData(const char*, qint64)
{
    return -1;
}

qint64 ZipPart::unpack(char* to, qint64 size)
{
    const auto wanted = unsigned(std::min<qint64>(size, std::numeric_limits<int>::max()));
    const int got = unzReadCurrentFile(m_package.m_zip, to, wanted);
    if (got < 0 || (got == 0 && wanted > 0 && unzeof(m_package.m_zip) != 1))
        throw damaged();
    m_package.countUnpacked(got);
    watchTags(to, got);
    return got;
}

void ZipPart::watchTags(const char* bytes, qint64 size)
{
    for (const char* at = bytes; at != bytes + size; ++at) {
        if (*at == '<' || *at == '>') {
            m_isInTag = *at == '<';
            m_attributes = 0;
        } else if (*at == '=' && m_isInTag && ++m_attributes > maximumAttributes) {
            throw damaged();
        }
    }
}

} // namespace indikator
