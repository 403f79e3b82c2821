// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/sheets/books.h"
#include "ui/sheets/workbook.h"

#include <QFile>

#include <ctime>
#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

/// Whether the file is read, or refused in due form; anything else is a crash.
bool isReadOrRefused(const QString& path)
{
    try {
        (void)readWorkbook(path);
    } catch (const Error& error) {
        return error.message().contains(u"книга.xlsx");
    }
    return true;
}

books::Parts smallBook()
{
    return books::withRows("<row><c t=\"s\"><v>1</v></c><c s=\"1\"><v>46022</v></c><c><v>1.5</v></c></row>",
                           "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
}

QByteArray bytesOf(const char* text, qsizetype size)
{
    return QByteArray(text, size);
}

} // namespace

TEST_CASE("files of other formats are named as what they are")
{
    struct Sample
    {
        QByteArray bytes;
        const char16_t* what;
    };

    const QByteArray old = bytesOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(5000, '\0');
    const auto sample = GENERATE_COPY(values<Sample>({
        {"", u"it is empty"},
        {"Имя;Дата\nА;1\n", u"CSV"},
        {" <html><table><tr>", u"a web page"},
        {old, u"the old format XLS"},
        {old + bytesOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), u"protected with a password"},
        {bytesOf("\x7F"
                 "ELF\0\0",
                 6),
         u"another format"},
        {books::zipped({{u"mimetype"_s, "application/vnd.oasis"}, {u"content.xml"_s, "<x/>"}}), u"OpenDocument"},
        {books::zipped({{u"a.txt"_s, "a"}}), u"without a workbook"},
        {books::zipped({{u"xl/workbook.bin"_s, "a"}}), u"XLSB"},
        {books::zipped(smallBook(), "secret"), u"protected with a password"},
        {books::zipped(smallBook()).chopped(30), u"its end is missing"},
    }));
    books::Folder folder;
    const Error error = books::refusal(folder.put(sample.bytes));
    CHECK(error.message().contains(sample.what));
    CHECK(error.message().contains(u"книга.xlsx"));
    CHECK(error.message().contains(u"save it as XLSX"));
}

TEST_CASE("a file that is not there is said to be missing")
{
    const books::Folder folder;
    CHECK(books::refusal(folder.path(u"нет.xlsx"_s)).code() == ErrorCode::NotFound);
    CHECK(books::refusal(folder.path(u"."_s)).code() == ErrorCode::NotOurFile);
}

TEST_CASE("faults inside a part are damage, with the place")
{
    struct Sample
    {
        QByteArray rows;
        const char16_t* where;
    };

    const auto sample = GENERATE(values<Sample>({
        {"<row><c><v>один</v></c></row>", u"cell A1 of the sheet “Лист1”"},
        {"<row><c r=\"B1\" t=\"s\"><v>2</v></c></row>", u"cell B1"},
        {"<row><c t=\"s\"><v>-1</v></c></row>", u"cell A1"},
        {"<row><c><v>1e999</v></c></row>", u"cell A1"},
        {"<row r=\"2\"/><row r=\"1\"/>", u"sheet “Лист1”"},
        {"<row r=\"1048577\"/>", u"sheet “Лист1”"},
        {"<row><c r=\"XFE1\"/></row>", u"sheet “Лист1”"},
        {"<row><c r=\"AAAAAAAAAAAAAAAAAAAAA1\"/></row>", u"sheet “Лист1”"},
        {"<row><c r=\"b1\"/></row>", u"sheet “Лист1”"},
        {"<row><c r=\"B1\"/><c r=\"A1\"/></row>", u"sheet “Лист1”"},
        {"<row><c>", u"sheet1.xml, line 1"},
        {"<row>&nbsp;</row>", u"sheet1.xml, line 1"},
        {"<row>" + QByteArray(200, 'a') + "\x01</row>", u"sheet1.xml, line 1"},
    }));
    books::Folder folder;
    const Error error = books::refusal(folder.put(books::withRows(sample.rows)));
    CAPTURE(sample.rows.toStdString());
    CHECK(error.code() == ErrorCode::DamagedFile);
    CHECK(error.message().contains(sample.where));
}

