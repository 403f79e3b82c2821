// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/sheets/books.h"
#include "ui/sheets/workbook.h"

#include <xlsxwriter.h>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Written by libxlsxwriter.
QString writtenBook(const books::Folder& folder, bool isLean)
{
    const QString path = folder.path(u"written.xlsx"_s);
    lxw_workbook_options options = {};
    options.constant_memory = isLean ? LXW_TRUE : LXW_FALSE;
    const QByteArray name = path.toUtf8();
    lxw_workbook* book = workbook_new_opt(name.constData(), &options);
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy");
    lxw_format* percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Центры");
    worksheet_write_string(sheet, 0, 0, "Название", nullptr);
    worksheet_write_string(sheet, 0, 1, "Открыт", nullptr);
    worksheet_write_string(sheet, 1, 0, "  ЦЗН «Ёж» & Ко <1>\nвторая строка", nullptr);
    lxw_datetime opened = {2026, 12, 31, 0, 0, 0};
    worksheet_write_datetime(sheet, 1, 1, &opened, date);
    worksheet_write_number(sheet, 1, 2, 12345.67, nullptr);
    worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
    worksheet_write_number(sheet, 1, 4, 0.855, percent);
    worksheet_write_formula_num(sheet, 1, 5, "=1+1", nullptr, 2);
    worksheet_write_formula_str(sheet, 1, 6, "=\"a\"", nullptr, "итог");
    worksheet_write_number(sheet, 999, 700, -1, nullptr);
    lxw_worksheet* hidden = workbook_add_worksheet(book, "Служебный");
    worksheet_hide(hidden);
    if (!isLean)
        worksheet_merge_range(hidden, 1, 1, 3, 2, "слито", nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return path;
}

CellValue valueAt(const Sheet& sheet, int row, int column)
{
    const SheetCell* const cell = sheet.cell(row, column);
    return cell ? cell->value : CellValue();
}

Sheet sheetOf(const books::Parts& parts)
{
    books::Folder folder;
    return readWorkbook(folder.put(parts)).sheet(0);
}

} // namespace

TEST_CASE("what libxlsxwriter wrote is read with its types")
{
    const bool isLean = GENERATE(false, true);
    const books::Folder folder;
    const Workbook book = readWorkbook(writtenBook(folder, isLean));
    REQUIRE(book.sheetCount() == 2);
    const Sheet& sheet = book.sheet(0);
    CHECK(sheet.name() == u"Центры"_s);
    CHECK_FALSE(sheet.isHidden());
    CHECK(valueAt(sheet, 1, 0) == CellValue(u"  ЦЗН «Ёж» & Ко <1>\nвторая строка"_s));
    CHECK(valueAt(sheet, 1, 1) == CellValue(CellMoment{QDate(2026, 12, 31), {}}));
    CHECK(valueAt(sheet, 1, 2) == CellValue(12345.67));
    CHECK(valueAt(sheet, 1, 3) == CellValue(true));
    CHECK(valueAt(sheet, 1, 4) == CellValue(0.855));
    CHECK(valueAt(sheet, 1, 5) == CellValue(2.0));
    CHECK(valueAt(sheet, 1, 6) == CellValue(u"итог"_s));
    CHECK(sheet.rowCount() == 1000);
    CHECK(sheet.columnCount() == 701);
    CHECK(sheet.rows().size() == 3);
    CHECK(book.sheet(1).isHidden());
    CHECK(book.sheet(1).name() == u"Служебный"_s);
}

TEST_CASE("a sheet becomes a table as people would copy it")
{
    const books::Folder folder;
    const Workbook book = readWorkbook(writtenBook(folder, false));
    const TextTable table = book.sheet(0).toTextTable();
    REQUIRE(table.size() == 1000);
    CHECK(table[0] == QStringList{u"Название"_s, u"Открыт"_s});
    CHECK(table[1].mid(1) == QStringList{u"31.12.2026"_s, u"12345,67"_s, u"да"_s, u"85,5%"_s, u"2"_s, u"итог"_s});
    CHECK(table[500].isEmpty());
    CHECK(book.sheet(1).toTextTable() == TextTable{{}, {u""_s, u"слито"_s}});
}

