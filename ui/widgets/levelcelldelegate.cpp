// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/levelcelldelegate.h"

#include "ui/figure/hatch.h"
#include "ui/figure/hues.h"
#include "ui/figure/sign.h"
#include "ui/models/matrixmodel.h"

#include <QPainter>

namespace indikator {

namespace {

using State = MatrixModel::LevelState;

/// A face small enough for the longest word: printed cells such as «1(соискатель)» have long ones.
QFont fitted(const QFont& font, const QString& text, int width)
{
    QFont result = font;
    int longest = 1;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, QFontMetrics(font).horizontalAdvance(word));
    if (longest > width)
        result.setPointSizeF(font.pointSizeF() * std::max(0.7, static_cast<double>(width) / longest));
    return result;
}

QColor background(State state, Level level, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const bool coloured = state == State::Met || state == State::Own;
    return coloured ? levelTint(level, dark) : palette.color(QPalette::Base);
}

} // namespace

void LevelCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto state = static_cast<State>(index.data(MatrixModel::StateRole).toInt());
    const Level level{index.data(MatrixModel::LevelRole).toInt()};
    const QColor ground = background(state, level, option.palette);
    painter->save();
    painter->fillRect(option.rect, ground);
    if (state == State::NotRequired)
        paintHatch(*painter, option.rect, Hatch::Rising, mixed(ground, option.palette.color(QPalette::Text), 0.18));
    const QColor ink = readableOn(ground);
    const QRect inner = option.rect.adjusted(4, 2, -4, -2);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (state == State::Own) {
        painter->setPen(QPen(ink, 2));
        painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -2));
    }
    const qreal side = option.fontMetrics.ascent() * 0.7;
    if (state == State::Met || state == State::Own)
        paintSign(*painter, QRectF(inner.right() - side - 2, inner.top() + 2, side, side), Sign::Check, ink);
    painter->setPen(ink);
    painter->setFont(fitted(option.font, text, inner.width()));
    painter->drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, text);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace indikator
