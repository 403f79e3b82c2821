// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figure/slidepages.h"

class QPainter;

namespace indikator {

/// Draws one screen inside `area`, as large as fits and centred, on its ground; `number` stands at its foot.
void paintSlide(QPainter& painter, const QRectF& area, const SlidePage& page, const QString& number,
                const FigureStyle& style);

/// The screen in words, for screen readers.
[[nodiscard]] QString describe(const SlidePage& page);

} // namespace indikator
