// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

class QIODevice;

namespace indikator {

/// Writes the named tables for Russian spreadsheets: `;` between fields, UTF-8 with a byte order mark, decimal
/// comma, CRLF. Several tables each begin with a line with the name and are parted by an empty line. A text that
/// begins like a formula gets an apostrophe, so that spreadsheets keep it a text. Throws Error without tables.
void writeCsv(const Report& report, QIODevice& out);

} // namespace indikator
