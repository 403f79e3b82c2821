// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/csvwriter.h"

#include <QBuffer>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// The file after its byte order mark.
QString csvOf(std::vector<Table> tables)
{
    Report report;
    report.sections = {{{}, {}}};
    for (Table& table : tables)
        report.sections[0].blocks.push_back(std::move(table));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv(report, buffer);
    REQUIRE(buffer.data().startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(buffer.data().mid(3));
}

Table tableOf(const std::vector<Cell>& cells)
{
    Table table;
    table.columns.assign(cells.size(), 1);
    table.name = u"Т"_s;
    table.rows = {{cells, false}};
    return table;
}

} // namespace

TEST_CASE("a CSV has a byte order mark, semicolons, decimal commas and CRLF")
{
    Cell number = sample::cell(u"1 234,5"_s);
    number.number = 1234.5;
    Cell date = sample::cell(u"21 ноября"_s);
    date.date = QDate(2026, 11, 21);
    CHECK(csvOf({tableOf({sample::cell(u"ЦЗН"_s), number, date})}) == u"ЦЗН;1234,5;21.11.2026\r\n"_s);
}

TEST_CASE("fields with separators, quotes or line ends are quoted")
{
    CHECK(csvOf({tableOf({sample::cell(u"а;б"_s), sample::cell(u"«в» \"г\""_s), sample::cell(u"д\nе"_s)})}) ==
          u"\"а;б\";\"«в» \"\"г\"\"\";\"д\nе\"\r\n"_s);
}

TEST_CASE("a text that looks like a formula stays a text")
{
    const QString text = GENERATE(u"=1+1"_s, u"+7 912"_s, u"-5"_s, u"@SUM(A1)"_s);
    CHECK(csvOf({tableOf({sample::cell(text)})}) == u"'"_s + text + u"\r\n"_s);
    Cell negative = sample::cell(u"-5"_s);
    negative.number = -5;
    CHECK(csvOf({tableOf({negative})}) == u"-5\r\n"_s);
}

TEST_CASE("places covered by a span are empty fields")
{
    Cell wide = sample::cell(u"широкая"_s);
    wide.columnSpan = 2;
    wide.rowSpan = 2;
    Table table = tableOf({wide, sample::cell(u"1"_s)});
    table.columns = {1, 1, 1};
    table.rows.push_back({{sample::cell(u"2"_s)}, false});
    CHECK(csvOf({table}) == u"широкая;;1\r\n;;2\r\n"_s);
}

TEST_CASE("several tables are named and parted")
{
    const Table table = tableOf({sample::cell(u"а"_s)});
    CHECK(csvOf({table, table}) == u"Т\r\nа\r\n\r\nТ\r\nа\r\n"_s);
}
