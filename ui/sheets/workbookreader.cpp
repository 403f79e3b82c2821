// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/workbookreader.h"

#include "ui/sheets/cellstyles.h"
#include "ui/sheets/relationships.h"
#include "ui/sheets/sharedstrings.h"
#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/xmlpart.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookReaderText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReaderText)
};

} // namespace

WorkbookReader::WorkbookReader(const QString& path, const SheetLimits& limits)
    : m_package(path, limits)
    , m_cellsLeft(limits.cells)
{
    const QString part = workbookPart();
    readOutline(part);
    const Relationships relationships = Relationships::of(m_package, part);
    if (const QString strings = relationships.firstOf(u"sharedStrings"_s); !strings.isEmpty())
        m_parts.strings = readSharedStrings(m_package, strings);
    if (const QString styles = relationships.firstOf(u"styles"_s); !styles.isEmpty())
        m_parts.styles = readCellStyles(m_package, styles);
}

QString WorkbookReader::workbookPart()
{
    const QString part = Relationships::of(m_package, {}).firstOf(u"officeDocument"_s);
    if (part.isEmpty() || !part.endsWith(".xml"_L1, Qt::CaseInsensitive))
        throw noWorkbook();
    if (m_package.contains(u"word/document.xml"_s) || m_package.contains(u"ppt/presentation.xml"_s))
        throw noWorkbook();
    return part;
}

Error WorkbookReader::noWorkbook() const
{
    const QString& name = m_package.name();
    if (m_package.contains(u"content.xml"_s) && m_package.contains(u"mimetype"_s))
        return foreignFile(name, WorkbookReaderText::tr("it is of the format OpenDocument"));
    if (m_package.contains(u"xl/workbook.bin"_s))
        return foreignFile(name, WorkbookReaderText::tr("it is of the format XLSB"));
    if (m_package.contains(u"word/document.xml"_s) || m_package.contains(u"ppt/presentation.xml"_s))
        return foreignFile(name, WorkbookReaderText::tr("it is a document of another kind"));
    return foreignFile(name, WorkbookReaderText::tr("it is a packed file without a workbook"));
}

void WorkbookReader::readOutline(const QString& part)
{
    const Relationships relationships = Relationships::of(m_package, part);
    XmlPart xml(m_package.open(part));
    xml.enterRoot("workbook"_L1);
    while (xml.nextChild()) {
        if (xml.name() == "sheets"_L1) {
            readSheets(xml, relationships);
            continue;
        }
        if (xml.name() == "workbookPr"_L1)
            m_parts.is1904 = isYes(xml.attribute("date1904"_L1));
        xml.skip();
    }
    xml.finish();
    if (m_sheets.empty())
        throw damagedFile(m_package.name(), WorkbookReaderText::tr("it has no sheet"));
}

void WorkbookReader::readSheets(XmlPart& xml, const Relationships& relationships)
{
    while (xml.nextChild()) {
        const QString name = xml.attribute("name"_L1);
        const QString state = xml.attribute("state"_L1);
        const auto* const target = relationships.byId(xml.attribute("id"_L1));
        if (!target)
            throw damagedFile(m_package.name(), WorkbookReaderText::tr("the sheet “%1” is missing").arg(name));
        if (target->type == "worksheet"_L1)
            m_sheets.push_back({name, state == "hidden"_L1 || state == "veryHidden"_L1, target->part});
        if (qint64(m_sheets.size()) > m_package.limits().sheets)
            throw oversizedFile(m_package.name(), WorkbookReaderText::tr("too many sheets"));
        xml.skip();
    }
}

void WorkbookReader::readRows(size_t sheet, const RowSink& take)
{
    const Entry& entry = m_sheets.at(sheet);
    XmlPart xml(m_package.open(entry.part));
    SheetReader(xml, m_parts, entry.name, m_cellsLeft).read(take);
}

Sheet WorkbookReader::readSheet(size_t sheet)
{
    const Entry& entry = m_sheets.at(sheet);
    XmlPart xml(m_package.open(entry.part));
    SheetReader reader(xml, m_parts, entry.name, m_cellsLeft);
    Sheet table(entry.name, entry.isHidden);
    reader.read([&](SheetRow& row) { table.append(std::move(row)); });
    table.setUncalculated(reader.uncalculated());
    if (!table.merge(reader.merged()))
        throw xml.damaged(WorkbookReaderText::tr("merged cells of the sheet “%1”").arg(entry.name));
    return table;
}

} // namespace indikator
