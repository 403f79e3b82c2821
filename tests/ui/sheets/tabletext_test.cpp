// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/sheets/tabletext.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("cells of spreadsheets are read as they were")
{
    CHECK(fromTsv(u"а\tб\r\nв\tг\r\n"_s) == TextTable{{u"а"_s, u"б"_s}, {u"в"_s, u"г"_s}});
    CHECK(fromTsv(u"\"две\nстроки\"\t\"ООО \"\"Ёж\"\"\"\n"_s) == TextTable{{u"две\nстроки"_s, u"ООО \"Ёж\""_s}});
    CHECK(fromTsv(u"\"Работа России\" г. Киров\n"_s) == TextTable{{u"\"Работа России\" г. Киров"_s}});
    CHECK(fromTsv(u"а\t\tв\n\nг"_s) == TextTable{{u"а"_s, u""_s, u"в"_s}, {u""_s}, {u"г"_s}});
    CHECK(fromTsv(u"а\t"_s) == TextTable{{u"а"_s, u""_s}});
    CHECK(fromTsv(u"\n\n"_s).empty());
    CHECK(fromTsv({}).empty());
}

TEST_CASE("a table that is copied comes back the same")
{
    const TextTable table{{u"имя"_s, u"заметка"_s}, {u"\"А\" и Б"_s, u"раз\nдва\tтри"_s}, {u"В"_s, u"\"\""_s}};
    CHECK(fromTsv(toTsv(table)) == table);
}

TEST_CASE("the HTML of a table holds no markup of its cells")
{
    CHECK(toHtmlTable({{u"<b>&"_s}}).contains(u"<td>&lt;b&gt;&amp;</td>"));
}
