// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"
#include "ui/figure/legend.h"

#include <QRectF>

class QPainter;

namespace indikator {

/// The map of a journey: stages as columns, lanes as rows, the emotional curve as a lane of its own. Text shrinks down
/// to the limit of legibility before anything is left out; callers that can turn pages divide the map first.
class JourneyPainter
{
public:
    static constexpr double smallestText = 7.0 / 9.0; ///< of normal text: 7 pt on paper

    /// Where everything stands, at one size of text.
    struct Layout
    {
        double textSize = 1;
        double width = 0;
        double titleWidth = 0;
        double columnWidth = 0;
        double head = 0;           ///< height of the lines about the client
        double stages = 0;         ///< height of the heads of the columns
        std::vector<double> lanes; ///< heights
        double legend = 0;

        [[nodiscard]] double height() const;
        [[nodiscard]] double left(size_t stage) const;
        [[nodiscard]] double top(size_t lane) const;
        [[nodiscard]] QRectF stageBox(size_t stage) const;
        [[nodiscard]] QRectF cellBox(size_t stage, size_t lane) const;
        [[nodiscard]] double moodAt(size_t lane, double y) const;       ///< −2 to +2, not rounded
        [[nodiscard]] double moodPlace(size_t lane, double mood) const; ///< its height on the map
    };

    JourneyPainter(const JourneyFigure& figure, const FigureStyle& style);

    void paint(QPainter& painter, const QSizeF& size) const;

    /// The whole map, laid out before.
    void paint(QPainter& painter, const Layout& places) const;

    /// In units of layout.
    [[nodiscard]] Layout layout(double width, double textSize) const;

    /// The boxes of what stands in a cell.
    [[nodiscard]] std::vector<QRectF> entryBoxes(size_t stage, size_t lane, const Layout& layout) const;

    [[nodiscard]] QSizeF preferredSize() const;
    [[nodiscard]] static QString description(const JourneyFigure& figure);

    /// Whether everything is legible in that size, nothing cut.
    [[nodiscard]] bool fits(const QSizeF& size) const;

private:
    [[nodiscard]] Layout fitted(const QSizeF& size) const;
    [[nodiscard]] double cellHeight(const std::vector<JourneyFigure::Entry>& entries, const Layout& layout) const;
    [[nodiscard]] Legend legend() const;
    void paintHead(QPainter& painter, const Layout& layout) const;
    void paintStage(QPainter& painter, size_t index, const Layout& layout) const;
    void paintLane(QPainter& painter, size_t index, const Layout& layout) const;
    void paintCell(QPainter& painter, size_t stage, size_t lane, const Layout& layout) const;
    void paintCurve(QPainter& painter, size_t lane, const Layout& layout) const;
    void paintLine(QPainter& painter, size_t lane, const Layout& layout, bool planned) const;
    [[nodiscard]] bool occurs(JourneyFigure::Mark mark) const;

    const JourneyFigure& m_figure;
    FigureStyle m_style;
};

/// The map divided by stages, with the lanes repeated, so that each part is legible in `area` (units of the painter).
/// When even few stages are too high, lanes are divided too.
[[nodiscard]] std::vector<JourneyFigure> journeySheets(const JourneyFigure& figure, const QSizeF& area,
                                                       const FigureStyle& style);

} // namespace indikator
