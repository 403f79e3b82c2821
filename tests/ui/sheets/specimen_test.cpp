// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/sheets/books.h"
#include "ui/sheets/csvreader.h"
#include "ui/sheets/workbook.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("a workbook that LibreOffice wrote is read with its types")
{
    const Workbook book = readWorkbook(books::specimen(u"libreoffice-types.xlsx"_s));
    REQUIRE(book.sheetCount() == 2);
    CHECK(book.sheet(0).name() == u"Центры занятости"_s);
    CHECK_FALSE(book.sheet(0).isHidden());
    CHECK(book.sheet(1).isHidden());
    CHECK(book.sheet(1).toTextTable() == TextTable{{u"тайна"_s}});
    const TextTable table = book.sheet(0).toTextTable();
    REQUIRE(table.size() == 2);
    CHECK(table[0] == QStringList{u"Отчёт за год"_s});
    CHECK(table[1].mid(0, 5) == QStringList{u"31.12.2026"_s, u"01.02.2026"_s, u"85,5%"_s, u"09:30"_s, u"12345,67"_s});
    CHECK(table[1].mid(6) == QStringList{u"#ДЕЛ/0!"_s, u"42"_s, u"аб"_s, u"раз\nдва"_s});
}

TEST_CASE("what LibreOffice wrote in other formats is named")
{
    const QString old = books::refusal(books::specimen(u"old-format.xls"_s)).message();
    CHECK(old.contains(u"the old format XLS"));
    const QString open = books::refusal(books::specimen(u"open-document.ods"_s)).message();
    CHECK(open.contains(u"OpenDocument"));
}

TEST_CASE("a table that LibreOffice wrote in Windows-1251 is read")
{
    const CsvTable csv = readCsvFile(books::specimen(u"libreoffice-windows-1251.csv"_s));
    CHECK(csv.encoding == TextEncoding::Windows1251);
    CHECK(csv.separator == u';');
    REQUIRE(csv.table.size() == 2);
    CHECK(csv.table[0].front() == u"Отчёт за год"_s);
    CHECK(csv.table[1].back() == u"раз\nдва"_s);
}
