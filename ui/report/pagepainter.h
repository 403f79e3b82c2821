// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/pagelayout.h"

class QPainter;

namespace indikator {

/// Draws a page in its own units of 1/600 inch from the painter's origin: scale the painter for other devices.
/// The one painter behind PDF, preview, printing, PNG and SVG.
void paintPage(QPainter& painter, const PageLayout& page);

} // namespace indikator
