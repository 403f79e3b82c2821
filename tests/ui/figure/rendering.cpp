// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/figure/rendering.h"

#include "ui/figure/figurepainter.h"

#include <QPainter>

#include <cstdlib>

namespace indikator {

namespace {

constexpr int visible = 40; ///< of 255, in one channel

bool differ(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) > visible || std::abs(qGreen(one) - qGreen(other)) > visible ||
           std::abs(qBlue(one) - qBlue(other)) > visible;
}

} // namespace

QImage rendered(const Figure& figure, const FigureStyle& style, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.ground);
    QPainter painter(&image);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, style);
    return image;
}

double difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 1;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += differ(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
    }
    return static_cast<double>(count) / (one.width() * one.height());
}

} // namespace indikator
