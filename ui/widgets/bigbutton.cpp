// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bigbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace indikator {

namespace {

constexpr double nameScale = 1.2;
constexpr int aboutLines = 2;
constexpr int widthInCharacters = 24;

} // namespace

BigButton::BigButton(const QString& name, const QString& about, QWidget* parent)
    : QPushButton(name, parent)
    , m_about(about)
{
    setAccessibleName(QString(name).remove(u'&'));
    setAccessibleDescription(about);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont BigButton::nameFont() const
{
    QFont bold = font();
    bold.setPointSizeF(QFontInfo(font()).pointSizeF() * nameScale);
    bold.setBold(true);
    return bold;
}

int BigButton::padding() const
{
    return fontMetrics().height() * 3 / 4;
}

QSize BigButton::sizeHint() const
{
    const int name = QFontMetrics(nameFont()).lineSpacing();
    return {fontMetrics().averageCharWidth() * widthInCharacters + 2 * padding(),
            name + aboutLines * fontMetrics().lineSpacing() + padding() * 5 / 2};
}

QSize BigButton::minimumSizeHint() const
{
    return sizeHint();
}

void BigButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect inside = rect().adjusted(padding(), padding(), -padding(), -padding());
    painter.setFont(nameFont());
    painter.drawItemText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                         QPalette::ButtonText);
    const QRect below = inside.adjusted(0, painter.fontMetrics().lineSpacing() + padding() / 2, 0, 0);
    painter.setFont(font());
    painter.drawItemText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, palette(), isEnabled(), m_about,
                         QPalette::ButtonText);
}

} // namespace indikator
