// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace indikator {

namespace {

constexpr int gap = 4;

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, false);
}

/// As wide as everything in one line: a layout above asks for the height of the width that there is.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + gap, std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect& rect, bool place) const
{
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), QWIDGETSIZE_MAX});
        if (at.x() > rect.x() && at.x() + size.width() > rect.x() + rect.width()) {
            at = {rect.x(), at.y() + lineHeight + gap};
            lineHeight = 0;
        }
        if (place)
            item->setGeometry({at, size});
        at.rx() += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.y();
}

} // namespace indikator
