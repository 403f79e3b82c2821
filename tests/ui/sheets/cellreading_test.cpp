// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/sheets/cellreading.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

SheetCell cellOf(const CellValue& value, bool isPercent = false)
{
    return {0, isPercent, value};
}

} // namespace

TEST_CASE("whole numbers are read as people write them")
{
    CHECK(readInteger(u" 12\u00a0345 "_s) == 12345);
    CHECK(readInteger(u"1\u202f234 567"_s) == 1234567);
    CHECK(readInteger(u"−7"_s) == -7);
    CHECK_FALSE(readInteger(u"10 15"_s));
    CHECK_FALSE(readInteger(u"12,0"_s));
    CHECK_FALSE(readInteger(u"99999999999"_s));
    CHECK_FALSE(readInteger(QString()));
    CHECK(readInteger(cellOf(25.0)) == 25);
    CHECK(readInteger(cellOf(u"25"_s)) == 25);
    CHECK_FALSE(readInteger(cellOf(25.5)));
    CHECK_FALSE(readInteger(cellOf(1.0, true)));
    CHECK_FALSE(readInteger(cellOf(3e9)));
    CHECK_FALSE(readInteger(cellOf(CellError{u"#N/A"_s})));
}

TEST_CASE("decimals have a comma or a point")
{
    CHECK(readDecimal(u"12 345,67"_s) == 12345.67);
    CHECK(readDecimal(u"12.5"_s) == 12.5);
    CHECK(readDecimal(u",5"_s) == 0.5);
    CHECK(readDecimal(u"-1,5E+3"_s) == -1500);
    for (const auto* text : {u"1,234.5", u"1.2.3", u"nan", u"inf", u"0x10", u"85%", u"1e999", u"12 шт", u","})
        CHECK_FALSE(readDecimal(QStringView(text).toString()));
    CHECK(readFraction(u"85 %"_s) == 0.85);
    CHECK(readFraction(u"0,85"_s) == 0.85);
    CHECK(readFraction(cellOf(0.85, true)) == 0.85);
    CHECK_FALSE(readDecimal(cellOf(0.85, true)));
}

TEST_CASE("dates are read day first, or as ISO writes them")
{
    const QDate date(2026, 2, 1);
    for (const auto* text : {u"01.02.2026", u"1.2.26", u"1/2/2026", u"2026-02-01", u"01.02.2026 г.", u"01.02.2026г",
                             u"01.02.2026 0:00:00", u"2026-02-01T10:30:00Z", u" 01.02.2026 "})
        CHECK(readDate(QStringView(text).toString()) == date);
    for (const auto* text : {u"31.02.2026", u"вчера", u"", u"1.2", u"01.02.202", u"2026-13-01", u"01.02.2026 и далее"})
        CHECK_FALSE(readDate(QStringView(text).toString()));
    CHECK(readDate(cellOf(CellMoment{date, QTime(9, 0)})) == date);
    CHECK_FALSE(readDate(cellOf(CellMoment{{}, QTime(9, 0)})));
    CHECK_FALSE(readDate(cellOf(46022.0)));
}

TEST_CASE("yes and no have several spellings")
{
    for (const auto* text : {u"да", u"ДА ", u"yes", u"TRUE", u"истина", u"1", u"+"})
        CHECK(readBoolean(QStringView(text).toString()) == true);
    for (const auto* text : {u"нет", u"No", u"false", u"ложь", u"0", u"-", u"−"})
        CHECK(readBoolean(QStringView(text).toString()) == false);
    CHECK_FALSE(readBoolean(u"возможно"_s));
    CHECK_FALSE(readBoolean(QString()));
    CHECK(readBoolean(cellOf(true)) == true);
    CHECK(readBoolean(cellOf(0.0)) == false);
    CHECK_FALSE(readBoolean(cellOf(2.0)));
}

TEST_CASE("texts lose what nobody sees")
{
    CHECK(readText(u"\uFEFF\u00a0 а\u0007\u00ADб\r\nв\u200B \t"_s) == u"аб\nв"_s);
}

TEST_CASE("numbers are shown as spreadsheets show them")
{
    CHECK(numberText(0.1 + 0.2) == u"0,3"_s);
    CHECK(numberText(12345678) == u"12345678"_s);
    CHECK(numberText(-0.000001) == u"-0,000001"_s);
    CHECK(numberText(1e20) == u"1e+20"_s);
    CHECK(cellText(cellOf(0.07, true)) == u"7%"_s);
    CHECK(cellText(cellOf(CellMoment{QDate(2026, 1, 2), QTime(9, 5)})) == u"02.01.2026 09:05"_s);
    CHECK(cellText(cellOf(CellMoment{{}, QTime(9, 5, 7)})) == u"09:05:07"_s);
}
