// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/competence/knowledge.h"
#include "core/competence/staffsystems.h"

#include <span>

namespace indikator {

/// The service has one knowledge base, one system of motivation and one of staff indicators; further ones are told.
/// So is access of a centre to the knowledge base that is entered twice.
[[nodiscard]] std::vector<Finding> checkOnlyOne(std::span<const KnowledgeBase> bases,
                                                std::span<const KnowledgeAccess> access,
                                                std::span<const MotivationSystem> motivation,
                                                std::span<const StaffKpiSystem> indicators);

} // namespace indikator
