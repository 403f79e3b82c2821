// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace indikator {

/// Some lines of a laid out text, with the upper left corner of the first of them.
struct TextItem
{
    std::shared_ptr<const QTextLayout> layout;
    int first = 0;
    int count = 0;
    QPointF at;
    bool turned = false;   ///< runs upwards; `at` is the lower left corner then
    bool repeated = false; ///< said before on an earlier page: heads of tables, cells that cross pages, page heads

    [[nodiscard]] QString text() const;
    [[nodiscard]] QRectF bounds() const; ///< of the ink's line boxes
};

struct FillItem
{
    QRectF rect;
    QColor color;
};

struct FrameItem
{
    QRectF rect;
    double width = 0;
};

struct FigureItem
{
    QRectF rect;
    Figure figure;
};

/// One page as a display list in 1/600 inch; later lists are drawn over earlier ones.
struct PageLayout
{
    QSizeF size;
    QRectF body; ///< inside the margins
    std::vector<FillItem> fills;
    std::vector<FrameItem> frames;
    std::vector<FigureItem> figures;
    std::vector<TextItem> texts;
};

/// A place for the outline.
struct HeadingMark
{
    QString text;
    int level = 1;
    int page = 0; ///< from 0
    double y = 0;
};

struct PagedReport
{
    std::vector<PageLayout> pages;
    std::vector<HeadingMark> headings;
};

} // namespace indikator
