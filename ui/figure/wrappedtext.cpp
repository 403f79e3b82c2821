// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/wrappedtext.h"

#include "ui/figure/layoutunits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace indikator {

namespace {

/// How many characters of `text` fill a line: up to a space, or in the middle of a word that is too long by itself.
qsizetype lineLength(const QString& text, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text.size();
    // Alone a piece may be wider than inside its text: the kerning with what follows is missing.
    const auto fits = [&](qsizetype length) { return metrics.horizontalAdvance(text.left(length)) <= width; };
    qsizetype fitting = 0;
    qsizetype space = 0;
    while (fitting < text.size() && metrics.horizontalAdvance(text, static_cast<int>(fitting) + 1) <= width) {
        ++fitting;
        if (text[fitting] == u' ' && fits(fitting))
            space = fitting;
    }
    while (space == 0 && fitting > 1 && !fits(fitting))
        --fitting;
    return std::max<qsizetype>(space > 0 ? space : fitting, 1);
}

} // namespace

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

WrappedText::WrappedText(const QString& text, const QFont& font, double width, int maximumLines)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    QString rest = text.simplified();
    while (!rest.isEmpty() && m_lines.size() + 1 < maximumLines) {
        const qsizetype length = lineLength(rest, metrics, width);
        m_lines.append(elided(rest.left(length).trimmed(), width));
        rest = rest.mid(length).trimmed();
    }
    if (rest.isEmpty() || maximumLines < 1)
        return;
    m_lines.append(elided(rest, width));
    m_elided = m_lines.last() != rest;
}

QString WrappedText::elided(const QString& text, double width) const
{
    const QFontMetricsF metrics(m_font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.horizontalAdvance(cut) <= width ? cut : QString();
}

double WrappedText::height() const
{
    return static_cast<double>(m_lines.size()) * m_font.pixelSize() * lineSpacing;
}

double WrappedText::width() const
{
    double widest = 0;
    for (const QString& each : m_lines)
        widest = std::max(widest, widthOf(each, m_font));
    return widest;
}

void WrappedText::draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QColor& color) const
{
    painter.setFont(m_font);
    painter.setPen(color);
    const double step = m_font.pixelSize() * lineSpacing;
    const double free = box.height() - height();
    double top = box.top() + (alignment & Qt::AlignVCenter ? free / 2 : alignment & Qt::AlignBottom ? free : 0);
    for (const QString& each : m_lines) {
        const double spare = box.width() - widthOf(each, m_font);
        const double shift = alignment & Qt::AlignHCenter ? spare / 2 : alignment & Qt::AlignRight ? spare : 0;
        // Capitals, not the face's whole ascent, look centred in a line.
        const double baseline = top + (step + QFontMetricsF(m_font).capHeight()) / 2;
        painter.drawText(QPointF(box.left() + shift, baseline), each);
        top += step;
    }
}

void drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, Qt::Alignment alignment,
              const QColor& color)
{
    WrappedText(text, font, box.width()).draw(painter, box, alignment, color);
}

} // namespace indikator
