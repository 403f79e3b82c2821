// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/federaltable.h"

namespace indikator {

/// Writes the figures into a PostgreSQL database, so that other programs can read them: one row a region and date in
/// `indikator_region`, one a block in `indikator_block`, one a line of the matrix in `indikator_line`. Rows of the same
/// region and date are replaced; all or nothing. `address`: «postgresql://user:password@host:port/database».
/// Throws Usage for another address, Io when the server refuses; its message names no password.
void storeFederalTable(const FederalTable& table, const QString& address);

} // namespace indikator
