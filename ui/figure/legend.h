// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/figurestyle.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace indikator {

/// Samples with their meaning, in lines as wide as the figure.
class Legend
{
public:
    using Sample = std::function<void(QPainter&, const QRectF&)>;

    explicit Legend(const FigureStyle& style)
        : m_style(style)
    {}

    void add(const QString& label, Sample sample);

    /// Height of all lines, but never so much that the figure itself has no room.
    [[nodiscard]] double height(const QSizeF& figure) const;
    void draw(QPainter& painter, const QRectF& box) const;

private:
    struct Entry
    {
        QString label;
        Sample sample;
    };

    /// Top left corners of the entries, relative to the box.
    [[nodiscard]] std::vector<QPointF> places(double width) const;
    [[nodiscard]] double entryWidth(const Entry& entry) const;

    FigureStyle m_style;
    std::vector<Entry> m_entries;
};

} // namespace indikator
