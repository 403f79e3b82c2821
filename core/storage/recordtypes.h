// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <span>

namespace indikator {

/// Every kind of record that people keep; owners and targets of references come before those who name them.
/// A new register is entered here and in the newest file of resources/schema.
[[nodiscard]] std::span<const RecordType* const> registerTypes();

/// Every kind of record that a document holds: the registers, and the files added to their records.
[[nodiscard]] std::span<const RecordType* const> recordTypes();

/// The type of that name, or null.
[[nodiscard]] const RecordType* recordType(QStringView name);

} // namespace indikator
