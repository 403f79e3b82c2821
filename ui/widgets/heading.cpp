// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/heading.h"

#include <QEvent>

namespace indikator {

Heading::Heading(const QString& text, double scale, QWidget* parent)
    : QLabel(text, parent)
    , m_scale(scale)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    follow();
}

void Heading::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        follow();
}

void Heading::follow()
{
    QFont wanted = parentWidget()->font();
    if (wanted.pixelSize() > 0)
        wanted.setPixelSize(qRound(wanted.pixelSize() * m_scale));
    else
        wanted.setPointSizeF(wanted.pointSizeF() * m_scale);
    wanted.setBold(true);
    if (wanted != font())
        setFont(wanted);
}

} // namespace indikator
