// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QImage>

namespace indikator {

struct PageLayout;

/// Writes each page as a picture. Several pages go to name-1.png, name-2.png …; returns the files written.
/// Throws Error as writeReport does.
QStringList writePng(const Report& report, const QString& path, int dpi = 200);
QStringList writeSvg(const Report& report, const QString& path);

/// One figure as a picture of this size in millimetres, as PNG or SVG by the ending of the path.
void writeFigure(const Figure& figure, const QSizeF& size, const QString& path, int dpi = 200);

[[nodiscard]] QImage pageImage(const PageLayout& page, int dpi);
[[nodiscard]] QImage figureImage(const Figure& figure, const QSizeF& size, int dpi);

} // namespace indikator
