// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace indikator {

/// Four steps I–IV: reached ones filled, the share of met conditions hatched in the others, the verdict in the
/// free corner above the low steps.
class StairPainter
{
public:
    StairPainter(const StairFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const StairFigure& figure);

private:
    [[nodiscard]] QRectF stepRect(Level level, const QSizeF& size) const;
    void paintStep(QPainter& painter, const QRectF& step, Level level) const;
    void paintNow(QPainter& painter, const QRectF& box, const QColor& color) const;
    void paintCount(QPainter& painter, const QRectF& step, Level level) const;
    void paintVerdict(QPainter& painter, const QSizeF& size) const;

    const StairFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
