// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/report/packages.h"

#include "tests/catch.h"

#include <QFile>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

#include <array>

namespace indikator::sample {

namespace {

QByteArray currentFile(unzFile archive)
{
    QByteArray bytes;
    std::array<char, 65536> piece = {};
    REQUIRE(unzOpenCurrentFile(archive) == UNZ_OK);
    for (int read = 0; (read = unzReadCurrentFile(archive, piece.data(), unsigned(piece.size()))) > 0;)
        bytes.append(piece.data(), read);
    REQUIRE(unzCloseCurrentFile(archive) == UNZ_OK);
    return bytes;
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(archive);
    file.close();
    QMap<QString, QByteArray> parts;
    unzFile zip = unzOpen64(QFile::encodeName(file.fileName()).constData());
    REQUIRE(zip);
    for (int result = unzGoToFirstFile(zip); result == UNZ_OK; result = unzGoToNextFile(zip)) {
        std::array<char, 256> name = {};
        unzGetCurrentFileInfo64(zip, nullptr, name.data(), name.size(), nullptr, 0, nullptr, 0);
        parts[QString::fromUtf8(name.data())] = currentFile(zip);
    }
    unzClose(zip);
    return parts;
}

QStringList textsOf(const QByteArray& xml, const QString& element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    CHECK_FALSE(reader.hasError());
    return texts;
}

int count(const QByteArray& xml, const QString& element, const QString& attribute, const QString& value)
{
    int found = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != element)
            continue;
        bool matches = attribute.isEmpty();
        for (const QXmlStreamAttribute& each : reader.attributes())
            matches = matches || (each.name() == attribute && (value.isEmpty() || each.value() == value));
        found += matches;
    }
    CHECK_FALSE(reader.hasError());
    return found;
}

} // namespace indikator::sample
