// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/csvwriter.h"

#include "ui/report/flattext.h"
#include "ui/report/tablegrid.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

/// Spreadsheets take these at the start of a field, blanks aside, for a formula.
bool looksLikeFormula(const QString& text)
{
    const QString rest = text.trimmed();
    return text.startsWith(u'\t') || text.startsWith(u'\r') || (!rest.isEmpty() && u"=+-@"_s.contains(rest[0]));
}

QString guarded(const QString& text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString quoted(QString text)
{
    const auto special = [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::none_of(text.cbegin(), text.cend(), special) && text == text.trimmed())
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString fieldOf(const Cell& cell)
{
    if (cell.number)
        return QString::number(*cell.number, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
    if (cell.date.isValid())
        return cell.date.toString(u"dd.MM.yyyy"_s);
    return quoted(guarded(flatText(cell.runs)));
}

void writeRows(const std::vector<TableRow>& rows, int columns, QIODevice& out)
{
    const TableGrid grid(rows, columns);
    auto cell = grid.cells().begin();
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList fields(columns);
        for (; cell != grid.cells().end() && cell->row == row; ++cell)
            fields[cell->column] = fieldOf(*cell->cell);
        out.write((fields.join(u';') + u"\r\n"_s).toUtf8());
    }
}

} // namespace

void writeCsv(const Report& report, QIODevice& out)
{
    const std::vector<NamedTable> tables = requireTables(report);
    out.write("\xEF\xBB\xBF");
    for (const NamedTable& named : tables) {
        const Table& table = *named.table;
        if (&named != &tables.front())
            out.write("\r\n");
        if (tables.size() > 1)
            out.write((quoted(guarded(table.name)) + u"\r\n"_s).toUtf8());
        writeRows(table.header, columnCount(table), out);
        writeRows(table.rows, columnCount(table), out);
    }
}

} // namespace indikator
