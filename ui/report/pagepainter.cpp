// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagepainter.h"

#include "ui/report/figurebox.h"
#include "ui/report/signs.h"
#include "ui/report/textblock.h"

#include <QPainter>

namespace indikator {

namespace {

/// The signs of a line that our faces lack, each on the blank that keeps its place.
void paintSigns(QPainter& painter, const QTextLayout& layout, const QTextLine& line, const QPointF& origin)
{
    for (const QTextLayout::FormatRange& range : layout.formats()) {
        const QString sign = range.format.stringProperty(signProperty);
        if (sign.isEmpty() || range.start < line.textStart() || range.start >= line.textStart() + line.textLength())
            continue;
        const double side = layout.font().pixelSize() * 0.68;
        const QPointF baseline(line.cursorToX(range.start) + side * 0.1, line.y() + line.ascent());
        paintSign(painter, QRectF(origin + baseline - QPointF(0, side), QSizeF(side, side)), sign[0]);
    }
}

void paintLines(QPainter& painter, const TextItem& item, const QPointF& at)
{
    const QPointF origin = at - QPointF(0, item.layout->lineAt(item.first).y());
    for (int i = item.first; i < item.first + item.count; ++i) {
        const QTextLine line = item.layout->lineAt(i);
        line.draw(&painter, origin);
        paintSigns(painter, *item.layout, line, origin);
    }
}

void paintText(QPainter& painter, const TextItem& item)
{
    if (!item.turned) {
        paintLines(painter, item, item.at);
        return;
    }
    painter.save();
    painter.translate(item.at);
    painter.rotate(-90);
    paintLines(painter, item, {});
    painter.restore();
}

void paintFrames(QPainter& painter, const std::vector<FrameItem>& frames)
{
    painter.setBrush(Qt::NoBrush);
    double width = -1;
    for (const FrameItem& frame : frames) {
        if (frame.width != width)
            painter.setPen(QPen(Qt::black, width = frame.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(frame.rect);
    }
}

} // namespace

void paintPage(QPainter& painter, const PageLayout& page)
{
    painter.save();
    for (const FillItem& fill : page.fills)
        painter.fillRect(fill.rect, fill.color);
    paintFrames(painter, page.frames);
    for (const FigureItem& figure : page.figures)
        paintFigureBox(painter, figure.rect, figure.figure);
    painter.setPen(Qt::black);
    for (const TextItem& text : page.texts)
        paintText(painter, text);
    painter.restore();
}

} // namespace indikator
