// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/slideflow.h"

#include "ui/figure/layoutunits.h"
#include "ui/figure/slidecolumns.h"
#include "ui/figure/wrappedtext.h"

#include <QCoreApplication>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

struct SlideFlowText
{
    Q_DECLARE_TR_FUNCTIONS(SlideFlowText)
};

constexpr double side = 72;      ///< free left and right
constexpr double head = 44;      ///< free above the title
constexpr double foot = 84;      ///< kept for the foot
constexpr double titleSize = 52; ///< of the slide
constexpr double cellSize = 33;  ///< of tables
constexpr double cellInset = 14; ///< between the edge of a cell and its text
constexpr double cellAir = 8;    ///< above and below the text of a cell
constexpr double afterText = 14; ///< below a paragraph
constexpr double numberShare = 0.12;
constexpr double leastFigure = 0.4; ///< of the content's height; a lower place sends a figure to the next screen
constexpr double ruleWidth = 2;

QString textOf(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

/// Tables of a whole matrix are cut into lines at each change: a layout shapes a text once, however many lines it has.
QStringList linesOf(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        lines << text.mid(each.textStart(), each.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

SlideFlow::SlideFlow(const Slide& slide, const QSizeF& canvas, const FigureStyle& style)
    : m_slide(slide)
    , m_canvas(canvas)
    , m_style(style)
    , m_bottom(canvas.height() - foot)
{
    startPage();
}

std::vector<SlidePage> SlideFlow::take()
{
    return std::move(m_pages);
}

SlideFlow::Face SlideFlow::faceOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Title:
        return {76, true, false};
    case Paragraph::Style::Heading1:
        return {48, true, false};
    case Paragraph::Style::Heading2:
        return {44, false, false};
    case Paragraph::Style::Note:
        return {smallestSlideText, false, true};
    case Paragraph::Style::Body:
    case Paragraph::Style::Plain:
    case Paragraph::Style::Bullet:
        break;
    }
    return {38, false, false};
}

QStringList SlideFlow::wrapped(const QString& text, const Face& face, double width) const
{
    QStringList lines;
    for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts))
        lines += linesOf(part.simplified(), m_style.font(face.size / em, face.bold), width);
    return lines;
}

void SlideFlow::startPage()
{
    m_pages.push_back({m_slide.place, m_canvas, {}, {}});
    drawHead();
    drawFoot();
}

void SlideFlow::drawHead()
{
    const QString title = m_pages.size() == 1 ? m_slide.title : SlideFlowText::tr("%1 (continued)").arg(m_slide.title);
    m_y = head;
    const Face face{titleSize, true, false};
    for (const QString& each : wrapped(title, face, m_canvas.width() - 2 * side))
        addLine(each, face);
    m_y += afterText;
    m_top = m_y;
}

/// The mark and the region; of a long name the number leaves what room there is, at the end it is shortened.
void SlideFlow::drawFoot()
{
    const QString text = m_slide.mark.isEmpty() ? m_slide.about : m_slide.mark + QStringLiteral(" · ") + m_slide.about;
    const double width = m_canvas.width() - 2 * side;
    const double y = m_canvas.height() - foot + (foot - smallestSlideText * lineSpacing) / 2;
    const QRectF box(side, y, width * (1 - numberShare), smallestSlideText * lineSpacing);
    const WrappedText about(text, m_style.font(smallestSlideText / em), box.width(), 1);
    auto& page = m_pages.back();
    page.parts.emplace_back(SlideRule{{side, m_canvas.height() - foot, width, ruleWidth}});
    page.parts.emplace_back(
        SlideLine{box, about.lines().value(0), smallestSlideText, false, true, Alignment::Left, Tint::None});
    page.number = {box.right(), y, width * numberShare, box.height()};
}

void SlideFlow::addLine(const QString& text, const Face& face)
{
    const QRectF box(side, m_y, m_canvas.width() - 2 * side, face.size * lineSpacing);
    m_pages.back().parts.emplace_back(
        SlideLine{box, text, face.size, face.bold, face.quiet, Alignment::Left, Tint::None});
    m_y += box.height();
}

void SlideFlow::add(const Paragraph& paragraph)
{
    const Face face = faceOf(paragraph.style);
    for (const QString& each : wrapped(textOf(paragraph.runs), face, m_canvas.width() - 2 * side)) {
        if (room() < face.size * lineSpacing)
            startPage();
        addLine(each, face);
    }
    m_y += afterText;
}

void SlideFlow::add(const FigureBlock& block)
{
    if (room() < (m_bottom - m_top) * leastFigure)
        startPage();
    m_pages.back().parts.emplace_back(SlideFigure{{side, m_y, m_canvas.width() - 2 * side, room()}, block.figure});
    m_y = m_bottom;
}

void SlideFlow::add(const PageBreak& /*pageBreak*/)
{
    startPage();
}

void SlideFlow::add(const Space& space)
{
    m_y = std::min(m_y + space.height * slideHeight / 200, m_bottom);
}

