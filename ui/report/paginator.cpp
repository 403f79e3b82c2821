// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/paginator.h"

#include "ui/report/figurebox.h"
#include "ui/report/fonts.h"
#include "ui/report/paragraphlook.h"
#include "ui/report/tableflow.h"
#include "ui/report/units.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct PaginatorText
{
    Q_DECLARE_TR_FUNCTIONS(PaginatorText)
};

constexpr int fewestLines = 2; // of a paragraph, at the foot or the head of a page
constexpr double slack = 0.5;
constexpr double tableGap = 6 * unitsPerPoint;

bool keepsWithNext(const Paragraph& paragraph)
{
    return paragraph.keepWithNext || lookOf(paragraph.style).outline > 0;
}

} // namespace

PagedReport Paginator::paginate(const Report& report)
{
    Paginator paginator(report);
    for (const Section& section : report.sections)
        paginator.place(section);
    if (report.sections.empty())
        paginator.place(Section{});
    return paginator.m_flow.take();
}

Paginator::Paginator(const Report& report)
    : m_flow(report.mark)
{}

void Paginator::place(const Section& section)
{
    m_flow.startSection(section.page);
    m_pageAsked = true;
    for (const Block& block : section.blocks)
        place(block);
    placeKept(0);
}

void Paginator::place(const Block& block)
{
    std::visit([this](const auto& what) { place(what); }, block);
    if (!std::holds_alternative<Space>(block) && !std::holds_alternative<PageBreak>(block))
        m_pageAsked = false; // from now on a page begins where the last one is full
}

void Paginator::place(const Paragraph& paragraph)
{
    const TextBlock text = laid(paragraph);
    if (keepsWithNext(paragraph)) {
        m_kept.push_back({&paragraph, text});
        return;
    }
    const int first = text.lineCount() <= fewestLines + 1 ? text.lineCount() : fewestLines;
    placeKept(text.heightOf(0, first));
    placeText(paragraph, text);
}

TextBlock Paginator::laid(const Paragraph& paragraph) const
{
    const ParagraphLook look = lookOf(paragraph.style);
    const TextBlock::Look textLook{look.font(), alignmentOf(paragraph), look.firstIndent * unitsPerPoint};
    return TextBlock(paragraph.runs, textLook, m_flow.width() - look.indent * unitsPerPoint);
}

double Paginator::keptHeight() const
{
    double height = 0;
    for (const Kept& kept : m_kept) {
        const ParagraphLook look = lookOf(kept.paragraph->style);
        height += kept.text.height() + (look.before + look.after) * unitsPerPoint;
    }
    return height;
}

void Paginator::placeKept(double height)
{
    const double together = keptHeight() + height;
    if (together > m_flow.remaining() + slack && together <= m_flow.bodyHeight() + slack && !m_flow.atTop())
        m_flow.startPage();
    for (const Kept& kept : m_kept)
        placeText(*kept.paragraph, kept.text);
    m_kept.clear();
}

void Paginator::placeText(const Paragraph& paragraph, const TextBlock& text)
{
    const ParagraphLook look = lookOf(paragraph.style);
    if (!m_flow.atTop())
        m_flow.advance(look.before * unitsPerPoint);
    for (int line = 0; line < text.lineCount();) {
        const int count = linesHere(text, line);
        if (count == 0) {
            m_flow.startPage();
            continue;
        }
        addLines(paragraph, text, line, count);
        line += count;
    }
    m_flow.advance(look.after * unitsPerPoint);
}

/// Lines for this page: all that fit, less those that keep the next page from beginning with a single one.
int Paginator::linesHere(const TextBlock& text, int from) const
{
    const int rest = text.lineCount() - from;
    int count = text.linesThatFit(from, m_flow.remaining());
    if (count < rest && rest - count < fewestLines)
        count = rest - fewestLines;
    if (count < rest && from == 0 && count < fewestLines)
        count = 0;
    return m_flow.atTop() ? std::max(count, 1) : std::max(count, 0);
}

