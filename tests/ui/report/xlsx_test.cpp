// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/packages.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/xlsxreport.h"

#include <QBuffer>
#include <QThread>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray xlsxOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeXlsx(report, buffer);
    return buffer.data();
}

Report withTables(std::vector<Table> tables)
{
    Report report;
    report.date = QDate(2026, 11, 21);
    report.sections = {{{}, {}}};
    for (Table& table : tables)
        report.sections[0].blocks.push_back(std::move(table));
    return report;
}

} // namespace

TEST_CASE("a spreadsheet has numbers, dates and texts as such")
{
    Table table;
    table.columns = {1, 1, 1, 1};
    table.name = u"Лист"_s;
    Cell number = sample::cell(u"1 234,5"_s);
    number.number = 1234.5;
    Cell date = sample::cell(u"21.11.2026"_s);
    date.date = QDate(2026, 11, 21);
    table.rows = {{{number, date, sample::cell(u"=1+1"_s), sample::cell(u"007"_s)}, false}};
    const auto parts = sample::unzipped(xlsxOf(withTables({table})));
    const QByteArray sheet = parts[u"xl/worksheets/sheet1.xml"_s];
    CHECK(sample::textsOf(sheet, u"v"_s) == QStringList{u"1234.5"_s, u"46347"_s, u"0"_s, u"1"_s});
    CHECK(sample::count(sheet, u"c"_s, u"t"_s, u"s"_s) == 2);
    CHECK(sample::count(sheet, u"f"_s) == 0);
    CHECK(sample::textsOf(parts[u"xl/sharedStrings.xml"_s], u"t"_s) == QStringList{u"=1+1"_s, u"007"_s});
}

TEST_CASE("each named table is a sheet with its head frozen and repeated")
{
    const auto parts = sample::unzipped(xlsxOf(sample::everything()));
    const QByteArray book = parts[u"xl/workbook.xml"_s];
    CHECK(sample::count(book, u"sheet"_s) == 2);
    CHECK(sample::count(book, u"sheet"_s, u"name"_s, u"Матрица"_s) == 1);
    CHECK(sample::textsOf(book, u"definedName"_s).size() == 2);
    const QByteArray matrix = parts[u"xl/worksheets/sheet2.xml"_s];
    CHECK(sample::count(matrix, u"pane"_s, u"ySplit"_s, u"1"_s) == 1);
    CHECK(sample::count(matrix, u"mergeCell"_s) == 4);
    CHECK(sample::count(matrix, u"pageSetup"_s, u"paperSize"_s, u"8"_s) == 1);
}

TEST_CASE("sheets get names that are allowed and differ")
{
    Table table = sample::longTable(1);
    table.name = u"Свод [по] центрам: очень длинное имя таблицы"_s;
    const auto parts = sample::unzipped(xlsxOf(withTables({table, table})));
    const QByteArray book = parts[u"xl/workbook.xml"_s];
    CHECK(sample::count(book, u"sheet"_s, u"name"_s, u"Свод по центрам очень длинное и"_s) == 1);
    CHECK(sample::count(book, u"sheet"_s, u"name"_s, u"Свод по центрам очень длинное 2"_s) == 1);
}

TEST_CASE("equal reports give equal spreadsheets whenever they are written")
{
    const QByteArray first = xlsxOf(sample::everything());
    QThread::msleep(2100); // zip archives keep time in steps of two seconds
    const bool same = first == xlsxOf(sample::everything());
    CHECK(same);
}
