// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pageflow.h"

#include "ui/report/fonts.h"
#include "ui/report/textblock.h"
#include "ui/report/units.h"

#include <QPageSize>

#include <algorithm>

namespace indikator {

namespace {

/// Page numbers and marks stand at least this far from the edge (GOST R 7.0.97) and as high as this.
constexpr double headTop = 10 * unitsPerMm;
constexpr double headHeight = 7 * unitsPerMm;
constexpr double leastBody = 60 * unitsPerMm;

QSizeF sizeOf(const PageSetup& setup)
{
    const QPageSize::PageSizeId id = setup.size == PageSetup::Size::A3 ? QPageSize::A3 : QPageSize::A4;
    const QSizeF size = QPageSize::size(id, QPageSize::Millimeter) * unitsPerMm;
    return setup.landscape ? size.transposed() : size;
}

/// Inside the margins; absurd margins give way so that something can be printed.
QRectF bodyOf(const PageSetup& setup, const QSizeF& size)
{
    const double left = std::clamp(setup.left * unitsPerMm, 0.0, size.width() - leastBody);
    const double top = std::clamp(setup.top * unitsPerMm, headTop + headHeight, size.height() - leastBody);
    const double width = std::max(size.width() - left - std::max(setup.right, 0.0) * unitsPerMm, leastBody);
    const double height = std::max(size.height() - top - std::max(setup.bottom, 0.0) * unitsPerMm, leastBody);
    return {left, top, width, height};
}

} // namespace

PageFlow::PageFlow(QString mark)
    : m_mark(std::move(mark))
{}

void PageFlow::startSection(const PageSetup& setup)
{
    m_size = sizeOf(setup);
    m_body = bodyOf(setup, m_size);
    startPage();
}

void PageFlow::startPage()
{
    m_paper.pages.push_back({m_size, m_body, {}, {}, {}, {}});
    m_y = m_body.top();
    addHead();
}

void PageFlow::addHead()
{
    if (m_paper.pages.size() > 1)
        addHeadText(QString::number(m_paper.pages.size()), serifFont(12), Alignment::Center);
    if (!m_mark.isEmpty())
        addHeadText(m_mark, sansFont(10, true), Alignment::Right);
}

void PageFlow::addHeadText(const QString& text, const QFont& font, Alignment alignment)
{
    const TextBlock block(plain(text), {font, alignment, 0}, m_body.width());
    const int lines = std::max(block.linesThatFit(0, headHeight), 1);
    page().texts.push_back({block.layout(), 0, lines, {m_body.left(), headTop}, false, true});
}

void PageFlow::addHeading(const QString& text, int level)
{
    m_paper.headings.push_back({text, level, int(m_paper.pages.size()) - 1, m_y});
}

} // namespace indikator
