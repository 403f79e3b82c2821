// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzing.h"
#include "ui/sheets/csvreader.h"

namespace indikator::fuzz {

/// A table as text, in an encoding that has to be guessed.
void read(const QByteArray& input)
{
    (void)readCsv(input);
}

} // namespace indikator::fuzz
