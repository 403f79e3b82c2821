// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/cellstyles.h"

#include "ui/sheets/xmlpart.h"
#include "ui/sheets/zippackage.h"

#include <map>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// Reads formats first and styles after them, as they stand in the part.
class StyleReader
{
public:
    explicit StyleReader(XmlPart& xml)
        : m_xml(xml)
    {}

    [[nodiscard]] std::vector<NumberKind> read()
    {
        m_xml.enterRoot("styleSheet"_L1);
        while (m_xml.nextChild()) {
            if (m_xml.name() == "numFmts"_L1)
                readFormats();
            else if (m_xml.name() == "cellXfs"_L1)
                readStyles();
            else
                m_xml.skip();
        }
        m_xml.finish();
        return std::move(m_styles);
    }

private:
    void readFormats()
    {
        while (m_xml.nextChild()) {
            m_formats[m_xml.attribute("numFmtId"_L1).toInt()] = kindOfFormat(m_xml.attribute("formatCode"_L1));
            m_xml.skip();
        }
    }

    void readStyles()
    {
        while (m_xml.nextChild()) {
            const int format = m_xml.attribute("numFmtId"_L1).toInt();
            const auto own = m_formats.find(format);
            m_styles.push_back(own == m_formats.end() ? builtInKind(format) : own->second);
            m_xml.skip();
        }
    }

    XmlPart& m_xml;
    std::map<int, NumberKind> m_formats;
    std::vector<NumberKind> m_styles;
};

} // namespace

std::vector<NumberKind> readCellStyles(ZipPackage& package, const QString& part)
{
    XmlPart xml(package.open(part));
    return StyleReader(xml).read();
}

} // namespace indikator
