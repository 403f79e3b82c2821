// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappingdelegate.h"

#include <QTreeView>

namespace indikator {

namespace {

constexpr int margin = 4;

int depth(QModelIndex index)
{
    int levels = 1;
    for (; index.parent().isValid(); index = index.parent())
        ++levels;
    return levels;
}

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int indent = index.column() == 0 ? m_view->indentation() * depth(index) : 0;
    const int width = std::max(20, m_view->columnWidth(index.column()) - indent - 2 * margin);
    QStyleOptionViewItem styled(option);
    initStyleOption(&styled, index);
    const QRect text = styled.fontMetrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, styled.text);
    return {text.width() + 2 * margin, std::max(text.height(), styled.fontMetrics.height()) + 2 * margin};
}

} // namespace indikator
