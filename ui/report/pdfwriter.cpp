// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdfwriter.h"

#include "ui/report/pagepainter.h"
#include "ui/report/paginator.h"
#include "ui/report/pdffinish.h"
#include "ui/report/units.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace indikator {

namespace {

void setPage(QPdfWriter& writer, const PageLayout& page)
{
    const QSizeF points = page.size / unitsPerPoint;
    const QPageSize size(points, QPageSize::Point, {}, QPageSize::FuzzyOrientationMatch);
    const bool landscape = points.width() > points.height();
    writer.setPageLayout(QPageLayout(size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
}

QByteArray drawn(const PagedReport& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(unitsPerInch));
    setPage(writer, paper.pages.front());
    QPainter painter(&writer);
    for (const PageLayout& page : paper.pages) {
        if (&page != &paper.pages.front()) {
            setPage(writer, page);
            writer.newPage();
        }
        paintPage(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace

void writePdf(const Report& report, QIODevice& out)
{
    writePdf(report, Paginator::paginate(report), out);
}

void writePdf(const Report& report, const PagedReport& paper, QIODevice& out)
{
    finishPdf(drawn(paper), report, paper, out);
}

} // namespace indikator
