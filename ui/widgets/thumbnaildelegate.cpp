// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/thumbnaildelegate.h"

#include <QApplication>
#include <QPainter>

namespace indikator {

namespace {

constexpr int padding = 6;
constexpr int textLines = 2;

} // namespace

ThumbnailDelegate::ThumbnailDelegate(const QSize& picture, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_picture(picture)
{}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {m_picture.width() + 2 * padding,
            m_picture.height() + 3 * padding + textLines * option.fontMetrics.lineSpacing()};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const QRect inside = option.rect.adjusted(padding, padding, -padding, -padding);
    const QRect above(inside.topLeft(), QSize(inside.width(), m_picture.height()));
    style->drawItemPixmap(painter, above, Qt::AlignCenter, index.data(Qt::DecorationRole).value<QPixmap>());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    style->drawItemText(painter, inside.adjusted(0, m_picture.height() + padding, 0, 0),
                        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, option.palette, true, text,
                        selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace indikator
