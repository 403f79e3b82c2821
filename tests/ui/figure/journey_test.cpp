// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/figurepainter.h"
#include "ui/figure/journeypainter.h"
#include "ui/figure/layoutunits.h"

namespace indikator {

TEST_CASE("a map that fits stays one sheet, and a wide one is divided by stages with every lane repeated")
{
    const FigureStyle style = FigureStyle::paper(em);
    const JourneyFigure few = samples::journey(4);
    CHECK(journeySheets(few, {1600, 1200}, style).size() == 1);
    const JourneyFigure many = samples::journey(24);
    const auto sheets = journeySheets(many, {1200, 900}, style);
    REQUIRE(sheets.size() > 1);
    size_t stages = 0;
    for (const JourneyFigure& sheet : sheets) {
        CHECK(sheet.lanes.size() == many.lanes.size());
        CHECK(JourneyPainter(sheet, style).fits({1200, 900}));
        stages += sheet.stages.size();
    }
    CHECK(stages == many.stages.size());
}

TEST_CASE("a map too high for one stage a sheet goes on in its lanes, and none is lost")
{
    const FigureStyle style = FigureStyle::paper(em);
    JourneyFigure high = samples::journey(1);
    const auto lane = high.lanes.front();
    high.lanes.assign(60, lane);
    const auto sheets = journeySheets(high, {400, 500}, style);
    REQUIRE(sheets.size() > 1);
    size_t lanes = 0;
    for (const JourneyFigure& sheet : sheets)
        lanes += sheet.lanes.size();
    CHECK(lanes == 60);
}

TEST_CASE("the height on the curve and the mood under it are the same scale")
{
    const JourneyFigure figure = samples::journey(5);
    const auto layout = JourneyPainter(figure, FigureStyle::paper(em)).layout(700, 1);
    for (const double mood : {-2.0, -0.5, 0.0, 1.5, 2.0})
        CHECK(layout.moodAt(1, layout.moodPlace(1, mood)) == Approx(mood).margin(1e-9));
    CHECK(layout.moodPlace(1, 2) < layout.moodPlace(1, -2));
    CHECK(layout.moodAt(1, -1e6) == 2.0);
    const QRectF cell = layout.cellBox(2, 1);
    CHECK(cell.contains(QPointF(cell.center().x(), layout.moodPlace(1, -2))));
}

TEST_CASE("each entry of a cell has a box of its own inside the cell")
{
    const JourneyFigure figure = samples::journey(3);
    const JourneyPainter painter(figure, FigureStyle::paper(em));
    const auto layout = painter.layout(500, 1);
    const auto boxes = painter.entryBoxes(1, 2, layout);
    REQUIRE(boxes.size() == 2);
    CHECK(layout.cellBox(1, 2).contains(boxes[0]));
    CHECK(layout.cellBox(1, 2).contains(boxes[1]));
    CHECK_FALSE(boxes[0].intersects(boxes[1]));
}

TEST_CASE("a map is told in words, stage by stage")
{
    const QString words = describe(samples::journey(3));
    CHECK(words.contains(QStringLiteral("Стадия 2")));
    CHECK(words.contains(QStringLiteral("Повторный ввод данных")));
}

} // namespace indikator
