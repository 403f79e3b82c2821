// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/figurestyle.h"

#include <QDate>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace indikator {

/// Days on a line, each as wide as the others. In layout units.
class TimeScale
{
public:
    enum class Step { Day, Week, Month, Quarter, Year };

    /// A stretch of the scale, from its first day up to the first one of the next.
    struct Tick
    {
        QDate from;
        QDate next;
        QStringList labels; ///< from the longest to the shortest
    };

    TimeScale(QDate first, double left, double dayWidth);

    /// `first` to `last` over the whole width.
    [[nodiscard]] static TimeScale across(QDate first, QDate last, double left, double width);

    [[nodiscard]] double dayWidth() const { return m_dayWidth; }

    [[nodiscard]] double begin(QDate day) const; ///< where the day begins
    [[nodiscard]] double end(QDate day) const;
    [[nodiscard]] double middle(QDate day) const;
    [[nodiscard]] QDate dayAt(double x) const;

    [[nodiscard]] Step minor() const; ///< the finest step whose labels have room
    [[nodiscard]] Step major() const; ///< the one above it

    /// The stretches that cover `first` to `last`.
    [[nodiscard]] static std::vector<Tick> ticks(Step step, QDate first, QDate last);

private:
    QDate m_first;
    double m_left;
    double m_dayWidth;
};

/// The two lines of a calendar above the days that `box` shows.
void paintTimeHead(QPainter& painter, const QRectF& box, const TimeScale& scale, const FigureStyle& style);

/// Lines down from months or, where these are too narrow, from longer stretches.
void paintTimeGrid(QPainter& painter, const QRectF& box, const TimeScale& scale, const FigureStyle& style);

[[nodiscard]] double timeHeadHeight();

} // namespace indikator
