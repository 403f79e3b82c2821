// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"

class QPalette;

namespace indikator {

/// A chapter as rich text in the colours of the palette. Links read «guide:chapter#anchor»; pictures are no wider than
/// `pictureWidth` pixels.
[[nodiscard]] QString guideHtml(const Guide& guide, const GuideChapter& chapter, const QPalette& palette,
                                int pictureWidth);

/// The address of an anchor: «guide:chapter#anchor», or nothing.
[[nodiscard]] QString guideAddress(const Guide& guide, const QString& anchor);

} // namespace indikator
