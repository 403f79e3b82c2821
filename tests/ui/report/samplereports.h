// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace indikator::sample {

[[nodiscard]] Cell cell(const QString& text);

/// A paper with everything a paper may have: long texts, notes, lists, a long table, spans, A3, figures.
[[nodiscard]] Report everything();

/// A table of so many rows, about 35 a page.
[[nodiscard]] Table longTable(int rows);
[[nodiscard]] Report longReport(int rows);

} // namespace indikator::sample
