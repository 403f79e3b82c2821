// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/tabletext.h"

#include "ui/sheets/delimitedreader.h"

#include <algorithm>
#include <limits>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString tsvCell(QString cell)
{
    const bool isPlain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"');
    return isPlain ? cell : u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QString toTsv(const TextTable& table)
{
    QString text;
    for (const QStringList& row : table) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), tsvCell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString toHtmlTable(const TextTable& table)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const QStringList& row : table) {
        html += "<tr>"_L1;
        for (const QString& cell : row)
            html += "<td>"_L1 + cell.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</td>"_L1;
        html += "</tr>"_L1;
    }
    return html + "</table></body></html>"_L1;
}

TextTable fromTsv(const QString& text)
{
    return DelimitedReader(text, u'\t').read(std::numeric_limits<qint64>::max());
}

} // namespace indikator
