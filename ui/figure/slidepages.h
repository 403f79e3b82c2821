// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/slides.h"
#include "ui/figure/figurestyle.h"

#include <QRectF>
#include <QSizeF>

#include <variant>
#include <vector>

namespace indikator {

/// A screen is laid out 1080 units high, whatever its pixels, so that text keeps its share of the height.
inline constexpr double slideHeight = 1080;

/// 24 pt on a screen of 1080 lines at 96 dpi. No text on a slide is smaller.
inline constexpr double smallestSlideText = 32;

/// A line of text at its place.
struct SlideLine
{
    QRectF box;
    QString text;
    double size = smallestSlideText;
    bool bold = false;
    bool quiet = false;
    Alignment alignment = Alignment::Left;
    Tint ground = Tint::None; ///< what it stands on
};

/// The ground of a cell.
struct SlideGround
{
    QRectF box;
    Tint tint = Tint::None;
};

/// A line between rows.
struct SlideRule
{
    QRectF box;
};

struct SlideFigure
{
    QRectF box;
    Figure figure;
};

using SlidePart = std::variant<SlideGround, SlideRule, SlideLine, SlideFigure>;

/// One screen of a slide, worked out: everything stands inside the canvas and nothing is cut off.
struct SlidePage
{
    SlidePlace place;
    QSizeF canvas;
    std::vector<SlidePart> parts; ///< in the order they are drawn
    QRectF number;                ///< where the number of the page stands
};

/// The canvas that fills a screen of this size best: as high as slideHeight, between 4:3 and 21:9.
[[nodiscard]] QSizeF slideCanvas(const QSizeF& screen);

/// Lays a slide out on as many screens as it needs. Rows of tables stay whole unless one is taller than a screen.
[[nodiscard]] std::vector<SlidePage> pagesOf(const Slide& slide, const QSizeF& canvas, const FigureStyle& style);

} // namespace indikator
