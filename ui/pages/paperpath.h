// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/forms.h"
#include "ui/report/reportfile.h"

namespace indikator {

/// Every format, in the order it is offered.
[[nodiscard]] std::span<const Format> allFormats();

/// «PDF – for reading and printing».
[[nodiscard]] QString formatName(Format format);

/// For a file dialog: «PDF (*.pdf)».
[[nodiscard]] QString formatFilter(Format format);

/// Where a paper is proposed to be saved: the name says which form it is and as of when.
[[nodiscard]] QString paperPath(const QString& folder, const ReportForm& form, QDate about, Format format);

/// The path itself when it ends in a known format, else with the ending of `format`.
[[nodiscard]] QString withSuffix(const QString& path, Format format);

} // namespace indikator
