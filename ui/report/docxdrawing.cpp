// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxbody.h"
#include "ui/report/docxparts.h"

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

/// English Metric Units, of which DrawingML makes its lengths.
QString metric(double millimetres)
{
    return QString::number(qRound64(millimetres * 36000));
}

void writeEmpty(QXmlStreamWriter& xml, const QString& name,
                std::initializer_list<std::pair<QString, QString>> attributes)
{
    xml.writeStartElement(name);
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(key, value);
    xml.writeEndElement();
}

void writeNames(QXmlStreamWriter& xml, const QString& element, int number, const QString& words)
{
    writeEmpty(xml, element,
               {{u"id"_s, QString::number(number)}, {u"name"_s, u"Figure %1"_s.arg(number)}, {u"descr"_s, words}});
}

void writePicture(QXmlStreamWriter& xml, const QSizeF& size, int number, const QString& words)
{
    xml.writeStartElement(u"pic:pic"_s);
    xml.writeAttribute(u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    xml.writeStartElement(u"pic:nvPicPr"_s);
    writeNames(xml, u"pic:cNvPr"_s, number, words);
    xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"pic:blipFill"_s);
    writeEmpty(xml, u"a:blip"_s, {{u"r:embed"_s, docx::pictureRelation(number - 1)}});
    xml.writeStartElement(u"a:stretch"_s);
    xml.writeEmptyElement(u"a:fillRect"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"pic:spPr"_s);
    xml.writeStartElement(u"a:xfrm"_s);
    writeEmpty(xml, u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    writeEmpty(xml, u"a:ext"_s, {{u"cx"_s, metric(size.width())}, {u"cy"_s, metric(size.height())}});
    xml.writeEndElement();
    xml.writeStartElement(u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void DocxBody::writeDrawing(const DocxPicture& picture, const QString& words)
{
    const int number = int(m_pictures.size());
    QXmlStreamWriter& xml = m_word.xml();
    m_word.start("drawing");
    xml.writeStartElement(u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    xml.writeAttribute(u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
    writeEmpty(xml, u"wp:extent"_s,
               {{u"cx"_s, metric(picture.size.width())}, {u"cy"_s, metric(picture.size.height())}});
    writeNames(xml, u"wp:docPr"_s, number, words);
    xml.writeStartElement(u"a:graphic"_s);
    xml.writeStartElement(u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    writePicture(xml, picture.size, number, words);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    m_word.end();
}

} // namespace indikator
