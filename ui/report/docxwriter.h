// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

class QIODevice;

namespace indikator {

/// Writes the report as a Word document that clerks can edit: real styles, tables with repeated head rows, the page
/// number in the head from page 2 on; figures are pictures. Equal reports give equal bytes.
void writeDocx(const Report& report, QIODevice& out);

} // namespace indikator
