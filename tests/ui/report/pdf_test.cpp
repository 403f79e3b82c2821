// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/report/samplereports.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportfile.h"

#include <QBuffer>
#include <QFile>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(report, buffer);
    return buffer.data();
}

} // namespace

TEST_CASE("equal reports give equal bytes")
{
    const QByteArray pdf = pdfOf(sample::everything());
    const bool same = pdf == pdfOf(sample::everything());
    CHECK(same);
    QFile file(u"/tmp/paper.pdf"_s);
    file.open(QIODevice::WriteOnly);
    file.write(pdf);
}

TEST_CASE("look")
{
    for (const char* const ending : {"pdf", "docx", "xlsx", "csv", "png", "svg"})
        writeReport(sample::everything(), u"/tmp/look/all."_s + QLatin1StringView(ending));
}
