// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/heading.h"

#include <QApplication>
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

bool Heading::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        follow();
    return done;
}

void Heading::follow()
{
    QFont wanted = QApplication::font(); // the parent may hear of a new size later
    if (wanted.pixelSize() > 0)
        wanted.setPixelSize(qRound(wanted.pixelSize() * m_scale));
    else
        wanted.setPointSizeF(wanted.pointSizeF() * m_scale);
    wanted.setBold(true);
    if (wanted != font())
        setFont(wanted);
}

} // namespace indikator
