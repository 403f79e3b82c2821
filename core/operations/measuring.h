// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/quarterdata.h"
#include "core/storage/document.h"

namespace indikator {

/// The registers of measurement of the document.
[[nodiscard]] MeasurementBook measurementBook(const Document& document);

/// What the report of the quarter says.
[[nodiscard]] QuarterData quarterData(const Document& document, const Quarter& quarter, QDate today);

/// «2026-2» as a quarter, or nothing.
[[nodiscard]] std::optional<Quarter> parseQuarter(const QString& text);

} // namespace indikator
