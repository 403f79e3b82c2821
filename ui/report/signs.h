// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

class QPainter;
class QRectF;

namespace indikator {

/// Ticks, boxes and arrows that our faces lack: drawn as shapes, or they would look as the machine's fonts have it.
[[nodiscard]] bool isSign(QChar c);

/// Fills the square with the sign.
void paintSign(QPainter& painter, const QRectF& square, QChar sign);

} // namespace indikator
