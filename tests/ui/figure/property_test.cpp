// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/figure/rendering.h"
#include "tests/ui/figure/samples.h"
#include "ui/figure/figurepainter.h"

#include <QPainter>

namespace indikator {

namespace {

using State = HeatMapFigure::State;

const QSize sheet(400, 220);

/// A picture in which the figure has only `area`.
QImage renderedIn(const QRect& area, const Figure& figure)
{
    QImage image(area.size() + QSize(120, 120), QImage::Format_RGB32);
    image.fill(samples::light().ground);
    QPainter painter(&image);
    paintFigure(painter, area, figure, samples::light());
    return image;
}

bool isBlankOutside(const QImage& image, const QRect& area)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!area.contains(x, y) && image.pixelColor(x, y) != samples::light().ground)
                return false;
        }
    }
    return true;
}

bool isBlank(const QImage& image)
{
    return isBlankOutside(image, {});
}

void checkAllDiffer(const std::vector<Figure>& figures)
{
    std::vector<QImage> images;
    for (const Figure& figure : figures)
        images.push_back(rendered(figure, samples::monochrome(), sheet));
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            INFO(i << " against " << j);
            CHECK(difference(images[i], images[j]) > 0.0008);
        }
    }
}

} // namespace

TEST_CASE("nothing is painted outside the rectangle, whatever the figure and the size")
{
    const QSize size = GENERATE(QSize(700, 400), QSize(300, 200), QSize(140, 90), QSize(200, 900), QSize(900, 80),
                                QSize(60, 30), QSize(9, 7));
    const QRect area(QPoint(60, 60), size);
    const std::vector<Figure> figures = samples::all();
    for (size_t i = 0; i < figures.size(); ++i) {
        INFO("figure " << i << " at " << size.width() << "x" << size.height());
        CHECK(isBlankOutside(renderedIn(area, figures[i]), area));
    }
}

TEST_CASE("every figure says something, even when it is empty")
{
    const QSize size = GENERATE(QSize(700, 400), QSize(300, 200), QSize(110, 60));
    for (const Figure& figure : samples::all())
        CHECK_FALSE(isBlank(rendered(figure, samples::light(), size)));
}

TEST_CASE("in black and white every state of a cell looks different")
{
    checkAllDiffer({samples::oneCell(State::Met), samples::oneCell(State::Partly), samples::oneCell(State::Missing),
                    samples::oneCell(State::Unanswered), samples::oneCell(State::NotRequired)});
}

TEST_CASE("in black and white every state of a profile bar looks different")
{
    const auto bar = [](int level, int first, std::optional<Level> before = {}, std::optional<Level> target = {}) {
        return ProfileFigure{{{QStringLiteral("Улучшение"), Level{level}, Level{first}, before}}, target};
    };
    checkAllDiffer({bar(0, 1), bar(1, 1), bar(2, 1), bar(3, 1), bar(4, 1), bar(1, 2), bar(2, 2), bar(2, 1, Level{1}),
                    bar(2, 1, Level{2}), bar(2, 1, {}, Level{3})});
}

TEST_CASE("in black and white complete and incomplete points look different")
{
    const auto bar = [](int points, bool complete) {
        return PointsFigure{{{QStringLiteral("Анализ"), points, 9, complete}}};
    };
    checkAllDiffer({bar(0, true), bar(0, false), bar(5, true), bar(5, false), bar(9, true), bar(9, false)});
}

TEST_CASE("in black and white every level of the stair looks different")
{
    const auto stair = [](int level, bool provisional) {
        return StairFigure{Level{level}, provisional, {{{9, 9}, {19, 19}, {26, 26}, {31, 31}}}};
    };
    checkAllDiffer(
        {stair(0, false), stair(1, false), stair(2, false), stair(3, false), stair(4, false), stair(2, true)});
}

TEST_CASE("in black and white a target reached, missed, absent and no data look different")
{
    const auto star = [](std::optional<double> value, std::optional<double> target, std::optional<double> before = {}) {
        StarFigure figure = samples::star();
        figure.rays[1] = {QStringLiteral("Польза"), 2, value, target, before, {}};
        return figure;
    };
    checkAllDiffer({star(70, 75), star(75, 70), star(70, {}), star({}, 75), star({}, {}), star(70, 75, 60)});
}

TEST_CASE("in black and white an interval, few answers, no data and a target look different")
{
    const auto trend = [](const TrendFigure::Point& point, std::optional<double> target) {
        TrendFigure figure = samples::trend();
        figure.points[1] = point;
        figure.target = target;
        return figure;
    };
    const QString period = QStringLiteral("IV.25");
    checkAllDiffer({trend({period, 80.0, 75, 85, false}, 88), trend({period, 80.0, 80, 80, false}, 88),
                    trend({period, {}, 0, 0, false}, 88), trend({period, 80.0, 75, 85, false}, {}),
                    trend({period, 80.0, 75, 85, true}, 88)});
}

TEST_CASE("a monochrome picture has only greys")
{
    for (const Figure& figure : {Figure(samples::points()), Figure(samples::stair()), Figure(samples::profile()),
                                 Figure(samples::heatMap(8, 13)), Figure(samples::gantt(14)), Figure(samples::star()),
                                 Figure(samples::trend())}) {
        const QImage image = rendered(figure, samples::monochrome(), sheet);
        CHECK(image.allGray());
    }
}

TEST_CASE("the unit of the painter does not matter")
{
    const double scale = 13 / 3.5; // pixels to a millimetre, say
    for (const Figure& figure : samples::all()) {
        QImage image(sheet, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintFigure(painter, QRectF(QPointF(), QSizeF(sheet) / scale), figure, FigureStyle::paper(3.5));
        painter.end();
        CHECK(difference(image, rendered(figure, samples::light(), sheet)) < 0.002);
    }
}

TEST_CASE("the painter is left as it was")
{
    QImage image(sheet, QImage::Format_RGB32);
    QPainter painter(&image);
    const QFont font = painter.font();
    paintFigure(painter, image.rect(), samples::stair(), samples::light());
    CHECK(painter.transform().isIdentity());
    CHECK(painter.font() == font);
}

TEST_CASE("the preferred size grows with the text")
{
    FigureStyle twice = samples::light();
    twice.textHeight *= 2;
    for (const Figure& figure : samples::all())
        CHECK(preferredSize(figure, twice).width() == Approx(2 * preferredSize(figure, samples::light()).width()));
}

} // namespace indikator
