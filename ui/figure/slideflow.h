// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/slidepages.h"

namespace indikator {

/// Fills the screens of one slide from top to bottom. Each screen repeats the title, each screen of a table its header.
class SlideFlow
{
public:
    SlideFlow(const Slide& slide, const QSizeF& canvas, const FigureStyle& style);

    void add(const Paragraph& paragraph);
    void add(const Table& table);
    void add(const FigureBlock& block);
    void add(const PageBreak& pageBreak);
    void add(const Space& space);

    [[nodiscard]] std::vector<SlidePage> take();

private:
    struct Face
    {
        double size = smallestSlideText;
        bool bold = false;
        bool quiet = false;
    };

    /// A cell whose text is cut into lines as wide as the cell.
    struct WrappedCell
    {
        QRectF span; ///< left and width
        QStringList lines;
        Face face;
        Alignment alignment = Alignment::Left;
        Tint tint = Tint::None;
        bool middle = false;
    };

    using WrappedRow = std::vector<WrappedCell>;

    [[nodiscard]] static Face faceOf(Paragraph::Style style);
    [[nodiscard]] QStringList wrapped(const QString& text, const Face& face, double width) const;
    [[nodiscard]] WrappedRow wrapped(const TableRow& row, const std::vector<double>& edges) const;
    [[nodiscard]] std::vector<double> wordWidths(const Table& table) const;
    [[nodiscard]] std::vector<double> edgesOf(const Table& table) const;
    [[nodiscard]] static qsizetype lineCount(const WrappedRow& row);
    [[nodiscard]] static double heightOf(const WrappedRow& row);

    [[nodiscard]] double room() const { return m_bottom - m_y; }

    void startPage();
    void drawHead();
    void drawFoot();
    void addLine(const QString& text, const Face& face);
    void addRow(const WrappedRow& row, const std::vector<WrappedRow>& header);
    void drawRow(const WrappedRow& row, qsizetype from, qsizetype count);
    void drawHeader(const std::vector<WrappedRow>& header);

    const Slide& m_slide;
    QSizeF m_canvas;
    FigureStyle m_style;
    std::vector<SlidePage> m_pages;
    double m_y = 0;
    double m_top = 0; ///< of the content of the current screen
    double m_bottom = 0;
};

} // namespace indikator
