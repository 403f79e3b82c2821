// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QXmlStreamWriter>

#include <utility>

namespace indikator {

/// Writes one part of a Word document: names and attributes without the w: prefix.
class WordXml
{
public:
    using Attribute = std::pair<const char*, QString>;

    explicit WordXml(const char* root);
    WordXml(const WordXml&) = delete;
    WordXml& operator=(const WordXml&) = delete;

    void start(const char* name, std::initializer_list<Attribute> attributes = {});

    void end() { m_xml.writeEndElement(); }

    void empty(const char* name, std::initializer_list<Attribute> attributes = {});

    /// An element whose only content is its value.
    void value(const char* name, const QString& value) { empty(name, {{"val", value}}); }

    void value(const char* name, int number) { value(name, QString::number(number)); }

    /// Text of a run with its line ends.
    void text(const QString& text);

    [[nodiscard]] QXmlStreamWriter& xml() { return m_xml; }

    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace indikator
