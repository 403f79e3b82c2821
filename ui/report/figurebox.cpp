// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/figurebox.h"

#include <QPainter>

namespace indikator {

void paintFigureBox(QPainter& painter, const QRectF& rect, const Figure&)
{
    painter.drawRect(rect);
}

} // namespace indikator
