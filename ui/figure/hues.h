// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/level.h"
#include "core/report/figures.h"

#include <QColor>

namespace indikator {

/// Four steps of one blue; level 0 has the neutral tint of what is not reached. On dark grounds higher is lighter.
[[nodiscard]] QColor levelTint(Level level, bool dark);

/// The fixed hue of an indicator group, 1–5 (G1–G5), readable as text on its ground.
[[nodiscard]] QColor groupHue(int group, bool dark);

/// Background of a cell in a state; also good, partly and bad results elsewhere.
[[nodiscard]] QColor stateTint(HeatMapFigure::State state, bool dark);

/// Sign and text on stateTint().
[[nodiscard]] QColor stateInk(HeatMapFigure::State state, bool dark);

/// Black or white, whichever reads better on `background`; always at least 4.5:1.
[[nodiscard]] QColor readableOn(const QColor& background);

/// The opaque colour between two; `share` of `other`. Stands in for transparency, which PDF/A lacks.
[[nodiscard]] QColor mixed(const QColor& color, const QColor& other, double share);

/// Contrast ratio 1–21 as the Web Content Accessibility Guidelines define it.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace indikator
