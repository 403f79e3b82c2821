// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"
#include "core/report/report.h"

namespace indikator {

/// The guide as one paper: title, contents and the chapters, made on `today`.
[[nodiscard]] Report guideReport(const Guide& guide, QDate today);

} // namespace indikator