void Paginator::addLines(const Paragraph& paragraph, const TextBlock& text, int first, int count)
{
    const ParagraphLook look = lookOf(paragraph.style);
    if (first == 0 && look.outline > 0)
        m_flow.addHeading(text.layout()->text().replace(QChar(QChar::LineSeparator), u' '), look.outline);
    const double indent = look.indent * unitsPerPoint;
    if (first == 0 && paragraph.style == Paragraph::Style::Bullet) {
        const TextBlock dash(plain(u"–"_s), {look.font(), Alignment::Left, 0}, indent);
        m_flow.page().texts.push_back({dash.layout(), 0, 1, {m_flow.left(), m_flow.y()}, false, false});
    }
    if (!text.isEmpty())
        m_flow.page().texts.push_back(
            {text.layout(), first, count, {m_flow.left() + indent, m_flow.y()}, false, false});
    m_flow.advance(text.heightOf(first, count));
}

void Paginator::place(const Table& table)
{
    const double tallest = m_flow.bodyHeight() * 0.3;
    const TableLayout head(table.header, table, m_flow.width(), tallest);
    // A head that would fill most of each page is said once.
    const bool repeats = head.height() <= m_flow.bodyHeight() * 0.6;
    const TableLayout none({}, table, m_flow.width(), tallest);
    const TableLayout rows(table.rows, table, m_flow.width(), tallest);
    TableFlow flow(rows, repeats ? head : none, m_flow);
    placeKept(flow.firstHeight() + tableGap);
    if (!m_flow.atTop())
        m_flow.advance(tableGap / 2);
    if (!repeats || rows.rowCount() == 0)
        TableFlow(head, none, m_flow).place();
    flow.place();
    m_flow.advance(tableGap);
}

void Paginator::place(const FigureBlock& block)
{
    const auto* const map = std::get_if<JourneyFigure>(&block.figure);
    const QSizeF room(m_flow.width() * std::clamp(block.width, 0.05, 1.0), block.height * unitsPerMm);
    const std::vector<JourneyFigure> sheets = map ? sheetsOf(*map, room) : std::vector<JourneyFigure>();
    if (sheets.size() < 2)
        return placeFigure(block);
    for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheet > 0)
            place(PageBreak());
        FigureBlock part{sheets[sheet], block.caption, block.height, block.width};
        const QString number = PaginatorText::tr("Sheet %1 of %2").arg(sheet + 1).arg(sheets.size());
        part.caption = part.caption.isEmpty() ? number : number + u". "_s + part.caption;
        placeFigure(part);
    }
}

void Paginator::placeFigure(const FigureBlock& block)
{
    const TextBlock caption(plain(block.caption), {serifFont(10), Alignment::Center, 0}, m_flow.width());
    const double captionHeight = block.caption.isEmpty() ? 0 : caption.height();
    double height = std::min(block.height * unitsPerMm, m_flow.bodyHeight() - captionHeight);
    // A little smaller, if that keeps it on one page with its heading.
    const double besideKept = m_flow.bodyHeight() - captionHeight - keptHeight() - tableGap;
    if (besideKept < height && besideKept > height * 0.6)
        height = besideKept;
    placeKept(height + captionHeight + tableGap);
    if (!m_flow.atTop())
        m_flow.advance(tableGap);
    if (height + captionHeight > m_flow.remaining() + slack && !m_flow.atTop())
        m_flow.startPage();
    const double width = m_flow.width() * std::clamp(block.width, 0.05, 1.0);
    const double left = m_flow.left() + (m_flow.width() - width) / 2;
    m_flow.page().figures.push_back({QRectF(left, m_flow.y(), width, height), block.figure});
    m_flow.advance(height);
    if (captionHeight > 0)
        m_flow.page().texts.push_back(
            {caption.layout(), 0, caption.lineCount(), {m_flow.left(), m_flow.y()}, false, false});
    m_flow.advance(captionHeight + tableGap);
}

void Paginator::place(const Space& space)
{
    placeKept(0);
    if (!m_flow.atTop() || m_pageAsked)
        m_flow.advance(std::min(space.height * unitsPerMm, m_flow.remaining()));
}

void Paginator::place(const PageBreak&)
{
    placeKept(0);
    m_flow.startPage();
    m_pageAsked = true;
}

} // namespace indikator
