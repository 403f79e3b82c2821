// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace indikator {

/// Makes the bundled PT Serif and PT Sans known. Call once, after QGuiApplication is made and before
/// anything is laid out; throws Error when a font is missing or broken.
void loadFonts();

/// Faces of papers, sized in points of paper: the pixel size is in 1/600 inch, unhinted, so that the same text
/// takes the same place on every machine and device.
[[nodiscard]] QFont serifFont(double points, bool bold = false);
[[nodiscard]] QFont sansFont(double points, bool bold = false);

} // namespace indikator
