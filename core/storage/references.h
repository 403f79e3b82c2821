// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/rowstore.h"
#include "core/storage/step.h"

namespace indikator {

/// Throws when the changes would leave a reference that leads nowhere: Conflict names the record that still refers
/// to a removed one, InvalidInput the one that refers to a record that is not there.
void checkReferences(const RowStore& rows, const ChangeSet& changes);

/// How messages call the record: kind, name, and the name of its owner.
[[nodiscard]] QString describe(const RowStore& rows, const RecordType& type, const Row& row);

} // namespace indikator
