// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/sheetreader.h"

#include "ui/sheets/cellreference.h"
#include "ui/sheets/richtext.h"
#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/sheetlimits.h"
#include "ui/sheets/xmlpart.h"
#include "ui/sheets/zippackage.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct SheetReaderText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReaderText)
};

constexpr size_t maximumMerged = 200'000;

} // namespace

SheetReader::SheetReader(XmlPart& xml, const WorkbookParts& parts, QString sheet, qint64& cellsLeft)
    : m_xml(xml)
    , m_parts(parts)
    , m_sheet(std::move(sheet))
    , m_cellsLeft(cellsLeft)
{}

Error SheetReader::damagedHere() const
{
    const QString cell = cellAddress(std::max(m_row.row, 0), std::max(m_column, 0));
    return m_xml.damaged(SheetReaderText::tr("cell %1 of the sheet “%2”").arg(cell, m_sheet));
}

void SheetReader::read(const RowSink& take)
{
    m_xml.enterRoot("worksheet"_L1);
    while (m_xml.nextChild()) {
        if (m_xml.name() == "sheetData"_L1)
            readRows(take);
        else if (m_xml.name() == "mergeCells"_L1)
            readMerged();
        else
            m_xml.skip();
    }
    m_xml.finish();
}

void SheetReader::readRows(const RowSink& take)
{
    while (m_xml.nextChild()) {
        if (m_xml.name() != "row"_L1) {
            m_xml.skip();
            continue;
        }
        readRow();
        if (!m_row.cells.empty())
            take(m_row);
    }
}

void SheetReader::readRow()
{
    const int before = m_row.row;
    const QString number = m_xml.attribute("r"_L1);
    m_row = {number.isEmpty() ? before + 1 : number.toInt() - 1, {}};
    m_column = -1;
    if (m_row.row <= before || m_row.row >= maximumRows)
        throw damagedHere();
    while (m_xml.nextChild()) {
        if (m_xml.name() == "c"_L1)
            readCell();
        else
            m_xml.skip();
    }
}

void SheetReader::readCell()
{
    RawCell raw;
    placeCell(m_xml.attributes(), raw);
    readContent(raw);
    SheetCell cell = typed(raw);
    if (std::holds_alternative<std::monostate>(cell.value)) {
        m_uncalculated += raw.hasFormula && raw.text.isEmpty() && raw.type != "str"_L1 ? 1 : 0;
        return;
    }
    if (--m_cellsLeft < 0)
        throw oversizedFile(m_xml.package().name(), SheetReaderText::tr("too many cells"));
    m_row.cells.push_back(std::move(cell));
}

void SheetReader::placeCell(const QXmlStreamAttributes& attributes, RawCell& raw)
{
    const int before = m_column++;
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView value = attribute.value();
        if (attribute.name() == "r"_L1)
            m_column = columnOf(value);
        else if (attribute.name() == "s"_L1)
            raw.style = value.toInt();
        else if (attribute.name() == "t"_L1)
            raw.type = value.toString();
    }
    if (m_column <= before || m_column >= maximumColumns)
        throw damagedHere();
}

void SheetReader::readContent(RawCell& raw)
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == "v"_L1) {
            raw.text = m_xml.text();
        } else if (m_xml.name() == "is"_L1) {
            raw.text = readRichText(m_xml);
        } else {
            raw.hasFormula = raw.hasFormula || m_xml.name() == "f"_L1;
            m_xml.skip();
        }
    }
}

SheetCell SheetReader::typed(const RawCell& raw) const
{
    if (raw.text.isEmpty())
        return {m_column, false, {}};
    if (raw.type == "s"_L1)
        return {m_column, false, shared(raw)};
    if (raw.type == "inlineStr"_L1)
        return {m_column, false, raw.text};
    if (raw.type == "str"_L1)
        return {m_column, false, unescaped(raw.text)};
    if (raw.type == "b"_L1)
        return {m_column, false, isYes(raw.text)};
    if (raw.type == "e"_L1)
        return {m_column, false, CellError{raw.text}};
    if (raw.type == "d"_L1)
        return {m_column, false, moment(raw)};
    return {m_column, kind(raw) == NumberKind::Percent, number(raw)};
}

CellValue SheetReader::shared(const RawCell& raw) const
{
    bool isGood = false;
    const qsizetype index = raw.text.toInt(&isGood);
    if (!isGood || index < 0 || size_t(index) >= m_parts.strings.size())
        throw damagedHere();
    const QString& text = m_parts.strings[size_t(index)];
    return text.isEmpty() ? CellValue() : CellValue(text);
}

CellValue SheetReader::number(const RawCell& raw) const
{
    bool isGood = false;
    const double value = raw.text.trimmed().toDouble(&isGood);
    if (!isGood || !std::isfinite(value))
        throw damagedHere();
    return formattedValue(value, kind(raw), m_parts.is1904);
}

/// Dates may also be written out: «2026-12-31T09:30:00».
CellValue SheetReader::moment(const RawCell& raw) const
{
    const QDate date = QDate::fromString(raw.text.section(u'T', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(raw.text.section(u'T', 1).remove(u'Z'), Qt::ISODateWithMs);
    if (!date.isValid())
        throw damagedHere();
    return CellMoment{date, time == QTime(0, 0) ? QTime() : time};
}

NumberKind SheetReader::kind(const RawCell& raw) const
{
    const bool isKnown = raw.style >= 0 && size_t(raw.style) < m_parts.styles.size();
    return isKnown ? m_parts.styles[size_t(raw.style)] : NumberKind::Plain;
}

void SheetReader::readMerged()
{
    while (m_xml.nextChild()) {
        const auto area = areaOf(m_xml.attribute("ref"_L1));
        if (!area || m_merged.size() >= maximumMerged)
            throw m_xml.damaged(SheetReaderText::tr("merged cells of the sheet “%1”").arg(m_sheet));
        m_merged.push_back(*area);
        m_xml.skip();
    }
}

} // namespace indikator
