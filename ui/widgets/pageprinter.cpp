// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageprinter.h"

#include "ui/report/pagepainter.h"
#include "ui/report/units.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace indikator {

namespace {

/// The pages to print, once for each copy that the printer does not make by itself.
std::vector<int> chosenPages(const QPrinter& printer, const PagedReport& paper)
{
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    std::vector<int> pages;
    for (int page = 0; page < static_cast<int>(paper.pages.size()); ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    const std::vector<int> once = pages;
    for (int copy = printer.supportsMultipleCopies() ? printer.copyCount() : 1; copy < printer.copyCount(); ++copy)
        pages.insert(pages.end(), once.begin(), once.end());
    return pages;
}

void paintOn(QPainter& painter, const QPrinter& printer, const PageLayout& page)
{
    painter.save();
    painter.scale(printer.logicalDpiX() / unitsPerInch, printer.logicalDpiY() / unitsPerInch);
    paintPage(painter, page);
    painter.restore();
}

} // namespace

void setPaper(QPrinter& printer, const PageLayout& page)
{
    const QSizeF points = page.size / unitsPerPoint;
    const bool landscape = points.width() > points.height();
    const QPageSize size(landscape ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
}

bool printPages(QPrinter& printer, const PagedReport& paper)
{
    const std::vector<int> pages = chosenPages(printer, paper);
    if (pages.empty())
        return true;
    const auto layout = [&](int page) -> const PageLayout& { return paper.pages[static_cast<size_t>(page)]; };
    setPaper(printer, layout(pages.front()));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintOn(painter, printer, layout(pages.front()));
    for (size_t i = 1; i < pages.size(); ++i) {
        setPaper(printer, layout(pages[i]));
        if (!printer.newPage())
            return false;
        paintOn(painter, printer, layout(pages[i]));
    }
    return true;
}

} // namespace indikator
