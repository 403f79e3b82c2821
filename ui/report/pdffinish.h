// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "ui/report/pagelayout.h"

class QIODevice;

namespace indikator {

/// Completes a PDF that Qt wrote with what Qt cannot say: outline, language, title in the window, and properties
/// that depend on the report alone, so that equal reports give equal bytes. Stays PDF/A-1b.
void finishPdf(const QByteArray& drawn, const Report& report, const PagedReport& paper, QIODevice& out);

} // namespace indikator
