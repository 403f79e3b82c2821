// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/barrows.h"

#include "ui/figure/layoutunits.h"
#include "ui/figure/wrappedtext.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr double gap = em * 0.6;         ///< between title, bar and value
constexpr double widestPitch = em * 4.4; ///< rows further apart no longer read as one figure
constexpr double narrowestTrack = em * 0.7;
constexpr double widestTrack = em * 1.5;
constexpr int titleLines = 4;

double leastPitch(const BarRowsWish& wish)
{
    return wish.notes ? narrowestTrack + noteLine + em * 0.35 : line;
}

double widestTitle(const BarRowsWish& wish, const FigureStyle& style)
{
    double widest = 0;
    for (const QString& title : wish.titles)
        widest = std::max(widest, widthOf(title, style.font()));
    return widest;
}

} // namespace

BarRows::BarRows(const BarRowsWish& wish, const FigureStyle& style, const QSizeF& size)
    : m_style(style)
    , m_width(size.width() - 2 * margin)
{
    m_right = margin + m_width - wish.valueWidth - (wish.valueWidth > 0 ? gap : 0);
    m_top = margin + wish.head;
    const double room = size.height() - 2 * margin - wish.head - wish.foot;
    const int count = static_cast<int>(wish.titles.size());
    const int visible = std::clamp(static_cast<int>(room / leastPitch(wish)), 0, count);
    m_hidden = count - visible;
    const double pitch = visible > 0 ? std::min(room / visible, widestPitch) : 0;
    m_bottom = m_top + visible * pitch;
    fitTitles(wish.titles, widestTitle(wish, style), pitch);
    m_left = margin + m_titleWidth + gap;
    for (int i = 0; i < visible; ++i)
        m_rows.push_back(rowAt(m_top + i * pitch, pitch, wish));
}

/// One title that would be cut off makes all of them smaller, then their column wider: they stay alike.
void BarRows::fitTitles(const QStringList& titles, double widest, double pitch)
{
    struct Fit
    {
        double share; // of the width at most
        double size;
    };

    for (const Fit& fit : {Fit{0.4, 1}, Fit{0.4, noteSize}, Fit{0.5, noteSize}}) {
        m_titleWidth = std::min(widest + 1, m_width * fit.share);
        m_titleSize = fit.size;
        const auto isCut = [&](const QString& title) { return wrappedTitle(title, pitch, fit.size).isElided(); };
        if (std::ranges::none_of(titles, isCut))
            return;
    }
}

BarRow BarRows::rowAt(double top, double pitch, const BarRowsWish& wish) const
{
    const double noteHeight = wish.notes ? noteLine : 0;
    const double thick = std::clamp((pitch - noteHeight) * 0.5, narrowestTrack, widestTrack);
    const double y = top + std::max(0.0, (pitch - thick - noteHeight) / 2);
    BarRow row;
    row.title = {margin, top, m_titleWidth, pitch};
    row.track = {m_left, y, std::max(0.0, m_right - m_left), thick};
    const double valueLeft = m_right + gap;
    row.value = {valueLeft, y, margin + m_width - valueLeft, thick};
    row.note = {m_left, y + thick, margin + m_width - m_left, noteHeight};
    return row;
}

void BarRows::drawTitle(QPainter& painter, size_t row, const QString& title) const
{
    const BarRow& place = m_rows[row];
    const WrappedText text = wrappedTitle(title, place.title.height(), m_titleSize);
    // One line stands level with its bar, more lines are centred on the row.
    const bool level = text.lines().size() == 1;
    const QRectF box =
        level ? QRectF(place.title.left(), place.track.center().y() - line / 2, m_titleWidth, line) : place.title;
    text.draw(painter, box, Qt::AlignLeft | Qt::AlignVCenter, m_style.ink);
}

WrappedText BarRows::wrappedTitle(const QString& title, double height, double size) const
{
    const int fitting = std::clamp(static_cast<int>(height / (line * size)), 1, titleLines);
    return {title, m_style.font(size), m_titleWidth, fitting};
}

QSizeF BarRows::preferredSize(const BarRowsWish& wish, const FigureStyle& style)
{
    const double title = std::min(widestTitle(wish, style), em * 16);
    const double width = 2 * margin + title + gap + em * 20 + gap + wish.valueWidth;
    const auto rows = static_cast<double>(std::max<qsizetype>(wish.titles.size(), 1));
    const double lines = widestTitle(wish, style) > em * 16 ? 3 : 2;
    return {width, 2 * margin + wish.head + wish.foot + rows * std::max(lines * line, leastPitch(wish) + em * 0.6)};
}

} // namespace indikator
