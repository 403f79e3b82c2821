// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/zippart.h"

#include <QXmlStreamReader>

#include <memory>

namespace indikator {

/// Walks over the elements of one part by their local names, whatever prefixes the writer chose. Every fault of the
/// text, each definition of entities and any unreasonable depth is an Error.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);

    /// Goes into the root, which must have this name.
    void enterRoot(QLatin1StringView name);

    /// Goes to the next child of the current element and into it; false at the end of the current element.
    bool nextChild();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }

    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// By local name; an attribute that is not there is empty.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

    /// Leaves the current element.
    void skip();

    /// Leaves the current element; the texts of its children do not count.
    [[nodiscard]] QString text();

    /// Reads to the end and checks that the part came out as it was packed.
    void finish();

    [[nodiscard]] Error damaged(const QString& where) const;

    [[nodiscard]] const ZipPackage& package() const { return m_part->package(); }

private:
    QXmlStreamReader::TokenType read();
    [[nodiscard]] Error fault() const;

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// «1», «true» and «on» as the format writes yes.
[[nodiscard]] bool isYes(QStringView flag);

} // namespace indikator
