// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/sheets/numberformat.h"

using namespace indikator;
using namespace Qt::StringLiterals;

TEST_CASE("formats say what their numbers are")
{
    const auto kindIs = [](NumberKind kind, std::initializer_list<const char16_t*> codes) {
        for (const char16_t* code : codes) {
            CAPTURE(QStringView(code).toString().toStdString());
            CHECK(kindOfFormat(QStringView(code).toString()) == kind);
        }
    };
    kindIs(NumberKind::Date, {u"dd.mm.yyyy", u"[$-419]d\\ mmmm\\ yyyy\\ \"г.\";@", u"[$-FC19]dd mmmm yyyy \\г\\.;@",
                              u"mmm\\-yy", u"yyyy", u"ДД.ММ.ГГГГ", u"dd/mm/yy;@", u"MM.YYYY"});
    kindIs(NumberKind::Time, {u"h:mm", u"[h]:mm:ss", u"mm:ss.0", u"h:mm AM/PM", u"[mm]", u"ЧЧ:ММ"});
    kindIs(NumberKind::DateAndTime, {u"dd.mm.yyyy hh:mm", u"m/d/yy h:mm"});
    kindIs(NumberKind::Percent, {u"0%", u"0.00%", u"#,##0.0 %"});
    kindIs(NumberKind::Plain, {u"General", u"Основной", u"0.00", u"#,##0\\ \"₽\"", u"@", u"", u"0\" дней\"",
                               u"[Red]0", u"\"yyyy\"0", u"0\\d", u"_-* #,##0\\ _d", u"0.00E+00", u"\"", u"[", u"\\"});
}

TEST_CASE("days count from the end of 1899 with the day that never was")
{
    const auto date = [](double number, bool is1904 = false) {
        return std::get<CellMoment>(formattedValue(number, NumberKind::Date, is1904)).date;
    };
    CHECK(date(1) == QDate(1900, 1, 1));
    CHECK(date(59) == QDate(1900, 2, 28));
    CHECK(date(61) == QDate(1900, 3, 1));
    CHECK(date(44197) == QDate(2021, 1, 1));
    CHECK(date(2958465) == QDate(9999, 12, 31));
    CHECK(date(0, true) == QDate(1904, 1, 1));
    CHECK(date(42735, true) == QDate(2021, 1, 1));
    CHECK(formattedValue(44197.75, NumberKind::DateAndTime, false) ==
          CellValue(CellMoment{QDate(2021, 1, 1), {18, 0}}));
}

TEST_CASE("what is no day stays a number")
{
    CHECK(formattedValue(-1, NumberKind::Date, false) == CellValue(-1.0));
    CHECK(formattedValue(0, NumberKind::Date, false) == CellValue(0.0));
    CHECK(formattedValue(1e300, NumberKind::Date, false) == CellValue(1e300));
    CHECK(formattedValue(1.25, NumberKind::Time, false) == CellValue(1.25));
    CHECK(formattedValue(0.25, NumberKind::Time, false) == CellValue(CellMoment{{}, {6, 0}}));
    CHECK(formattedValue(0.99999999999, NumberKind::Time, false) == CellValue(0.99999999999));
}
