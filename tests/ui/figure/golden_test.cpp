// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// Pictures in tests/golden/figures are what a person has looked at and found right. To renew them after a wanted
// change, run `INDIKATOR_RENEW_GOLDEN=1 figure_tests "[golden]"` and look at every changed picture.
#include "tests/catch.h"
#include "tests/ui/figure/rendering.h"
#include "tests/ui/figure/samples.h"

#include <QDir>

namespace indikator {

namespace {

constexpr double tolerance = 0.001; ///< of the pixels: versions of the rasteriser differ at edges of letters

struct Picture
{
    QString name;
    Figure figure;
    FigureStyle style;
    QSize size;
};

FigureStyle larger(FigureStyle style)
{
    style.textHeight = 34;
    return style;
}

std::vector<Picture> variants(const QString& name, const Figure& figure, const QSize& size)
{
    return {{name + QStringLiteral("-light"), figure, samples::light(), size},
            {name + QStringLiteral("-dark"), figure, samples::dark(), size},
            {name + QStringLiteral("-monochrome"), figure, samples::monochrome(), size},
            {name + QStringLiteral("-small"), figure, samples::light(), {300, 200}},
            {name + QStringLiteral("-large"), figure, larger(samples::light()), size * 2.6}};
}

std::vector<Picture> pictures()
{
    std::vector<Picture> all;
    for (const auto& some : {variants(QStringLiteral("points"), samples::points(), {560, 190}),
                             variants(QStringLiteral("stair"), samples::stair(), {460, 240}),
                             variants(QStringLiteral("profile"), samples::profile(), {560, 250}),
                             variants(QStringLiteral("heatmap"), samples::heatMap(8, 13), {720, 260}),
                             variants(QStringLiteral("gantt"), samples::gantt(14), {900, 480}),
                             variants(QStringLiteral("star"), samples::star(), {560, 320}),
                             variants(QStringLiteral("trend"), samples::trend(), {480, 220})})
        all.insert(all.end(), some.begin(), some.end());
    all.push_back({QStringLiteral("heatmap-100"), samples::heatMap(100, 13), samples::light(), {720, 1300}});
    all.push_back({QStringLiteral("empty"), HeatMapFigure{}, samples::light(), {300, 120}});
    return all;
}

} // namespace

TEST_CASE("figures look as they did when a person last looked at them", "[golden]")
{
    const QDir folder(QStringLiteral(INDIKATOR_GOLDEN_DIR));
    for (const Picture& picture : pictures()) {
        const QString file = folder.filePath(picture.name + QStringLiteral(".png"));
        const QImage now = rendered(picture.figure, picture.style, picture.size);
        if (qEnvironmentVariableIsSet("INDIKATOR_RENEW_GOLDEN"))
            REQUIRE(now.save(file));
        INFO(file.toStdString());
        CHECK(difference(QImage(file), now) < tolerance);
    }
}

} // namespace indikator
