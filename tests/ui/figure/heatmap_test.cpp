// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/rendering.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/figurepainter.h"
#include "ui/figure/hues.h"

namespace indikator {

namespace {

using State = HeatMapFigure::State;

const QSize size(600, 240);

HeatMapFigure missingOnlyAt(int row, int column)
{
    HeatMapFigure figure = samples::heatMap(6, 9);
    for (auto& cells : figure.cells)
        cells.assign(cells.size(), {State::Met, {}});
    figure.cells[static_cast<size_t>(row)][static_cast<size_t>(column)].state = State::Missing;
    return figure;
}

} // namespace

TEST_CASE("the cell under the mouse is the cell that is painted there")
{
    const auto [row, column] = GENERATE(std::pair{0, 0}, std::pair{5, 8}, std::pair{2, 7});
    const HeatMapFigure figure = missingOnlyAt(row, column);
    const QImage image = rendered(figure, samples::light(), size);
    int found = 0;
    for (int y = 0; y < size.height() - 40; ++y) { // above the legend
        for (int x = 0; x < size.width(); ++x) {
            if (image.pixelColor(x, y) != stateTint(State::Missing, false))
                continue;
            ++found;
            REQUIRE(cellAt(figure, QRectF({}, QSizeF(size)), samples::light(), QPointF(x + 0.5, y + 0.5)) ==
                    std::pair{row, column});
        }
    }
    CHECK(found > 100);
}

TEST_CASE("there is no cell beside the tiles")
{
    const HeatMapFigure figure = samples::heatMap(6, 9);
    for (const QPointF point :
         {QPointF(5, 120), QPointF(595, 5), QPointF(300, 235), QPointF(-5, -5), QPointF(900, 900)})
        CHECK_FALSE(cellAt(figure, QRectF({}, QSizeF(size)), samples::light(), point));
    CHECK_FALSE(cellAt({}, QRectF({}, QSizeF(size)), samples::light(), {10, 10}));
}

TEST_CASE("a hundred centres are legible when there is room for them")
{
    const HeatMapFigure figure = samples::heatMap(100, 13);
    CHECK(legibleRows(figure, {720, 1300}, samples::light()) == 100);
    CHECK(legibleRows(figure, preferredSize(figure, samples::light()), samples::light()) == 100);
}

TEST_CASE("too many centres are left out, not shrunk, so that the caller can split the figure")
{
    const HeatMapFigure figure = samples::heatMap(100, 13);
    const int legible = legibleRows(figure, {300, 200}, samples::light());
    CHECK(legible > 3);
    CHECK(legible * 13 * 0.7 < 200); // a row is never lower than its text
    CHECK(legibleRows({}, {300, 200}, samples::light()) == 0);
}

} // namespace indikator
