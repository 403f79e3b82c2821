// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"
#include "core/methodology/journeymethod.h"

namespace indikator {

/// Where effect and effort place an idea or a measure.
enum class Quadrant { QuickWins, MajorProjects, SmallImprovements, PutOff };

template <>
struct EnumChoices<Quadrant>
{
    static constexpr std::array<Choice, 4> choices{{
        {"quick-wins", QT_TRANSLATE_NOOP("Field", "Quick wins")},
        {"major-projects", QT_TRANSLATE_NOOP("Field", "Major projects")},
        {"small-improvements", QT_TRANSLATE_NOOP("Field", "Small improvements")},
        {"put-off", QT_TRANSLATE_NOOP("Field", "To put off")},
    }};
};

/// Nothing as long as one of the two is unknown.
[[nodiscard]] std::optional<Quadrant> quadrantOf(std::optional<int> effort, std::optional<int> impact,
                                                 const JourneyLimits& limits);

} // namespace indikator
