// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/settings.h"

class QApplication;

namespace indikator {

/// Gives the program its colours and the size of its text. `zoom` is in per cent of the size the program started with.
void applyAppearance(QApplication& application, Theme theme, int zoom);

} // namespace indikator
