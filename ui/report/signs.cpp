// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/signs.h"

#include <QPainter>

namespace indikator {

namespace {

/// Points in a square of side 1, y downwards.
void polyline(QPainter& painter, const QRectF& square, std::initializer_list<QPointF> points, bool filled = false)
{
    QPolygonF line;
    for (const QPointF& point : points)
        line << QPointF(square.left() + point.x() * square.width(), square.top() + point.y() * square.height());
    if (filled)
        painter.drawPolygon(line);
    else
        painter.drawPolyline(line);
}

void paintTick(QPainter& painter, const QRectF& square)
{
    polyline(painter, square, {{0.18, 0.52}, {0.42, 0.78}, {0.84, 0.2}});
}

void paintCross(QPainter& painter, const QRectF& square)
{
    polyline(painter, square, {{0.2, 0.2}, {0.8, 0.8}});
    polyline(painter, square, {{0.2, 0.8}, {0.8, 0.2}});
}

void paintArrow(QPainter& painter, const QRectF& square)
{
    polyline(painter, square, {{0, 0.55}, {0.95, 0.55}});
    polyline(painter, square, {{0.65, 0.3}, {0.95, 0.55}, {0.65, 0.8}});
}

void paintShape(QPainter& painter, const QRectF& square, QChar sign)
{
    const QRectF round =
        square.adjusted(square.width() * 0.1, square.height() * 0.15, -square.width() * 0.1, -square.height() * 0.05);
    switch (sign.unicode()) {
    case u'☐':
    case u'☑':
    case u'☒':
    case u'□':
    case u'■':
        painter.drawRect(square);
        break;
    case u'●':
    case u'○':
        painter.drawEllipse(round);
        break;
    case u'▲':
        polyline(painter, square, {{0, 1}, {0.5, 0.1}, {1, 1}}, true);
        break;
    case u'▼':
        polyline(painter, square, {{0, 0.1}, {0.5, 1}, {1, 0.1}}, true);
        break;
    case u'◆':
        polyline(painter, square, {{0, 0.5}, {0.5, 0}, {1, 0.5}, {0.5, 1}}, true);
        break;
    default:
        break;
    }
}

} // namespace

bool isSign(QChar c)
{
    return QStringView(u"☐☑☒□■●○▲▼◆✓✔✗✘→←").contains(c);
}

void paintSign(QPainter& painter, const QRectF& square, QChar sign)
{
    painter.save();
    painter.setPen(QPen(Qt::black, square.width() * 0.1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(QStringView(u"■●▲▼◆").contains(sign) ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
    paintShape(painter, square, sign);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, square.width() * 0.14, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (QStringView(u"☑✓✔").contains(sign))
        paintTick(painter, square);
    if (QStringView(u"☒✗✘").contains(sign))
        paintCross(painter, square);
    if (sign == u'→' || sign == u'←') {
        painter.translate(sign == u'←' ? 2 * square.center().x() : 0, 0);
        painter.scale(sign == u'←' ? -1 : 1, 1);
        paintArrow(painter, square);
    }
    painter.restore();
}

} // namespace indikator
