// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

/// What may stand between a window and somebody who works by keys, by ear, with weak eyes or on a small screen. Each
/// check looks at what is visible of `window` and returns its findings, one text each.
namespace walk {

/// What takes the focus and tells a screen reader no name.
[[nodiscard]] QStringList nameless(const QWidget& window);

/// Labels with a letter to press that leads nowhere, and letters that two labels or buttons of a dialog share.
[[nodiscard]] QStringList lostLetters(const QWidget& window);

/// What Tab never comes to. Presses Tab in the window until it comes round.
[[nodiscard]] QStringList unreachable(QWidget& window);

/// Texts with less than 4.5:1 on their ground; what is switched off may have 3:1.
[[nodiscard]] QStringList pale(const QWidget& window);

/// Texts and controls that have less room than they need, or that leave the widget around them.
[[nodiscard]] QStringList clipped(const QWidget& window);

} // namespace walk
