// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/figurestyle.h"

#include "ui/figure/hues.h"
#include "ui/figure/layoutunits.h"

#include <cmath>

namespace indikator {

namespace {

constexpr double readable = 4.5;

/// As close to the ground as secondary text may come.
QColor quietened(const QColor& ink, const QColor& ground)
{
    for (double share = 0.4; share > 0; share -= 0.05) {
        const QColor quiet = mixed(ink, ground, share);
        if (contrast(quiet, ground) >= readable + 0.5)
            return quiet;
    }
    return ink;
}

FigureStyle styleOn(const QColor& ground, const QColor& ink, double textHeight)
{
    FigureStyle style;
    style.family = QStringLiteral("PT Sans");
    style.textHeight = textHeight;
    style.ink = ink;
    style.quietInk = quietened(ink, ground);
    style.ground = ground;
    style.grid = mixed(ink, ground, 0.75);
    return style;
}

} // namespace

FigureStyle FigureStyle::paper(double textHeight)
{
    return styleOn(Qt::white, QColor(0xff1a1a1a), textHeight);
}

FigureStyle FigureStyle::screen(const QPalette& palette, double textHeight)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return styleOn(ground, contrast(text, ground) < readable ? readableOn(ground) : text, textHeight);
}

bool FigureStyle::isDark() const
{
    return contrast(ground, Qt::white) > contrast(ground, Qt::black);
}

QColor FigureStyle::shade(const QColor& color) const
{
    const int grey = qGray(color.rgb());
    return monochrome ? QColor(grey, grey, grey) : color;
}

QFont FigureStyle::font(double size, bool bold) const
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(em * size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace indikator
