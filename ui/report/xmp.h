// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace indikator {

/// The XMP packet of a PDF/A-1b file; says the same as its document information dictionary, as the standard demands.
[[nodiscard]] QByteArray xmpOf(const Report& report);

/// The program that made the paper, with its version.
[[nodiscard]] QString creatorName();

} // namespace indikator
