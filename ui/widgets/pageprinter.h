// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/pagelayout.h"

class QPrinter;

namespace indikator {

/// Gives the printer the size and direction of a page, without margins: a page brings its own.
void setPaper(QPrinter& printer, const PageLayout& page);

/// Prints the pages the printer's range names, all without one, in its order and number of copies.
/// False when the printer refuses to start.
bool printPages(QPrinter& printer, const PagedReport& paper);

} // namespace indikator
