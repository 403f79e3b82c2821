// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/samples.h"
#include "tests/ui/pdfprobe/pdfprobe.h"
#include "ui/figure/figurepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace indikator {

namespace {

std::vector<Figure> figures()
{
    return {samples::points(), samples::stair(), samples::profile(), samples::heatMap(8, 13)};
}

QString svg(const Figure& figure)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, 600, 260));
    QPainter painter(&generator);
    paintFigure(painter, {0, 0, 600, 260}, figure, samples::light());
    painter.end();
    return QString::fromUtf8(buffer.data());
}

QByteArray pdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(600);
    QPainter painter(&writer);
    for (const Figure& figure : figures()) {
        paintFigure(painter, {0, 0, 4000, 1800}, figure, FigureStyle::paper(75));
        writer.newPage();
    }
    painter.end();
    return buffer.data();
}

} // namespace

TEST_CASE("SVG holds text as text")
{
    CHECK(svg(samples::points()).contains(QStringLiteral("Анализ клиентского опыта")));
    CHECK(svg(samples::stair()).contains(QStringLiteral("21 of 26")));
    CHECK(svg(samples::profile()).contains(QStringLiteral("Документы")));
    CHECK(svg(samples::heatMap(8, 13)).contains(QStringLiteral("ЦЗН г. Кирова")));
}

TEST_CASE("SVG has no transparency")
{
    static const QRegularExpression thin(QStringLiteral("opacity=\"0?\\.[0-9]"));
    for (const Figure& figure : figures())
        CHECK_FALSE(svg(figure).contains(thin));
}

TEST_CASE("PDF/A has no transparency")
{
    CHECK(pageSizes(pdf()).size() == figures().size() + 1);
    CHECK(transparentObjects(pdf()) == 0);
}

} // namespace indikator
