// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paddeddelegate.h"

#include <QTreeView>

namespace indikator {

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem within = option;
    if (const auto* const view = qobject_cast<const QTreeView*>(option.widget)) // which does not say how wide a cell is
        within.rect = QRect(0, 0, view->columnWidth(index.column()), QWIDGETSIZE_MAX);
    return QStyledItemDelegate::sizeHint(within, index) + QSize(0, option.fontMetrics.height() / 2);
}

void PaddedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace indikator
