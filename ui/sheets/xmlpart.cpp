// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/xmlpart.h"

#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/zippackage.h"

#include <QCoreApplication>

#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct XmlPartText
{
    Q_DECLARE_TR_FUNCTIONS(XmlPartText)
};

constexpr int maximumDepth = 100;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_xml(m_part.get())
{}

Error XmlPart::damaged(const QString& where) const
{
    return damagedFile(m_part->package().name(), where, m_part->name());
}

Error XmlPart::fault() const
{
    if (m_part->failure())
        return *m_part->failure();
    return damagedFile(m_part->package().name(),
                       XmlPartText::tr("the part %1, line %2").arg(m_part->name()).arg(m_xml.lineNumber()),
                       m_xml.errorString());
}

QXmlStreamReader::TokenType XmlPart::read()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::DTD ||
        token == QXmlStreamReader::EntityReference)
        throw fault();
    if (token == QXmlStreamReader::StartElement && ++m_depth > maximumDepth)
        throw fault();
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token;
}

void XmlPart::enterRoot(QLatin1StringView name)
{
    if (!nextChild() || m_xml.name() != name)
        throw fault();
}

bool XmlPart::nextChild()
{
    while (true) {
        const auto token = read();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute& each : m_xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        read();
}

QString XmlPart::text()
{
    const int inside = m_depth;
    QString text;
    while (m_depth >= inside) {
        if (read() == QXmlStreamReader::Characters && m_depth == inside)
            text += m_xml.text();
    }
    return text;
}

void XmlPart::finish()
{
    while (!m_xml.atEnd())
        read();
    m_part->finish();
}

bool isYes(QStringView flag)
{
    return flag == u"1" || flag == u"true" || flag == u"on";
}

} // namespace indikator
