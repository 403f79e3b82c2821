// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxparts.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace indikator::docx {

namespace {

const char* const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const char* const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

void writeDefault(QXmlStreamWriter& xml, const QString& extension, const QString& type)
{
    xml.writeEmptyElement(u"Default"_s);
    xml.writeAttribute(u"Extension"_s, extension);
    xml.writeAttribute(u"ContentType"_s, type);
}

void writeOverride(QXmlStreamWriter& xml, const QString& part, const QString& type)
{
    xml.writeEmptyElement(u"Override"_s);
    xml.writeAttribute(u"PartName"_s, part);
    xml.writeAttribute(u"ContentType"_s, type);
}

QString wordPart(const char* kind)
{
    return QLatin1StringView(wordType) + QLatin1StringView(kind) + u"+xml"_s;
}

void startRelations(QXmlStreamWriter& xml)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
}

void writeRelation(QXmlStreamWriter& xml, const QString& id, const QString& type, const QString& target)
{
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, id);
    xml.writeAttribute(u"Type"_s, type.startsWith("http"_L1) ? type : QLatin1StringView(relationType) + type);
    xml.writeAttribute(u"Target"_s, target);
}

void writeDated(QXmlStreamWriter& xml, const QString& name, const QDate& date)
{
    xml.writeStartElement(name);
    xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
    xml.writeCharacters(date.toString(u"yyyy-MM-dd'T00:00:00Z'"_s));
    xml.writeEndElement();
}

} // namespace

QString headRelation(int section)
{
    return u"head%1"_s.arg(section + 1);
}

QString firstHeadRelation(int section)
{
    return u"first%1"_s.arg(section + 1);
}

QString pictureRelation(int picture)
{
    return u"picture%1"_s.arg(picture + 1);
}

int twipsOfMm(double millimetres)
{
    return qRound(millimetres * 1440 / 25.4);
}

QByteArray contentTypes(int sections)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    writeDefault(xml, u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    writeDefault(xml, u"xml"_s, u"application/xml"_s);
    writeDefault(xml, u"png"_s, u"image/png"_s);
    writeOverride(xml, u"/word/document.xml"_s, wordPart("document.main"));
    writeOverride(xml, u"/word/styles.xml"_s, wordPart("styles"));
    writeOverride(xml, u"/word/numbering.xml"_s, wordPart("numbering"));
    writeOverride(xml, u"/word/fontTable.xml"_s, wordPart("fontTable"));
    writeOverride(xml, u"/word/settings.xml"_s, wordPart("settings"));
    for (int i = 1; i <= sections; ++i) {
        writeOverride(xml, u"/word/header%1.xml"_s.arg(i), wordPart("header"));
        writeOverride(xml, u"/word/first%1.xml"_s.arg(i), wordPart("header"));
    }
    writeOverride(xml, u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray packageRelations()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRelations(xml);
    writeRelation(xml, u"document"_s, u"officeDocument"_s, u"word/document.xml"_s);
    writeRelation(xml, u"properties"_s,
                  u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                  u"docProps/core.xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray documentRelations(int sections, int pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startRelations(xml);
    for (const QString& part : {u"styles"_s, u"numbering"_s, u"fontTable"_s, u"settings"_s})
        writeRelation(xml, part, part, part + u".xml"_s);
    for (int i = 0; i < sections; ++i) {
        writeRelation(xml, headRelation(i), u"header"_s, u"header%1.xml"_s.arg(i + 1));
        writeRelation(xml, firstHeadRelation(i), u"header"_s, u"first%1.xml"_s.arg(i + 1));
    }
    for (int i = 0; i < pictures; ++i)
        writeRelation(xml, pictureRelation(i), u"image"_s, u"media/image%1.png"_s.arg(i + 1));
    xml.writeEndDocument();
    return bytes;
}

QByteArray properties(const Report& report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, report.title);
    xml.writeTextElement(u"dc:subject"_s, report.subject);
    xml.writeTextElement(u"dc:creator"_s, report.author);
    xml.writeTextElement(u"dc:language"_s, u"ru-RU"_s);
    if (report.date.isValid()) {
        writeDated(xml, u"dcterms:created"_s, report.date);
        writeDated(xml, u"dcterms:modified"_s, report.date);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace indikator::docx
