// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

// Rules that many records share; each speaks only of dates that are given.

/// Reports `laterField` when its date lies before the earlier one: rule `order`.
void checkOrder(const FieldReport& report, QDate earlier, const char* laterField, QDate later);

/// Reports a date of something that has happened but lies after today: rule `ahead`.
void checkNotAhead(const FieldReport& report, const char* field, QDate date, QDate today);

/// Reports a part that is greater than its whole: rule `exceeds`.
void checkPart(const FieldReport& report, const char* field, const std::optional<int>& part,
               const std::optional<int>& whole);

} // namespace indikator
