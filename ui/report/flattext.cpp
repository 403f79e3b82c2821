// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/flattext.h"

#include "core/base/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct FlatTextText
{
    Q_DECLARE_TR_FUNCTIONS(FlatTextText)
};

QString raised(const QString& text)
{
    static const QString small = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString result;
    for (const QChar c : text)
        result += c >= u'0' && c <= u'9' ? small[c.unicode() - u'0'] : c;
    return result;
}

/// A table, or a figure that can be said in cells.
const Table* tableOf(const Block& block)
{
    const auto* const figure = std::get_if<FigureBlock>(&block);
    return figure && figure->table ? &*figure->table : std::get_if<Table>(&block);
}

} // namespace

QString flatText(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.superscript ? raised(run.text) : run.text;
    return text.replace(QChar(QChar::LineSeparator), u'\n').remove(QChar(QChar::SoftHyphen));
}

int shownDecimals(const QString& text)
{
    const qsizetype point = text.lastIndexOf(u',');
    int count = 0;
    for (qsizetype i = point + 1; point >= 0 && i < text.size() && text[i].isDigit(); ++i)
        ++count;
    return count;
}

std::vector<NamedTable> namedTables(const Report& report)
{
    std::vector<NamedTable> tables;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks)
            if (const Table* const table = tableOf(block); table && !table->name.isEmpty())
                tables.push_back({table, section.page});
    return tables;
}

std::vector<NamedTable> requireTables(const Report& report)
{
    std::vector<NamedTable> tables = namedTables(report);
    if (tables.empty())
        throw Error(ErrorCode::Usage,
                    FlatTextText::tr("“%1” has no tables: write it as .pdf or .docx instead.").arg(report.title));
    return tables;
}

} // namespace indikator
