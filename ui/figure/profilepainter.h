// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/barrows.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

#include <QSizeF>

class QPainter;

namespace indikator {

/// The level of each block on a scale I–IV; what is not asked for yet is hatched and not an achievement.
class ProfilePainter
{
public:
    ProfilePainter(const ProfileFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const ProfileFigure& figure);

private:
    [[nodiscard]] BarRowsWish wish(const QSizeF& size) const;
    [[nodiscard]] Legend legend() const;
    void paintScale(QPainter& painter, const BarRows& rows) const;
    void paintRow(QPainter& painter, const BarRows& rows, size_t index) const;
    /// After the target line, which would cross them.
    void paintWords(QPainter& painter, const BarRow& row, const ProfileFigure::Bar& bar) const;
    void paintStep(QPainter& painter, const QRectF& step, const ProfileFigure::Bar& bar, Level level) const;
    void paintBefore(QPainter& painter, const QRectF& track, Level before) const;
    void paintTarget(QPainter& painter, const BarRows& rows) const;

    const ProfileFigure& m_figure;
    FigureStyle m_style;
};

} // namespace indikator
