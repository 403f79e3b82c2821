// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "ui/models/subject.h"

namespace indikator {

/// Where the window shows a record; kind None when it has no place of its own.
[[nodiscard]] Subject subjectOf(const RecordType& type, const Row& row);

} // namespace indikator
