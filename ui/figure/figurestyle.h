// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace indikator {

/// The face and the colours a figure is drawn with. Lengths of a figure follow from the height of its text.
struct FigureStyle
{
    QString family;          ///< of all text
    double textHeight = 12;  ///< em of normal text, in units of the painter
    QColor ink;              ///< text and strong lines
    QColor quietInk;         ///< secondary text, still readable on the ground
    QColor ground;           ///< what lies behind the figure; the figure does not fill it
    QColor grid;             ///< lines that must not compete with the data
    bool monochrome = false; ///< greys only, for black-and-white printing

    [[nodiscard]] static FigureStyle paper(double textHeight);
    [[nodiscard]] static FigureStyle screen(const QPalette& palette, double textHeight);

    [[nodiscard]] bool isDark() const;

    /// The colour itself, or its grey when monochrome.
    [[nodiscard]] QColor shade(const QColor& color) const;

    /// A face in layout units (see layoutunits.h), `size` times normal text.
    [[nodiscard]] QFont font(double size = 1, bool bold = false) const;
};

} // namespace indikator