/// The width of the longest word in each column.
std::vector<double> SlideFlow::wordWidths(const Table& table) const
{
    std::vector<double> widths(table.columns.size(), 0);
    const auto measure = [&](const TableRow& row) {
        for (size_t i = 0; i < row.cells.size() && i < widths.size() && row.cells[i].columnSpan == 1; ++i) {
            const auto& runs = row.cells[i].runs;
            const QFont font = m_style.font(cellSize / em, !runs.empty() && runs.front().bold);
            for (const QString& word : textOf(runs).split(u' '))
                widths[i] = std::max(widths[i], widthOf(word, font) + 2 * cellInset + 1);
        }
    };
    std::ranges::for_each(table.header, measure);
    std::ranges::for_each(table.rows, measure);
    return widths;
}

std::vector<double> SlideFlow::edgesOf(const Table& table) const
{
    std::vector<double> edges{side};
    for (const double width : columnWidths(table.columns, wordWidths(table), m_canvas.width() - 2 * side))
        edges.push_back(edges.back() + width);
    return edges;
}

SlideFlow::WrappedRow SlideFlow::wrapped(const TableRow& row, const std::vector<double>& edges) const
{
    WrappedRow result;
    size_t column = 0;
    for (const Cell& cell : row.cells) {
        const size_t end = std::min(column + static_cast<size_t>(cell.columnSpan), edges.size() - 1);
        const double width = edges[end] - edges[column];
        const Face face{cellSize, !cell.runs.empty() && cell.runs.front().bold, false};
        result.push_back({{edges[column], 0, width, 0},
                          wrapped(textOf(cell.runs), face, width - 2 * cellInset),
                          face,
                          cell.alignment,
                          cell.tint,
                          cell.middle});
        column = end;
    }
    return result;
}

qsizetype SlideFlow::lineCount(const WrappedRow& row)
{
    qsizetype most = 1;
    for (const WrappedCell& cell : row)
        most = std::max(most, cell.lines.size());
    return most;
}

double SlideFlow::heightOf(const WrappedRow& row)
{
    return static_cast<double>(lineCount(row)) * cellSize * lineSpacing + 2 * cellAir;
}

void SlideFlow::add(const Table& table)
{
    const std::vector<double> edges = edgesOf(table);
    std::vector<WrappedRow> header;
    for (const TableRow& row : table.header)
        header.push_back(wrapped(row, edges));
    std::vector<WrappedRow> rows;
    for (const TableRow& row : table.rows)
        rows.push_back(wrapped(row, edges));
    const auto together = [&](size_t i) { // with the rows that it must stand above
        double height = heightOf(rows[i]);
        for (; table.rows[i].keepWithNext && i + 1 < rows.size(); ++i)
            height += heightOf(rows[i + 1]);
        return height;
    };
    drawHeader(header);
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isPart = i > 0 && table.rows[i - 1].keepWithNext;
        const double height = together(i);
        if (!isPart && height > room() && height <= m_bottom - m_top) {
            startPage();
            drawHeader(header);
        }
        addRow(rows[i], header);
    }
    m_y += afterText;
}

/// A row too tall for any screen goes on on the next one; on a fresh screen at least a line of it is shown.
void SlideFlow::addRow(const WrappedRow& row, const std::vector<WrappedRow>& header)
{
    const qsizetype lines = lineCount(row);
    qsizetype least = 2;
    for (qsizetype from = 0; from < lines;) {
        const auto fitting = static_cast<qsizetype>(std::floor((room() - 2 * cellAir) / (cellSize * lineSpacing)));
        const qsizetype left = lines - from;
        if (fitting >= std::min(least, left) || least == 0) {
            const qsizetype count = std::clamp<qsizetype>(fitting, 1, left);
            drawRow(row, from, count);
            from += count;
        }
        if (from < lines) {
            startPage();
            drawHeader(header);
            least = 0;
        }
    }
}

void SlideFlow::drawHeader(const std::vector<WrappedRow>& header)
{
    for (const WrappedRow& row : header)
        drawRow(row, 0, lineCount(row));
}

void SlideFlow::drawRow(const WrappedRow& row, qsizetype from, qsizetype count)
{
    auto& parts = m_pages.back().parts;
    const double step = cellSize * lineSpacing;
    const double height = static_cast<double>(count) * step + 2 * cellAir;
    for (const WrappedCell& cell : row) {
        if (cell.tint != Tint::None)
            parts.emplace_back(SlideGround{
                QRectF(cell.span.left(), m_y, cell.span.width(), height).adjusted(0, 2 * ruleWidth, 0, -ruleWidth),
                cell.tint});
        const QStringList lines = cell.lines.mid(from, count);
        const double spare = static_cast<double>(count - lines.size()) * step;
        double y = m_y + cellAir + (cell.middle ? spare / 2 : 0);
        for (const QString& each : lines) {
            parts.emplace_back(SlideLine{{cell.span.left() + cellInset, y, cell.span.width() - 2 * cellInset, step},
                                         each,
                                         cellSize,
                                         cell.face.bold,
                                         false,
                                         cell.alignment,
                                         cell.tint});
            y += step;
        }
    }
    m_y += height;
    parts.emplace_back(SlideRule{{side, m_y, m_canvas.width() - 2 * side, ruleWidth}});
}

} // namespace indikator
