// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "ui/report/pageflow.h"
#include "ui/report/textblock.h"

#include <vector>

namespace indikator {

/// Lays a report out into pages: headings stay with what follows, paragraphs leave no single lines, nothing is
/// cut off. Linear in the length of the report.
class Paginator
{
public:
    [[nodiscard]] static PagedReport paginate(const Report& report);

private:
    explicit Paginator(const Report& report);

    void place(const Section& section);
    void place(const Block& block);
    void place(const Paragraph& paragraph);
    void place(const Table& table);
    void place(const FigureBlock& block); ///< a map that is too large for a page goes on several
    void placeFigure(const FigureBlock& block);
    void place(const Space& space);
    void place(const PageBreak&);
    void placeText(const Paragraph& paragraph, const TextBlock& text);
    void addLines(const Paragraph& paragraph, const TextBlock& text, int first, int count);
    [[nodiscard]] int linesHere(const TextBlock& text, int from) const;
    [[nodiscard]] TextBlock laid(const Paragraph& paragraph) const;

    /// Places the paragraphs that wait for what follows, on a new page unless `height` more fits here.
    void placeKept(double height);
    [[nodiscard]] double keptHeight() const;

    struct Kept
    {
        const Paragraph* paragraph;
        TextBlock text;
    };

    PageFlow m_flow;
    std::vector<Kept> m_kept;
    bool m_pageAsked = false; ///< white space at the top of an asked-for page is meant
};

} // namespace indikator
