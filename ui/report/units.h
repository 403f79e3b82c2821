// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace indikator {

/// Papers are laid out in 1/600 inch, whatever device draws them.
constexpr double unitsPerInch = 600;
constexpr double unitsPerMm = unitsPerInch / 25.4;
constexpr double unitsPerPoint = unitsPerInch / 72;

} // namespace indikator
