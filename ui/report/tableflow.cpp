// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/tableflow.h"

#include "ui/report/tints.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr double slack = 0.5;
constexpr double leastPiece = 120; // no slivers of rows at the foot of a page
constexpr double thinLine = 3;     // 0.36 pt
constexpr double heavyLine = 17;   // 2 pt

} // namespace

TableFlow::TableFlow(const TableLayout& rows, const TableLayout& head, PageFlow& flow)
    : m_rows(rows)
    , m_head(head)
    , m_flow(flow)
    , m_said(rows.cells().size(), 0)
    , m_over(std::size_t(rows.rowCount()))
{
    for (std::size_t i = 0; i < rows.cells().size(); ++i)
        for (int row = rows.cells()[i].place.row; row < rows.cells()[i].place.endRow(); ++row)
            m_over[std::size_t(row)].push_back(i);
}

void TableFlow::place()
{
    for (int row = 0; row < m_rows.rowCount(); row = m_rows.endOfKept(row))
        placeKept(row, m_rows.endOfKept(row));
    flush();
}

double TableFlow::firstHeight() const
{
    if (m_rows.rowCount() == 0)
        return m_head.height();
    const double kept = m_rows.heightOf(0, m_rows.endOfKept(0));
    if (kept <= fullRoom())
        return m_head.height() + kept;
    return m_head.height() + std::min(m_rows.rowHeight(0), fullRoom() / 3);
}

void TableFlow::placeKept(int first, int last)
{
    const double height = m_rows.heightOf(first, last);
    if (height > room() + slack && height <= fullRoom() + slack)
        breakPage();
    if (height <= room() + slack)
        for (int row = first; row < last; ++row)
            append(row, m_rows.rowHeight(row), true, true);
    else
        for (int row = first; row < last; row = m_rows.endOfSpans(row))
            placeSpanned(row, m_rows.endOfSpans(row));
}

void TableFlow::placeSpanned(int first, int last)
{
    const double height = m_rows.heightOf(first, last);
    if (height > room() + slack && height <= fullRoom() + slack)
        breakPage();
    for (int row = first; row < last; ++row)
        placeRow(row);
}

void TableFlow::placeRow(int row)
{
    if (neededHeight(row, false) > room() + slack && m_rows.rowHeight(row) <= fullRoom() + slack)
        breakPage();
    const double height = neededHeight(row, false);
    if (height <= room() + slack)
        append(row, height, true, true);
    else
        tear(row);
}

void TableFlow::tear(int row)
{
    if (!saysAnything(row, room()))
        breakPage();
    bool begun = false;
    double height = neededHeight(row, false);
    while (height > room() + slack && saysAnything(row, room())) {
        append(row, room(), !begun, false);
        begun = true;
        breakPage();
        height = neededHeight(row, true);
    }
    append(row, height, !begun, true);
}

/// Would a piece of the row this high show a line of each text that still has some?
bool TableFlow::saysAnything(int row, double height) const
{
    const auto fits = [&](std::size_t i) {
        const LaidCell& cell = m_rows.cells()[i];
        const bool done = cell.turned ? m_said[i] > 0 : m_said[i] >= cell.text.lineCount();
        if (cell.place.rows > 1 || done)
            return true;
        return cell.turned ? cell.neededHeight() <= height
                           : cell.text.linesThatFit(m_said[i], height - 2 * TableLayout::padY) > 0;
    };
    return height > leastPiece && std::all_of(m_over[std::size_t(row)].begin(), m_over[std::size_t(row)].end(), fits);
}

/// Room that the row needs on this page so that no text of its cells, nor of spans that end in it, stays unsaid.
double TableFlow::neededHeight(int row, bool begun) const
{
    double height = begun ? 0 : m_rows.rowHeight(row);
    for (const std::size_t i : m_over[std::size_t(row)]) {
        const LaidCell& cell = m_rows.cells()[i];
        const bool crossing =
            cell.place.rows > 1 && (m_parts.empty() || m_parts.front().row > cell.place.row || !m_parts.front().begins);
        if (cell.place.endRow() == row + 1 && (begun || crossing))
            height = std::max(height, cell.neededHeight(m_said[i]) - heightHere(cell.place));
    }
    return height;
}

double TableFlow::heightHere(const PlacedCell& place) const
{
    double height = 0;
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && part->row >= place.row; ++part)
        if (part->row < place.endRow())
            height += part->height;
    return height;
}

double TableFlow::room() const
{
    return m_flow.remaining() - m_used - (m_parts.empty() ? m_head.height() : 0);
}

double TableFlow::fullRoom() const
{
    return m_flow.bodyHeight() - m_head.height();
}