TEST_CASE("cells without places follow each other")
{
    const Sheet sheet = sheetOf(books::withRows("<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>"
                                                "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row/>"));
    CHECK(sheet.toTextTable() == TextTable{{u"1"_s, u"один"_s}, {}, {}, {}, {u""_s, u""_s, u"3"_s, u"4"_s}});
}

TEST_CASE("all ways to write a value are understood")
{
    struct Sample
    {
        QByteArray cell;
        CellValue value;
    };

    const auto sample = GENERATE(values<Sample>({
        {"<c t=\"inlineStr\"><is><r><t>а</t></r><r><rPr><b/></rPr><t>б</t></r><rPh sb=\"0\" "
         "eb=\"1\"><t>X</t></rPh></is></c>",
         u"аб"_s},
        {"<c t=\"str\"><f>A1</f><v>a_x000D_b_x005F_x</v></c>", u"a\rb_x"_s},
        {"<c t=\"b\"><v>0</v></c>", false},
        {"<c t=\"e\"><v>#N/A</v></c>", CellError{u"#N/A"_s}},
        {"<c t=\"n\"><v> 1.5E3 </v></c>", 1500.0},
        {"<c t=\"d\"><v>2026-11-21T09:30:00</v></c>", CellMoment{QDate(2026, 11, 21), QTime(9, 30)}},
        {"<c s=\"1\"><v>46022</v></c>", CellMoment{QDate(2025, 12, 31), {}}},
        {"<c s=\"3\"><v>0.5</v></c>", CellMoment{{}, QTime(12, 0)}},
        {"<c s=\"99\"><v>7</v></c>", 7.0},
        {"<c s=\"1\"/>", {}},
        {"<c t=\"s\"><v></v></c>", {}},
        {"<c><f>SUM(A1)</f></c>", {}},
        {"<c><v><![CDATA[5]]></v><extLst><ext/></extLst></c>", 5.0},
    }));
    CAPTURE(sample.cell.toStdString());
    CHECK(valueAt(sheetOf(books::withRows("<row>" + sample.cell + "</row>")), 0, 0) == sample.value);
}

TEST_CASE("formulas that were never calculated are counted")
{
    CHECK(sheetOf(
              books::withRows("<row><c><f>1</f></c><c><f>1</f><v/></c><c><f>1</f><v>1</v></c><c t=\"str\"><f>B1</f><v/>"
                              "</c></row>"))
              .uncalculated() == 2);
}

TEST_CASE("values that merged cells cover are left out")
{
    const Sheet sheet = sheetOf(books::withRows("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                                                "<row><c><v>4</v></c></row>",
                                                "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));
    CHECK(sheet.toTextTable() == TextTable{{u"1"_s, u""_s, u"3"_s}});
}

TEST_CASE("prefixes and paths are the writer's choice")
{
    books::Parts parts = books::withRows({});
    parts[u"_rels/.rels"_s].replace("xl/workbook.xml", "/xl/WorkBook.xml");
    parts[u"xl/_rels/workbook.xml.rels"_s].replace("\"worksheets/sheet1.xml\"", "\"/xl/../xl/worksheets/sheet1.xml\"");
    parts[u"xl/worksheets/sheet1.xml"_s] =
        "<?xml version=\"1.0\"?><!-- x --><x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
        "<x:sheetData><x:row><x:c><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    CHECK(sheetOf(parts).toTextTable() == TextTable{{u"8"_s}});
}

TEST_CASE("days count from 1904 when the workbook says so")
{
    books::Parts parts = books::withRows("<row><c s=\"1\"><v>44560</v></c></row>");
    parts[u"xl/workbook.xml"_s].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    CHECK(valueAt(sheetOf(parts), 0, 0) == CellValue(CellMoment{QDate(2025, 12, 31), {}}));
}

TEST_CASE("a far cell costs nothing, and no table is made of far cells")
{
    CHECK(sheetOf(books::withRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")).rows().size() == 1);
    QByteArray rows;
    for (int row = 1; row <= 1000; ++row)
        rows += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    CHECK_THROWS_AS(sheetOf(books::withRows(rows)).toTextTable(), Error);
}
