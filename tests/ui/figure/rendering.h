// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/figures.h"
#include "ui/figure/figurestyle.h"

#include <QImage>

namespace indikator {

/// The figure on its ground, in a picture of this size.
[[nodiscard]] QImage rendered(const Figure& figure, const FigureStyle& style, const QSize& size);

/// Share of pixels that differ visibly, 1 when the sizes differ.
[[nodiscard]] double difference(const QImage& one, const QImage& other);

} // namespace indikator
