// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace indikator {

/// Figures are laid out in units of their own and scaled onto the painter, because a face has whole pixels and
/// a painter's unit may be a millimetre. Normal text is one em.
inline constexpr double em = 20;

inline constexpr double noteSize = 0.85;   ///< of secondary text, in em
inline constexpr double lineSpacing = 1.2; ///< of a line to its text
inline constexpr double line = em * lineSpacing;
inline constexpr double noteLine = line * noteSize;
inline constexpr double hairline = 1;
inline constexpr double margin = em * 0.3; ///< keeps side bearings and strokes inside the area

} // namespace indikator
