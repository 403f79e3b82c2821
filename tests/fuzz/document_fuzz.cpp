// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/foreignfile.h"
#include "tests/fuzz/fuzzing.h"

namespace indikator::fuzz {

/// A document that came from elsewhere.
void read(const QByteArray& input)
{
    const ForeignFile file(fileWith(input, QStringLiteral("input.indikator")));
    (void)file.records();
    for (const QString& edition : file.editions())
        (void)file.edition(edition);
}

} // namespace indikator::fuzz
