// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxbody.h"

#include "ui/figure/figurepainter.h"
#include "ui/report/docxparts.h"
#include "ui/report/textblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

QSizeF paperSize(const PageSetup& page)
{
    const QSizeF size = page.size == PageSetup::Size::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
    return page.landscape ? size.transposed() : size;
}

QString twips(double millimetres)
{
    return QString::number(docx::twipsOfMm(millimetres));
}

} // namespace

DocxBody::DocxBody(const Report& report)
    : m_word("document")
{
    m_word.start("body");
    for (const Section& section : report.sections) {
        m_widths.push_back(docx::twipsOfMm(paperSize(section.page).width() - section.page.left - section.page.right));
        for (const Block& block : section.blocks)
            std::visit([this](const auto& what) { write(what); }, block);
        writeSectionEnd(section.page, int(m_widths.size()) - 1, &section == &report.sections.back());
    }
    m_word.end();
    m_bytes = m_word.finish();
}

/// Word keeps the paper of a section in its last paragraph, that of the last section in the body.
void DocxBody::writeSectionEnd(const PageSetup& page, int number, bool last)
{
    if (!last) {
        m_word.start("p");
        m_word.start("pPr");
        m_word.empty("spacing", {{"before", u"0"_s}, {"after", u"0"_s}, {"line", u"20"_s}, {"lineRule", u"exact"_s}});
    }
    m_word.start("sectPr");
    m_word.empty("headerReference", {{"type", u"default"_s}, {"r:id", docx::headRelation(number)}});
    m_word.empty("headerReference", {{"type", u"first"_s}, {"r:id", docx::firstHeadRelation(number)}});
    m_word.value("type", u"nextPage"_s);
    const QSizeF size = paperSize(page);
    m_word.empty("pgSz", {{"w", twips(size.width())},
                          {"h", twips(size.height())},
                          {"orient", page.landscape ? u"landscape"_s : u"portrait"_s}});
    m_word.empty("pgMar", {{"top", twips(page.top)},
                           {"right", twips(page.right)},
                           {"bottom", twips(page.bottom)},
                           {"left", twips(page.left)},
                           {"header", twips(10)},
                           {"footer", twips(10)},
                           {"gutter", u"0"_s}});
    if (number == 0)
        m_word.empty("titlePg");
    m_word.end();
    if (!last) {
        m_word.end();
        m_word.end();
    }
}

void DocxBody::write(const Paragraph& paragraph)
{
    m_word.start("p");
    m_word.start("pPr");
    m_word.value("pStyle", docx::styleName(paragraph.style));
    if (paragraph.keepWithNext)
        m_word.empty("keepNext");
    if (paragraph.alignment)
        m_word.value("jc", docx::justification(*paragraph.alignment));
    m_word.end();
    writeRuns(paragraph.runs, 0);
    m_word.end();
}

/// `size` in points, 0 as the style says.
void DocxBody::writeRuns(const std::vector<Run>& runs, double size)
{
    for (const Run& run : runs) {
        m_word.start("r");
        m_word.start("rPr");
        if (run.bold)
            m_word.empty("b");
        if (run.italic)
            m_word.empty("i");
        if (size > 0)
            m_word.value("sz", qRound(size * 2));
        if (run.superscript)
            m_word.value("vertAlign", u"superscript"_s);
        m_word.end();
        m_word.text(shownText({run}));
        m_word.end();
    }
}

void DocxBody::write(const PageBreak&)
{
    m_word.start("p");
    m_word.start("r");
    m_word.empty("br", {{"type", u"page"_s}});
    m_word.end();
    m_word.end();
}

void DocxBody::write(const Space& space)
{
    m_word.start("p");
    m_word.start("pPr");
    m_word.empty("spacing",
                 {{"before", u"0"_s}, {"after", u"0"_s}, {"line", twips(space.height)}, {"lineRule", u"exact"_s}});
    m_word.end();
    m_word.end();
}

/// Word joins tables that follow each other unless a paragraph parts them.
void DocxBody::writeGap()
{
    write(Space{2});
}

void DocxBody::write(const FigureBlock& block)
{
    if (block.table) // what people go on editing
        return write(*block.table);
    const double width = m_widths.back() / 1440.0 * 25.4 * std::clamp(block.width, 0.05, 1.0);
    m_pictures.push_back({&block.figure, QSizeF(width, block.height)});
    m_word.start("p");
    m_word.start("pPr");
    if (!block.caption.isEmpty())
        m_word.empty("keepNext");
    m_word.value("jc", u"center"_s);
    m_word.end();
    m_word.start("r");
    writeDrawing(m_pictures.back(), describe(block.figure));
    m_word.end();
    m_word.end();
    if (!block.caption.isEmpty())
        write(Paragraph{plain(block.caption), Paragraph::Style::Note, Alignment::Center, false});
}

} // namespace indikator
