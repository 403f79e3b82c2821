// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

class QIODevice;

namespace indikator {

struct PagedReport;

/// Writes PDF/A-1b with embedded fonts, searchable text and an outline of the headings. Equal reports give equal
/// bytes if the program called QHashSeed::setDeterministicGlobalSeed() before anything else.
void writePdf(const Report& report, QIODevice& out);

/// The same for a report that is laid out already.
void writePdf(const Report& report, const PagedReport& paper, QIODevice& out);

} // namespace indikator
