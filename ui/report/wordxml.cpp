// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/wordxml.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

QString wordName(const char* name)
{
    return u"w:"_s + QLatin1StringView(name);
}

} // namespace

WordXml::WordXml(const char* root)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(wordName(root));
    m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
}

void WordXml::start(const char* name, std::initializer_list<Attribute> attributes)
{
    m_xml.writeStartElement(wordName(name));
    for (const Attribute& attribute : attributes)
        m_xml.writeAttribute(attribute.first[1] == ':' ? QString(QLatin1StringView(attribute.first))
                                                       : wordName(attribute.first),
                             attribute.second);
}

void WordXml::empty(const char* name, std::initializer_list<Attribute> attributes)
{
    start(name, attributes);
    end();
}

void WordXml::text(const QString& text)
{
    const QStringList lines = text.split(QChar(QChar::LineSeparator));
    for (const QString& line : lines) {
        if (&line != &lines.front())
            empty("br");
        m_xml.writeStartElement(u"w:t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(line);
        m_xml.writeEndElement();
    }
}

QByteArray WordXml::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace indikator
