// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/xmp.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

/// A property whose value is a list (or a choice by language) of one.
void writeListed(QXmlStreamWriter& xml, const QString& name, const QString& list, const QString& value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeStartElement(u"rdf:"_s + list);
    xml.writeStartElement(u"rdf:li"_s);
    if (list == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter& xml, const Report& report)
{
    const QString date = report.date.toString(u"yyyy-MM-dd'T00:00:00Z'"_s);
    writeListed(xml, u"dc:title"_s, u"Alt"_s, report.title);
    writeListed(xml, u"dc:creator"_s, u"Seq"_s, report.author);
    writeListed(xml, u"dc:description"_s, u"Alt"_s, report.subject);
    xml.writeTextElement(u"xmp:CreatorTool"_s, creatorName());
    if (!date.isEmpty()) {
        xml.writeTextElement(u"xmp:CreateDate"_s, date);
        xml.writeTextElement(u"xmp:ModifyDate"_s, date);
    }
    xml.writeTextElement(u"pdf:Producer"_s, creatorName());
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
}

void writeDescription(QXmlStreamWriter& xml, const Report& report)
{
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, {});
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    writeProperties(xml, report);
    xml.writeEndElement();
}

} // namespace

QByteArray xmpOf(const Report& report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, report);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

QString creatorName()
{
    return u"Индикатор зрелости " INDIKATOR_VERSION ""_s;
}

} // namespace indikator
