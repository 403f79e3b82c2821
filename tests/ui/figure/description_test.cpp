// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/figurepainter.h"

namespace indikator {

namespace {

bool says(const Figure& figure, const char* words)
{
    const QString text = describe(figure);
    INFO(text.toStdString());
    return text.contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("points are told block by block with their total")
{
    CHECK(says(samples::points(), "Анализ клиентского опыта: 6 of 9 points."));
    CHECK(says(samples::points(), "The block is not filled in completely."));
    CHECK(says(samples::points(), "Total: 17 of 30 points."));
}

TEST_CASE("the stair tells the level, that it is provisional and what is met")
{
    CHECK(says(samples::stair(), "Level II. The result is provisional."));
    CHECK(says(samples::stair(), "Level III: 21 of 26 conditions are met."));
    CHECK(says(StairFigure{}, "Level I is not reached."));
}

TEST_CASE("the profile never calls an achievement what is not required yet")
{
    CHECK(says(samples::profile(), "Документы: level IV. Before it was level II."));
    CHECK(says(samples::profile(), "Улучшение: not required before level II. Before, level I was not reached."));
    CHECK(says(samples::profile(), "компетенций: level I is not reached."));
    CHECK(says(samples::profile(), "The target is level III."));
}

TEST_CASE("the heat map counts the states of each centre")
{
    HeatMapFigure figure = samples::oneCell(HeatMapFigure::State::Partly);
    CHECK(says(figure, "ЦЗН: partly met – 1."));
}

TEST_CASE("the star tells each group with its target and what it was before")
{
    CHECK(says(samples::star(), "Полезность обращения: 81,3 of 100. The target of 85,0 is not reached. "
                                "In the quarter before it was 83,5."));
    CHECK(says(samples::star(), "Минимизация усилий: 74,0 of 100. The target of 72,0 is reached."));
    StarFigure figure = samples::star();
    figure.rays[0].value.reset();
    CHECK(says(figure, "Дружелюбие и партнёрство: no data."));
}

TEST_CASE("the trend tells each period with its interval, and the target")
{
    CHECK(says(samples::trend(), "III.25: 78,0\u00a0%, interval from 71,5 to 83,2. IV.25: no data."));
    CHECK(says(samples::trend(), "The target is 88,0\u00a0%."));
}

TEST_CASE("every figure can be told in words, however awkward")
{
    for (const Figure& figure : samples::all())
        CHECK_FALSE(describe(figure).trimmed().isEmpty());
}

} // namespace indikator
