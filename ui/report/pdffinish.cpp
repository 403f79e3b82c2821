// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdffinish.h"

#include "core/base/error.h"
#include "ui/report/pdfextras.h"
#include "ui/report/units.h"
#include "ui/report/xmp.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct PdfFinishText
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinishText)
};

PdfExtras extrasOf(const Report& report, const PagedReport& paper)
{
    const QString date = report.date.toString(u"'D:'yyyyMMdd'000000Z'"_s);
    PdfExtras extras;
    extras.properties = {{"/Title", report.title},    {"/Author", report.author},   {"/Subject", report.subject},
                         {"/Creator", creatorName()}, {"/Producer", creatorName()}, {"/CreationDate", date},
                         {"/ModDate", date}};
    extras.xmp = xmpOf(report);
    for (const HeadingMark& heading : paper.headings) {
        const double up = paper.pages[std::size_t(heading.page)].size.height() - heading.y;
        extras.headings.push_back({heading.text, heading.level, heading.page, up / unitsPerPoint});
    }
    return extras;
}

} // namespace

void finishPdf(const QByteArray& drawn, const Report& report, const PagedReport& paper, QIODevice& out)
{
    try {
        out.write(withExtras(drawn, extrasOf(report, paper)));
    } catch (const std::exception& exception) {
        throw Error(ErrorCode::Io, PdfFinishText::tr("The PDF file could not be completed."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace indikator
