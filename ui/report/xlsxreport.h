// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

class QIODevice;

namespace indikator {

/// Writes each named table as a sheet with typed cells, frozen and repeated head rows. Equal reports give equal
/// bytes. Throws Error when the report has no named table.
void writeXlsx(const Report& report, QIODevice& out);

} // namespace indikator
