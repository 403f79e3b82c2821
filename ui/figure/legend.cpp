// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/legend.h"

#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr double sampleWidth = em * 1.1;
constexpr double sampleGap = em * 0.35;
constexpr double entryGap = em * 1.1;
constexpr double step = noteLine * 1.15;
constexpr double largestShare = 0.4; ///< of a small figure
constexpr double above = em * 0.35;  ///< between the figure and its legend

} // namespace

void Legend::add(const QString& label, Sample sample)
{
    m_entries.push_back({label, std::move(sample)});
}

double Legend::entryWidth(const Entry& entry) const
{
    return sampleWidth + sampleGap + widthOf(entry.label, m_style.font(noteSize)) + 1;
}

std::vector<QPointF> Legend::places(double width) const
{
    std::vector<QPointF> places;
    double x = 0;
    double y = above;
    for (const Entry& entry : m_entries) {
        const double needed = entryWidth(entry);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += step;
        }
        places.emplace_back(x, y);
        x += needed + entryGap;
    }
    return places;
}

double Legend::height(const QSizeF& figure) const
{
    if (m_entries.empty())
        return 0;
    return std::min(places(figure.width() - 2 * margin).back().y() + step, figure.height() * largestShare);
}

void Legend::draw(QPainter& painter, const QRectF& box) const
{
    const std::vector<QPointF> at = places(box.width());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (at[i].y() + step > box.height() + 0.01)
            return;
        const QPointF corner = box.topLeft() + at[i];
        const QRectF sample(corner.x(), corner.y() + (step - em * 0.8) / 2, sampleWidth, em * 0.8);
        m_entries[i].sample(painter, sample);
        const double left = sample.right() + sampleGap;
        drawLine(painter, {left, corner.y(), box.right() - left, step}, m_entries[i].label, m_style.font(noteSize),
                 Qt::AlignVCenter, m_style.quietInk);
    }
}

} // namespace indikator
