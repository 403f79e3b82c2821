// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/pagereader.h"
#include "core/storage/salvage.h"
#include "core/storage/schema.h"
#include "tests/fuzz/fuzzing.h"

namespace indikator::fuzz {

/// What a rescue reads without SQLite.
void read(const QByteArray& input)
{
    PageReader pages(input, QDeadlineTimer(5'000));
    (void)salvage(pages, Schema::shipped(), Schema::shipped().newest());
}

} // namespace indikator::fuzz
