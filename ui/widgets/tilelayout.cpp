// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tilelayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace indikator {

namespace {

int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

TileLayout::TileLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

TileLayout::~TileLayout() = default;

void TileLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* TileLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* TileLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int TileLayout::gap() const
{
    return spacing() >= 0 ? spacing() : parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

int TileLayout::columns(int width) const
{
    int least = 1;
    for (const auto& item : m_items)
        least = std::max(least, item->minimumSize().width());
    return std::clamp((width + gap()) / (least + gap()), 1, std::max(count(), 1));
}

template <class Place>
int TileLayout::layOut(const QRect& rect, const Place& place) const
{
    const int perRow = columns(rect.width());
    int y = rect.top();
    for (int first = 0; first < count(); first += perRow) {
        const int inRow = std::min(perRow, count() - first);
        const double step = (rect.width() + gap()) / static_cast<double>(inRow);
        int height = 0;
        for (int i = first; i < first + inRow; ++i)
            height = std::max(height, heightOf(itemAt(i), static_cast<int>(step) - gap()));
        for (int i = first; i < first + inRow; ++i) {
            const int left = static_cast<int>(step * (i - first));
            const int right = static_cast<int>(step * (i - first + 1)) - gap();
            place(itemAt(i), QRect(rect.left() + left, y, right - left, height));
        }
        y += height + gap();
    }
    return std::max(y - gap() - rect.top(), 0);
}

int TileLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), [](QLayoutItem*, const QRect&) {});
}

QSize TileLayout::sizeHint() const
{
    int width = 0;
    for (const auto& item : m_items)
        width += item->sizeHint().width() + gap();
    return {std::max(width - gap(), 0), heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void TileLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, [](QLayoutItem* item, const QRect& place) { item->setGeometry(place); });
}

} // namespace indikator
