// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/competence/training.h"
#include "core/organisation/centre.h"

#include <map>
#include <span>

namespace indikator {

/// By centre, how many workers trainings of that kind have reached in all by the day.
[[nodiscard]] std::map<Id, int> trainedByCentre(std::span<const Training> trainings,
                                                std::span<const TrainingCoverage> coverage, TrainingKind kind,
                                                QDate day);

/// Centres whose workers had all been trained and where new ones came since (a warning, never a loss of level), and
/// coverage of a centre that is recorded twice.
[[nodiscard]] std::vector<Finding> checkCoverage(std::span<const Training> trainings,
                                                 std::span<const TrainingCoverage> coverage,
                                                 std::span<const Centre> centres, QDate day);

} // namespace indikator
