// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace indikator {

// What tests read back from a PDF.

/// In points, page by page.
[[nodiscard]] std::vector<QSizeF> pageSizes(const QByteArray& pdf);

/// How many of its objects paint with an opacity below 1 or through a mask.
[[nodiscard]] int transparentObjects(const QByteArray& pdf);

} // namespace indikator
