// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statecelldelegate.h"

#include "ui/figure/hues.h"
#include "ui/figure/sign.h"
#include "ui/models/centreanswersmodel.h"

#include <QPainter>

namespace indikator {

namespace {

using State = HeatMapFigure::State;

Sign signOf(State state)
{
    switch (state) {
    case State::Met:
        return Sign::Check;
    case State::Partly:
        return Sign::Approx;
    case State::Missing:
        return Sign::Cross;
    case State::Unanswered:
        return Sign::Circle;
    case State::NotRequired:
        return Sign::Dash;
    }
    Q_UNREACHABLE();
}

} // namespace

StateCellDelegate::StateCellDelegate(QObject* parent)
    : AnswerDelegate(CentreAnswersModel::FactKindRole, parent)
{}

void StateCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto state = static_cast<State>(index.data(CentreAnswersModel::StateRole).toInt());
    const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, stateTint(state, dark));
    const QColor ink = stateInk(state, dark);
    const qreal side = option.fontMetrics.ascent();
    const QRectF square(option.rect.left() + 6, option.rect.center().y() - side / 2, side, side);
    paintSign(*painter, square, signOf(state), ink);
    const QRect text = option.rect.adjusted(static_cast<int>(side) + 12, 0, -4, 0);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        const int width = option.state & QStyle::State_HasFocus ? 3 : 2;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), width));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace indikator
