// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

class QPainter;

namespace indikator {

/// The map of a journey: stages as columns, lanes as rows, the emotional curve as a lane of its own. Text shrinks down
/// to the limit of legibility before anything is left out; callers that can turn pages divide the map first.
class JourneyPainter
{
public:
    static constexpr double smallestText = 7.0 / 9.0; ///< of normal text: 7 pt on paper

    JourneyPainter(const JourneyFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;
    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const JourneyFigure& figure);

    /// Whether everything is legible in that size, nothing cut.
    [[nodiscard]] bool fits(const QSizeF& size) const;

private:
    /// Where everything stands, at one size of text.
    struct Layout
    {
        double textSize = 1;
        double width = 0;
        double titleWidth = 0;
        double columnWidth = 0;
        double head = 0;   ///< height of the lines about the client
        double stages = 0; ///< height of the heads of the columns
        std::vector<double> lanes;
        double legend = 0;

        [[nodiscard]] double height() const;
        [[nodiscard]] double left(size_t stage) const;
    };

    [[nodiscard]] Layout layout(double width, double textSize) const;
    [[nodiscard]] Layout fitted(const QSizeF& size) const;
    [[nodiscard]] double cellHeight(const std::vector<JourneyFigure::Entry>& entries, const Layout& layout) const;
    [[nodiscard]] Legend legend() const;
    void paintHead(QPainter& painter, const Layout& layout) const;
    void paintStage(QPainter& painter, const QRectF& box, const JourneyFigure::Stage& stage,
                    const Layout& layout) const;
    void paintLane(QPainter& painter, double top, double height, const JourneyFigure::Lane& lane,
                   const Layout& layout) const;
    void paintCell(QPainter& painter, const QRectF& box, const std::vector<JourneyFigure::Entry>& entries,
                   const Layout& layout) const;
    void paintCurve(QPainter& painter, double top, double height, const Layout& layout) const;
    void paintLine(QPainter& painter, double top, double height, const Layout& layout, bool planned) const;
    [[nodiscard]] bool occurs(JourneyFigure::Mark mark) const;

    const JourneyFigure& m_figure;
    FigureStyle m_style;
};

/// The map divided by stages, with the lanes repeated, so that each part is legible in `area` (units of the painter).
/// When even few stages are too high, lanes are divided too.
[[nodiscard]] std::vector<JourneyFigure> journeySheets(const JourneyFigure& figure, const QSizeF& area,
                                                       const FigureStyle& style);

} // namespace indikator
