// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/tablelayout.h"

#include <vector>

namespace indikator {

/// Puts the rows of a table on pages: groups of rows stay together while a page can hold them, a row is torn
/// between lines only when it is taller than a page, and head rows come again on each page.
class TableFlow
{
public:
    TableFlow(const TableLayout& rows, const TableLayout& head, PageFlow& flow);

    void place();

    /// What must fit for the table to begin on a page: the head and the first rows.
    [[nodiscard]] double firstHeight() const;

private:
    /// A row, or a piece of one, on the page being filled.
    struct Part
    {
        int row = 0;
        double top = 0; ///< from the start of the segment
        double height = 0;
        bool begins = true;
        bool ends = true;

        [[nodiscard]] double bottom() const { return top + height; }
    };

    void placeKept(int first, int last);
    void placeSpanned(int first, int last);
    void placeRow(int row);
    void tear(int row);
    void append(int row, double height, bool begins, bool ends);
    void breakPage();
    void flush();
    void drawHead();
    void drawCell(std::size_t number);
    void drawFrame(const LaidCell& cell, const QRectF& rect);
    void drawText(std::size_t number, const QRectF& rect, bool whole, bool last);
    void addWhole(const LaidCell& cell, const TextBlock& text, const QRectF& rect, bool repeated);
    void addLines(const LaidCell& cell, const QRectF& rect, int first, int count);
    [[nodiscard]] double room() const;
    [[nodiscard]] double fullRoom() const;
    [[nodiscard]] double neededHeight(int row, bool begun) const;
    [[nodiscard]] double heightHere(const PlacedCell& place) const;
    [[nodiscard]] bool saysAnything(int row, double height) const;

    const TableLayout& m_rows;
    const TableLayout& m_head;
    PageFlow& m_flow;
    std::vector<Part> m_parts;
    double m_used = 0;
    bool m_headDrawn = false;
    std::vector<int> m_said;                      ///< by cell: lines already on earlier pages
    std::vector<std::vector<std::size_t>> m_over; ///< by row: the cells that cover it
};

} // namespace indikator
