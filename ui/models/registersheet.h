// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "ui/models/recordmodel.h"

namespace indikator {

/// The fields of a register that its table in a spreadsheet has, the identity last.
[[nodiscard]] std::vector<size_t> sheetColumns(const RecordType& type);

/// The records of a register as one table for a spreadsheet: typed cells under the titles of the fields, the identity
/// last, so that the edited table finds its records again.
[[nodiscard]] Report registerSheet(const RecordModel& model, const QString& title);

} // namespace indikator
