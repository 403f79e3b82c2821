// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <QSizeF>

class QPainter;

namespace indikator {

/// A ready picture, as large as the place allows without changing its shape, in a thin frame.
class PicturePainter
{
public:
    PicturePainter(const PictureFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const PictureFigure& figure);
    [[nodiscard]] static bool canPaint(const PictureFigure& figure);

private:
    const PictureFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
