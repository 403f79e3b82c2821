// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/figurebox.h"

#include "ui/figure/figurepainter.h"
#include "ui/figure/journeypainter.h"
#include "ui/report/units.h"

#include <QPainter>

namespace indikator {

namespace {

constexpr double textPoints = 9;

} // namespace

void paintFigureBox(QPainter& painter, const QRectF& rect, const Figure& figure)
{
    painter.save();
    paintFigure(painter, rect, figure, FigureStyle::paper(textPoints * unitsPerPoint));
    painter.restore();
}

std::vector<JourneyFigure> sheetsOf(const JourneyFigure& figure, const QSizeF& size)
{
    return journeySheets(figure, size, FigureStyle::paper(textPoints * unitsPerPoint));
}

} // namespace indikator
