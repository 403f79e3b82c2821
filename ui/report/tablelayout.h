// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/tablegrid.h"
#include "ui/report/textblock.h"

#include <vector>

namespace indikator {

/// A cell with its text broken into lines.
struct LaidCell
{
    PlacedCell place;
    TextBlock text;
    bool turned = false;

    /// Height the cell's frame needs for its lines from `line` on; turned text is all or nothing.
    [[nodiscard]] double neededHeight(int line = 0) const;
};

/// Rows of a table measured for a width: texts broken, heights known, nothing on a page yet.
class TableLayout
{
public:
    static constexpr double padX = 35; ///< between frame and text, 1.5 mm
    static constexpr double padY = 20; ///< 0.85 mm

    /// No turned text grows higher than `tallest`; one that would is laid out level instead.
    TableLayout(const std::vector<TableRow>& rows, const Table& table, double width, double tallest);

    [[nodiscard]] int rowCount() const { return m_grid.rowCount(); }

    [[nodiscard]] const std::vector<LaidCell>& cells() const { return m_cells; }

    [[nodiscard]] double rowHeight(int row) const { return m_heights[std::size_t(row)]; }

    [[nodiscard]] double height() const { return heightOf(0, rowCount()); }

    [[nodiscard]] double heightOf(int first, int last) const;

    [[nodiscard]] double left(const PlacedCell& place) const { return m_edges[std::size_t(place.column)]; }

    [[nodiscard]] double right(const PlacedCell& place) const { return m_edges[std::size_t(place.endColumn())]; }

    [[nodiscard]] bool grid() const { return m_hasGrid; }

    /// The row after the last one that must stay on one page with `row`: because of spans, or also on request.
    [[nodiscard]] int endOfSpans(int row) const { return endOf(m_spanned, row); }

    [[nodiscard]] int endOfKept(int row) const { return endOf(m_kept, row); }

private:
    [[nodiscard]] LaidCell laid(const PlacedCell& place, const Table& table, double tallest) const;
    void measureRows(double leastHeight);
    void spreadTurned(const Table& table, double tallest);
    void stretch(const LaidCell& cell);
    void markJoints(const std::vector<TableRow>& rows);
    [[nodiscard]] int endOf(const std::vector<bool>& joints, int row) const;

    TableGrid m_grid;
    bool m_hasGrid;
    std::vector<double> m_edges;
    std::vector<LaidCell> m_cells;
    std::vector<double> m_heights;
    std::vector<bool> m_spanned; ///< row is joined to the next one by a span
    std::vector<bool> m_kept;    ///< … or by request
};

} // namespace indikator