void TableFlow::append(int row, double height, bool begins, bool ends)
{
    if (m_parts.empty())
        drawHead();
    m_parts.push_back({row, m_used, height, begins, ends});
    m_used += height;
}

void TableFlow::breakPage()
{
    flush();
    if (!m_flow.atTop())
        m_flow.startPage();
}

void TableFlow::flush()
{
    if (m_parts.empty())
        return;
    std::vector<std::size_t> drawn;
    for (const Part& part : m_parts)
        drawn.insert(drawn.end(), m_over[std::size_t(part.row)].begin(), m_over[std::size_t(part.row)].end());
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
    for (const std::size_t number : drawn)
        drawCell(number);
    m_flow.advance(m_used);
    m_parts.clear();
    m_used = 0;
}

void TableFlow::drawHead()
{
    if (m_head.rowCount() == 0)
        return;
    static const std::vector<TableRow> noRows;
    const TableLayout none(noRows, {}, m_flow.width(), m_flow.bodyHeight());
    const std::size_t before = m_flow.page().texts.size();
    TableFlow(m_head, none, m_flow).place();
    for (std::size_t i = before; i < m_flow.page().texts.size(); ++i)
        m_flow.page().texts[i].repeated = m_headDrawn;
    m_headDrawn = true;
}

void TableFlow::drawCell(std::size_t number)
{
    const LaidCell& cell = m_rows.cells()[number];
    const auto covered = [&](const Part& part) { return part.row >= cell.place.row && part.row < cell.place.endRow(); };
    const auto first = std::find_if(m_parts.begin(), m_parts.end(), covered);
    const auto last = std::find_if_not(first, m_parts.end(), covered) - 1;
    const bool begins = first->row == cell.place.row && first->begins;
    const bool ends = last->row + 1 == cell.place.endRow() && last->ends;
    const QRectF rect(QPointF(m_flow.left() + m_rows.left(cell.place), m_flow.y() + first->top),
                      QPointF(m_flow.left() + m_rows.right(cell.place), m_flow.y() + last->bottom()));
    drawFrame(cell, rect);
    drawText(number, rect, begins && ends, ends);
}

void TableFlow::drawFrame(const LaidCell& cell, const QRectF& rect)
{
    PageLayout& page = m_flow.page();
    if (const QColor color = tintColor(cell.place.cell->tint); color.isValid())
        page.fills.push_back({rect, color});
    if (m_rows.grid())
        page.frames.push_back({rect, thinLine});
    if (cell.place.cell->outlined)
        page.frames.push_back({rect.adjusted(heavyLine / 2, heavyLine / 2, -heavyLine / 2, -heavyLine / 2), heavyLine});
}

/// A cell that crosses pages says what fits and goes on; once all is said, a cell of several rows says it again.
void TableFlow::drawText(std::size_t number, const QRectF& rect, bool whole, bool last)
{
    const LaidCell& cell = m_rows.cells()[number];
    const int lines = cell.text.lineCount();
    const bool fits = cell.neededHeight() <= rect.height() + slack;
    int& said = m_said[number];
    if (whole) {
        addWhole(cell, cell.spread.value_or(cell.text), rect, false);
        said = lines;
    } else if (said >= lines) {
        if (cell.place.rows > 1 && fits)
            addWhole(cell, cell.text, rect, true);
    } else if (!cell.turned) {
        const int count = cell.text.linesThatFit(said, rect.height() - 2 * TableLayout::padY);
        addLines(cell, rect, said, last ? lines - said : count);
        said = last ? lines : said + count;
    } else if (last || fits) {
        addWhole(cell, cell.text, rect, false);
        said = lines;
    }
}

void TableFlow::addWhole(const LaidCell& cell, const TextBlock& text, const QRectF& rect, bool repeated)
{
    QPointF at(rect.left() + TableLayout::padX, rect.top() + TableLayout::padY);
    if (cell.turned)
        at = {rect.center().x() - text.height() / 2, rect.center().y() + text.width() / 2};
    else if (cell.place.cell->middle && !repeated)
        at.setY(rect.center().y() - text.height() / 2);
    if (!text.isEmpty())
        m_flow.page().texts.push_back({text.layout(), 0, text.lineCount(), at, cell.turned, repeated});
}

void TableFlow::addLines(const LaidCell& cell, const QRectF& rect, int first, int count)
{
    const QPointF at(rect.left() + TableLayout::padX, rect.top() + TableLayout::padY);
    if (count > 0 && !cell.text.isEmpty())
        m_flow.page().texts.push_back({cell.text.layout(), first, count, at, false, false});
}

} // namespace indikator
