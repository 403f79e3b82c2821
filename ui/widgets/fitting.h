// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScreen>
#include <QWidget>

namespace indikator {

/// The size `wanted` for a window, or what the screen has room for: large text on a small screen.
[[nodiscard]] inline QSize fitting(const QWidget& window, const QSize& wanted)
{
    constexpr QSize frame(16, 40); // not known before the window is seen
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace indikator
