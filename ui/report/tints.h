// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QColor>

namespace indikator {

/// The opaque colour of a tint, light enough for black text. Levels are four steps of one hue that darken, and
/// good, partly, bad darken too, so a black-and-white print keeps their order. Invalid for Tint::None.
[[nodiscard]] QColor tintColor(Tint tint);

} // namespace indikator
