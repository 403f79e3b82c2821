// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace indikator {

namespace {

constexpr double normalPointSize = 10;

struct Shades
{
    QRgb window, base, alternate, text, button, highlight, highlightedText, quiet, link;
};

// Each text stands on its ground with at least 4.5:1, quiet texts too.
constexpr Shades lightShades{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1b1f24, 0xffe8eaee,
                             0xff1f5fa8, 0xffffffff, 0xff5c636b, 0xff1a5fb4};
constexpr Shades darkShades{0xff22262b, 0xff1a1d21, 0xff202429, 0xffe6e8ea, 0xff2f343a,
                            0xff7db3ee, 0xff10141a, 0xffa3abb3, 0xff86b7f0};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::WindowText, QColor(shades.text));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, QColor(shades.text));
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::ButtonText, QColor(shades.text));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.quiet));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(shades.highlightedText));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.link));
    palette.setColor(QPalette::BrightText, QColor(shades.highlightedText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.quiet));
    return palette;
}

bool systemIsDark()
{
    static const bool dark = QPalette().color(QPalette::Window).lightness() < 128; // before our own palette is set
    return dark;
}

} // namespace

void applyAppearance(QApplication& application, Theme theme, int zoom)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(dark ? darkShades : lightShades));
    QFont font(QStringLiteral("PT Sans"));
    font.setPointSizeF(normalPointSize * zoom / 100);
    application.setFont(font);
}

} // namespace indikator
