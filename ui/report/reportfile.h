// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace indikator {

enum class Format { Pdf, Docx, Xlsx, Csv, Png, Svg };

/// The format a file name asks for by its ending; throws Error that names the known endings.
[[nodiscard]] Format formatFromSuffix(const QString& path);

/// Can the report be written so? Spreadsheets need a named table.
[[nodiscard]] bool canWrite(const Report& report, Format format);

/// Writes the report in the format its file name asks for, in one step: the old file stays if anything fails.
/// Returns the files written: pictures of several pages are several files. Throws Error.
QStringList writeReport(const Report& report, const QString& path);

} // namespace indikator
