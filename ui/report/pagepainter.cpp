// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagepainter.h"

#include "ui/report/figurebox.h"

#include <QPainter>

namespace indikator {

namespace {

void paintText(QPainter& painter, const TextItem& item)
{
    const QPointF origin(0, -item.layout->lineAt(item.first).y());
    if (!item.turned) {
        for (int line = item.first; line < item.first + item.count; ++line)
            item.layout->lineAt(line).draw(&painter, item.at + origin);
        return;
    }
    painter.save();
    painter.translate(item.at);
    painter.rotate(-90);
    for (int line = item.first; line < item.first + item.count; ++line)
        item.layout->lineAt(line).draw(&painter, origin);
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
