// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sheets/books.h"

#include "tests/catch.h"
#include "ui/sheets/workbook.h"

#include <QFile>

#include <minizip/zip.h>

#include <iterator>

namespace indikator::books {

using namespace Qt::StringLiterals;

namespace {

const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray& inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

} // namespace

Parts withRows(const QByteArray& rows, const QByteArray& behindRows)
{
    return {
        {u"_rels/.rels"_s, relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
             "\"><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s, relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                        relationship("rId2", "sharedStrings", "sharedStrings.xml") +
                                                        relationship("rId3", "styles", "styles.xml"))},
        {u"xl/sharedStrings.xml"_s, "<sst xmlns=\"" + main + "\"><si><t>ноль</t></si><si><t>один</t></si></sst>"},
        {u"xl/styles.xml"_s, "<styleSheet xmlns=\"" + main +
                                 "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/>"
                                 "<xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + behindRows + "</worksheet>"},
    };
}

QByteArray zipped(const Parts& parts, const char* password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zip"_s);
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    REQUIRE(zip);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(part->constData()), uInt(part->size()));
        REQUIRE(zipOpenNewFileInZip3(zip, part.key().toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                     Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                     Z_DEFAULT_STRATEGY, password, password ? sum : 0) == ZIP_OK);
        REQUIRE(zipWriteInFileInZip(zip, part->constData(), unsigned(part->size())) == ZIP_OK);
        REQUIRE(zipCloseFileInZip(zip) == ZIP_OK);
    }
    REQUIRE(zipClose(zip, nullptr) == ZIP_OK);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString Folder::put(const QByteArray& bytes, const QString& name)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

Error refusal(const QString& path)
{
    try {
        (void)readWorkbook(path);
    } catch (const Error& error) {
        return error;
    }
    FAIL("the file was read");
    std::terminate();
}

QString specimen(const QString& name)
{
    return QStringLiteral(INDIKATOR_SOURCE_DIR "/tests/files/sheets/") + name;
}

} // namespace indikator::books
