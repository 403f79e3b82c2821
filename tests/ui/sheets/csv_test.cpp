// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/sheets/books.h"
#include "ui/sheets/csvreader.h"

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("texts of each encoding are read")
{
    struct Sample
    {
        QByteArray bytes;
        TextEncoding encoding;
    };

    // «Ёж;№1» by iconv
    const auto sample = GENERATE(values<Sample>({
        {"\xD0\x81\xD0\xB6;\xE2\x84\x96\x31\n", TextEncoding::Utf8},
        {"\xEF\xBB\xBF\xD0\x81\xD0\xB6;\xE2\x84\x96\x31\n", TextEncoding::Utf8},
        {"\xA8\xE6;\xB9\x31\r\n", TextEncoding::Windows1251},
        {QByteArray("\xFF\xFE\x01\x04\x36\x04;\0\x16\x21\x31\0", 12), TextEncoding::Utf16LittleEndian},
        {QByteArray("\xFE\xFF\x04\x01\x04\x36\0;\x21\x16\0\x31", 12), TextEncoding::Utf16BigEndian},
    }));
    const CsvTable csv = readCsv(sample.bytes);
    CHECK(csv.table == TextTable{{u"Ёж"_s, u"№1"_s}});
    CHECK(csv.encoding == sample.encoding);
    CHECK(csv.unreadable == 0);
}

TEST_CASE("the separator is the one that gives an even table")
{
    struct Sample
    {
        QByteArray text;
        char16_t separator;
        TextTable table;
    };

    const auto sample = GENERATE(values<Sample>({
        {"a;1,5\nb;2,5\n", u';', {{u"a"_s, u"1,5"_s}, {u"b"_s, u"2,5"_s}}},
        {"a,b;c\nd,e\n", u',', {{u"a"_s, u"b;c"_s}, {u"d"_s, u"e"_s}}},
        {"a\tb,c\nd\te\n", u'\t', {{u"a"_s, u"b,c"_s}, {u"d"_s, u"e"_s}}},
        {"\"a;b;c\",d\n\"e\",f", u',', {{u"a;b;c"_s, u"d"_s}, {u"e"_s, u"f"_s}}},
        {"a\nb\n", u';', {{u"a"_s}, {u"b"_s}}},
        {"", u';', {}},
        {"a;\"b\nc\"\"d\"\r\ne;f\r\n", u';', {{u"a"_s, u"b\nc\"d"_s}, {u"e"_s, u"f"_s}}},
        {"a;\"b\nc;d", u';', {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}}},
    }));
    const CsvTable csv = readCsv(sample.text);
    CAPTURE(sample.text.toStdString());
    CHECK(csv.separator == sample.separator);
    CHECK(csv.table == sample.table);
}

TEST_CASE("a first line may name the separator")
{
    const CsvTable csv = readCsv("\xEF\xBB\xBFsep=|\r\na|b;c\r\n");
    CHECK(csv.isSeparatorNamed);
    CHECK(csv.separator == u'|');
    CHECK(csv.table == TextTable{{u"a"_s, u"b;c"_s}});
    CHECK(readCsv("sep=;").table.empty());
    CHECK(readCsv("sep=;a\n").table == TextTable{{u"sep="_s, u"a"_s}});
}

TEST_CASE("the user's choice stands above the guess")
{
    CsvOptions options;
    options.separator = u',';
    CHECK(readCsv("a;b,c", options).table == TextTable{{u"a;b"_s, u"c"_s}});
    options.encoding = TextEncoding::Windows1251;
    CHECK(readCsv("\xD0\x81", options).table == TextTable{{u"РЃ"_s}});
    options.encoding = TextEncoding::Utf8;
    CHECK(readCsv("\xA8\xE6", options).unreadable == 2);
}

TEST_CASE("a workbook is not read as a text")
{
    books::Folder folder;
    const auto refusal = [&](const QByteArray& bytes) {
        try {
            (void)readCsvFile(folder.put(bytes, u"а.csv"_s));
        } catch (const Error& error) {
            return error.message();
        }
        return QString();
    };
    CHECK(refusal("PK\x03\x04"
                  "abc")
              .contains(u"workbook"));
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").contains(u"workbook"));
    CHECK(refusal(QByteArray("\x7F"
                             "ELF\0",
                             5))
              .contains(u"not a text"));
    CHECK(refusal("a;b").isEmpty());
}

TEST_CASE("a table with too many cells is refused before it takes memory")
{
    SheetLimits limits;
    limits.cells = 4;
    CHECK_NOTHROW(readCsv("a;b\nc;d\n", {}, limits));
    CHECK_THROWS_AS(readCsv("a;b\nc;d\ne;f\n", {}, limits), Error);
}

TEST_CASE("any bytes are some table")
{
    std::mt19937 random(42);
    const QByteArray letters("ab;\t,\"\n\r=\xD0\xB6\0", 13);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes;
        for (auto length = random() % 40; length > 0; --length)
            bytes += letters[qsizetype(random() % size_t(letters.size()))];
        CHECK_NOTHROW(readCsv(bytes));
    }
}
