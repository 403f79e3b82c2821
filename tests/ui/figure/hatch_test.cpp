// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "ui/figure/hatch.h"

#include <QImage>
#include <QPainter>

namespace indikator {

namespace {

QImage hatched(const QRectF& rect, Hatch hatch)
{
    QImage image(200, 150, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, rect, hatch, Qt::black);
    return image;
}

int inked(const QImage& image, const QRect& outside)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += !outside.contains(x, y) && image.pixel(x, y) != 0xffffffff ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("a hatch fills its rectangle and never leaves it")
{
    const Hatch hatch = GENERATE(Hatch::Rising, Hatch::Falling, Hatch::Horizontal);
    const QRect rect = GENERATE(QRect(40, 30, 100, 60), QRect(20, 40, 150, 9), QRect(90, 10, 7, 120));
    const QImage image = hatched(rect, hatch);
    CHECK(inked(image, rect) == 0);
    CHECK(inked(image, {}) > rect.width() * rect.height() / 20);
}

TEST_CASE("a hatch of an empty rectangle paints nothing")
{
    CHECK(inked(hatched({50, 50, 0, 20}, Hatch::Rising), {}) == 0);
    CHECK(inked(hatched({50, 50, 20, -5}, Hatch::Horizontal), {}) == 0);
}

TEST_CASE("rising and falling hatches mirror each other")
{
    const QImage rising = hatched({0, 0, 200, 150}, Hatch::Rising);
    CHECK(hatched({0, 0, 200, 150}, Hatch::Falling) != rising);
}

} // namespace indikator
