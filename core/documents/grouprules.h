// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/officialdocument.h"
#include "core/documents/workinggroup.h"

#include <span>

namespace indikator {

/// Contradictions among the working groups, as seen on `day`: two groups of the region at a time, an order that does
/// not hold, none or several chairs.
[[nodiscard]] std::vector<Finding> checkGroups(std::span<const WorkingGroup> groups,
                                               std::span<const GroupMember> members,
                                               std::span<const OfficialDocument> documents, QDate day);

} // namespace indikator
