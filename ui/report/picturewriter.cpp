// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/picturewriter.h"

#include "ui/report/figurebox.h"
#include "ui/report/outputfile.h"
#include "ui/report/pagepainter.h"
#include "ui/report/paginator.h"
#include "ui/report/reportfile.h"
#include "ui/report/units.h"

#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

using Paint = std::function<void(QPainter&)>;

QImage imageOf(const QSizeF& size, int dpi, const Paint& paint)
{
    const double scale = dpi / unitsPerInch;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

void saveSvg(const QSizeF& size, const QString& title, const QString& path, const Paint& paint)
{
    writeFile(path, [&](QIODevice& out) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setResolution(int(unitsPerInch));
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        svg.setTitle(title);
        QPainter painter(&svg);
        paint(painter);
    });
}

void savePng(const QImage& image, const QString& path)
{
    writeFile(path, [&](QIODevice& out) { image.save(&out, "PNG"); });
}

/// name.png alone, or name-1.png, name-2.png …
QString pagePath(const QString& path, std::size_t page, std::size_t pages)
{
    if (pages == 1)
        return path;
    const qsizetype ending = QFileInfo(path).suffix().size() + 1;
    return path.chopped(ending) + u"-%1"_s.arg(page + 1) + path.last(ending);
}

QStringList writePages(const Report& report, const QString& path,
                       const std::function<void(const PageLayout&, const QString&)>& write)
{
    const PagedReport paper = Paginator::paginate(report);
    QStringList files;
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        files += pagePath(path, i, paper.pages.size());
        write(paper.pages[i], files.back());
    }
    return files;
}

Paint figurePaint(const Figure& figure, const QSizeF& size)
{
    return [&figure, size](QPainter& painter) { paintFigureBox(painter, QRectF(QPointF(), size), figure); };
}

} // namespace

QStringList writePng(const Report& report, const QString& path, int dpi)
{
    return writePages(report, path,
                      [dpi](const PageLayout& page, const QString& file) { savePng(pageImage(page, dpi), file); });
}

QStringList writeSvg(const Report& report, const QString& path)
{
    return writePages(report, path, [&](const PageLayout& page, const QString& file) {
        saveSvg(page.size, report.title, file, [&](QPainter& painter) { paintPage(painter, page); });
    });
}

void writeFigure(const Figure& figure, const QSizeF& size, const QString& path, int dpi)
{
    const QSizeF units = size * unitsPerMm;
    if (formatFromSuffix(path) == Format::Svg)
        saveSvg(units, {}, path, figurePaint(figure, units));
    else
        savePng(figureImage(figure, size, dpi), path);
}

QImage pageImage(const PageLayout& page, int dpi)
{
    return imageOf(page.size, dpi, [&](QPainter& painter) { paintPage(painter, page); });
}

QImage figureImage(const Figure& figure, const QSizeF& size, int dpi)
{
    const QSizeF units = size * unitsPerMm;
    return imageOf(units, dpi, figurePaint(figure, units));
}

} // namespace indikator
