// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/packages.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/docxwriter.h"
#include "ui/report/textblock.h"

#include <QBuffer>
#include <QImage>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray docxOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeDocx(report, buffer);
    return buffer.data();
}

int runsOf(const Table& table)
{
    int runs = 0;
    for (const auto* rows : {&table.header, &table.rows})
        for (const TableRow& row : *rows)
            for (const Cell& cell : row.cells)
                runs += int(cell.runs.size());
    return runs;
}

} // namespace

TEST_CASE("a DOCX says every run of the report")
{
    const QByteArray body = sample::unzipped(docxOf(sample::longReport(50)))[u"word/document.xml"_s];
    const QStringList texts = sample::textsOf(body, u"t"_s);
    CHECK(texts.size() == 1 + runsOf(sample::longTable(50)));
    CHECK(texts.front() == u"Свод"_s);
    CHECK(texts.contains(u"И.О. Фамилия"_s));
}

TEST_CASE("tables of a DOCX repeat their head, keep rows whole and merge cells")
{
    const QByteArray body = sample::unzipped(docxOf(sample::everything()))[u"word/document.xml"_s];
    CHECK(sample::count(body, u"tbl"_s) == 3);
    CHECK(sample::count(body, u"tblHeader"_s) == 3);
    CHECK(sample::count(body, u"cantSplit"_s) == sample::count(body, u"tr"_s));
    CHECK(sample::count(body, u"vMerge"_s, u"val"_s, u"restart"_s) == 5);
    CHECK(sample::count(body, u"vMerge"_s, u"val"_s, u"continue"_s) == 59 + 4 * 5);
    CHECK(sample::count(body, u"textDirection"_s) == 4 * 6);
}

TEST_CASE("sections of a DOCX have their paper, and the first page has no number")
{
    const auto parts = sample::unzipped(docxOf(sample::everything()));
    const QByteArray body = parts[u"word/document.xml"_s];
    CHECK(sample::count(body, u"sectPr"_s) == 3);
    CHECK(sample::count(body, u"pgSz"_s, u"orient"_s, u"landscape"_s) == 1);
    CHECK(sample::count(body, u"pgSz"_s, u"w"_s, u"23811"_s) == 1);
    CHECK(sample::count(body, u"titlePg"_s) == 1);
    CHECK(sample::count(parts[u"word/header1.xml"_s], u"fldSimple"_s) == 1);
    CHECK(sample::count(parts[u"word/first1.xml"_s], u"fldSimple"_s) == 0);
    CHECK(sample::textsOf(parts[u"word/first1.xml"_s], u"t"_s).contains(u"УЧЕБНЫЙ"_s));
}

TEST_CASE("figures of a DOCX are pictures that exist")
{
    const auto parts = sample::unzipped(docxOf(sample::everything()));
    CHECK(sample::count(parts[u"word/document.xml"_s], u"blip"_s) == 1);
    const QImage picture = QImage::fromData(parts[u"word/media/image1.png"_s]);
    CHECK(picture.width() == Approx(170 * 0.8 / 25.4 * 300).margin(2));
}

TEST_CASE("every part of a DOCX is well-formed and named in the list of contents")
{
    const auto parts = sample::unzipped(docxOf(sample::everything()));
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        if (part.key().endsWith(".xml"_L1) || part.key().endsWith(".rels"_L1))
            CHECK(sample::count(part.value(), u"*"_s) == 0);
    CHECK(sample::textsOf(parts[u"docProps/core.xml"_s], u"title"_s) == QStringList{u"Отчёт о самооценке"_s});
}

TEST_CASE("equal reports give equal DOCX")
{
    const bool same = docxOf(sample::everything()) == docxOf(sample::everything());
    CHECK(same);
}
