// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/picturepainter.h"

#include "ui/figure/layoutunits.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace indikator {

namespace {

constexpr double unitsPerPixel = em / 13; ///< text of the window is about 13 pixels high

/// Without transparency: PDF/A has none.
QImage imageOf(const PictureFigure& figure)
{
    return QImage(figure.path).convertToFormat(QImage::Format_RGB32);
}

} // namespace

PicturePainter::PicturePainter(const PictureFigure& figure, const FigureStyle& style)
    : m_figure(figure)
    , m_style(style)
{}

void PicturePainter::paint(QPainter& painter, const QSizeF& size) const
{
    const QImage image = imageOf(m_figure);
    QRectF box(QPointF(), QSizeF(image.size()).scaled(size, Qt::KeepAspectRatio));
    box.moveCenter(QRectF(QPointF(), size).center());
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(box, m_style.monochrome ? image.convertToFormat(QImage::Format_Grayscale8) : image);
    painter.setPen(QPen(m_style.grid, hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(hairline / 2, hairline / 2, -hairline / 2, -hairline / 2));
}

QSizeF PicturePainter::preferredSize() const
{
    return QSizeF(QImageReader(m_figure.path).size()) * unitsPerPixel;
}

QString PicturePainter::description(const PictureFigure& figure)
{
    return figure.description;
}

bool PicturePainter::canPaint(const PictureFigure& figure)
{
    return QImageReader(figure.path).canRead();
}

} // namespace indikator
