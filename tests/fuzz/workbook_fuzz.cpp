// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzing.h"
#include "ui/sheets/workbook.h"

namespace indikator::fuzz {

/// A table from another program.
void read(const QByteArray& input)
{
    (void)readWorkbook(fileWith(input, QStringLiteral("input.xlsx")));
}

} // namespace indikator::fuzz
