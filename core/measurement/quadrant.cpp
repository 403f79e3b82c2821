// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/quadrant.h"

namespace indikator {

std::optional<Quadrant> quadrantOf(std::optional<int> effort, std::optional<int> impact, const JourneyLimits& limits)
{
    if (!effort || !impact)
        return std::nullopt;
    const bool isEasy = *effort <= limits.quickEffort;
    if (*impact >= limits.strongImpact)
        return isEasy ? Quadrant::QuickWins : Quadrant::MajorProjects;
    return isEasy ? Quadrant::SmallImprovements : Quadrant::PutOff;
}

} // namespace indikator
