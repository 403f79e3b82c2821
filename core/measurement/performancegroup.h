// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

namespace indikator {

/// The groups of client performance indicators: the five of the Standard (С-64) and those a region adds (С-65).
enum class PerformanceGroup { Friendliness, Usefulness, Effort, Personal, Comfort, Additional };

template <>
struct EnumChoices<PerformanceGroup>
{
    static constexpr std::array<Choice, 6> choices{{
        {"g1", QT_TRANSLATE_NOOP("Field", "1. friendliness and partnership")},
        {"g2", QT_TRANSLATE_NOOP("Field", "2. usefulness of the contact")},
        {"g3", QT_TRANSLATE_NOOP("Field", "3. least effort of citizens and employers")},
        {"g4", QT_TRANSLATE_NOOP("Field", "4. personal and targeted service")},
        {"g5", QT_TRANSLATE_NOOP("Field", "5. outward comfort and convenience")},
        {"g0", QT_TRANSLATE_NOOP("Field", "additional indicators")},
    }};
};

/// The five that the Standard demands.
inline constexpr std::array mainGroups{PerformanceGroup::Friendliness, PerformanceGroup::Usefulness,
                                       PerformanceGroup::Effort, PerformanceGroup::Personal, PerformanceGroup::Comfort};

} // namespace indikator
