// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace indikator::fault {

/// How often a test tries: as each commit can afford, or, when INDIKATOR_FAULTS is "long", as the promise asks. A
/// number instead of "long" is the share of that in percent.
[[nodiscard]] int times(int shortRun, int longRun);

/// One line of the table that the run ends with: what was promised, how often that was put to the test, what came of
/// it. Lines with the same promise and result are added up.
void tell(const QString& promise, qint64 tried, const QString& result);

/// Prints the table, and writes it as Markdown where INDIKATOR_FAULT_TABLE names a file.
void printFigures();

} // namespace indikator::fault