TEST_CASE("missing parts and strange lists are damage")
{
    books::Parts parts = smallBook();
    SECTION("no sheet")
    {
        parts.remove(sheetPart);
    }
    SECTION("no strings")
    {
        parts.remove(u"xl/sharedStrings.xml"_s);
    }
    SECTION("no list of targets")
    {
        parts.remove(u"xl/_rels/workbook.xml.rels"_s);
    }
    SECTION("a part that leads out")
    {
        parts[u"../../evil.sh"_s] = "x";
    }
    SECTION("a part on a drive")
    {
        parts[u"C:\\evil.exe"_s] = "x";
    }
    SECTION("two parts of one name")
    {
        parts[u"XL/workbook.XML"_s] = "x";
    }
    SECTION("a target that leads out")
    {
        parts[u"xl/_rels/workbook.xml.rels"_s].replace("worksheets/sheet1.xml", "../../../sheet1.xml");
    }
    SECTION("another root")
    {
        parts[sheetPart] = "<chart/>";
    }
    SECTION("impossible merging")
    {
        parts[sheetPart].replace("A1:A2", "B2:A1");
    }
    books::Folder folder;
    CHECK(books::refusal(folder.put(parts)).code() == ErrorCode::DamagedFile);
}

TEST_CASE("entities are not even looked at")
{
    books::Parts parts = smallBook();
    parts[sheetPart].prepend("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
    parts[sheetPart].replace("1.5", "&b;");
    books::Folder folder;
    CHECK(books::refusal(folder.put(parts)).code() == ErrorCode::DamagedFile);
}

TEST_CASE("bombs are refused within a moment")
{
    books::Parts parts = smallBook();
    QByteArray& sheet = parts[sheetPart];
    SECTION("packed spaces")
    {
        sheet.replace("<sheetData>", "<sheetData>" + QByteArray(64 * 1024 * 1024, ' '));
    }
    SECTION("depth")
    {
        sheet.replace("<sheetData>", "<sheetData>" + QByteArray("<a>").repeated(200'000));
    }
    SECTION("attributes")
    {
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        sheet.replace("<sheetData>", "<sheetData" + attributes + ">");
    }
    SECTION("merging")
    {
        QByteArray rows;
        for (int i = 1; i < 3000; ++i)
            rows += "<row><c r=\"XFD" + QByteArray::number(i) + "\"><v>1</v></c></row>";
        sheet.replace("</sheetData>", rows + "</sheetData>");
        sheet.replace("<row><c t", "<row r=\"1\"><c t");
        sheet.replace("</mergeCells>",
                      QByteArray("<mergeCell ref=\"A1:A1048576\"/>").repeated(20'000) + "</mergeCells>");
    }
    books::Folder folder;
    const QString path = folder.put(parts);
    const std::clock_t start = std::clock(); // of this program alone, however busy the machine is
    CHECK_FALSE(books::refusal(path).message().isEmpty());
    CHECK((std::clock() - start) / CLOCKS_PER_SEC < 5);
}

TEST_CASE("each limit is held")
{
    SheetLimits limits;
    SECTION("file")
    {
        limits.fileBytes = 100;
    }
    SECTION("part")
    {
        limits.partBytes = 50;
    }
    SECTION("all parts")
    {
        limits.unpackedBytes = 600;
    }
    SECTION("number of parts")
    {
        limits.parts = 2;
    }
    SECTION("cells")
    {
        limits.cells = 2;
    }
    SECTION("texts")
    {
        limits.strings = 1;
    }
    SECTION("sheets")
    {
        limits.sheets = 0;
    }
    books::Folder folder;
    const QString path = folder.put(smallBook());
    CHECK_NOTHROW(readWorkbook(path));
    CHECK_THROWS_AS(readWorkbook(path, limits), Error);
}

TEST_CASE("a workbook cut off anywhere is refused")
{
    const QByteArray bytes = books::zipped(smallBook());
    books::Folder folder;
    const qsizetype needless = 4; // zeros at the end of the list, which the zip library makes up
    for (qsizetype size = 0; size < bytes.size() - needless; ++size) {
        CAPTURE(size);
        CHECK(books::refusal(folder.put(bytes.left(size))).message().contains(u"книга.xlsx"));
    }
}

TEST_CASE("a workbook with wrong bytes is read or refused")
{
    const QByteArray bytes = books::zipped(smallBook());
    std::mt19937 random(20261121);
    books::Folder folder;
    for (int i = 0; i < 3000; ++i) {
        QByteArray wrong = bytes;
        for (int flips = 1 + int(random() % 4); flips > 0; --flips)
            wrong[qsizetype(random() % size_t(wrong.size()))] = char(random());
        CHECK(isReadOrRefused(folder.put(wrong)));
    }
}

TEST_CASE("wrong bytes within the parts are read or refused")
{
    const books::Parts parts = smallBook();
    std::mt19937 random(7);
    books::Folder folder;
    for (int i = 0; i < 1500; ++i) {
        books::Parts wrong = parts;
        QByteArray& part = std::next(wrong.begin(), qsizetype(random() % size_t(wrong.size()))).value();
        const auto place = qsizetype(random() % size_t(part.size()));
        if (random() % 3 == 0)
            part.remove(place, 1 + qsizetype(random() % 20));
        else
            part[place] = char(random());
        CHECK(isReadOrRefused(folder.put(wrong)));
    }
}
