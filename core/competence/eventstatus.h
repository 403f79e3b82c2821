// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

namespace indikator {

/// Whether a training or an event for staff has taken place. Only those held prove something.
enum class EventStatus { Planned, Held, Cancelled };

template <>
struct EnumChoices<EventStatus>
{
    static constexpr std::array<Choice, 3> choices{{
        {"planned", QT_TRANSLATE_NOOP("Field", "planned")},
        {"held", QT_TRANSLATE_NOOP("Field", "held")},
        {"cancelled", QT_TRANSLATE_NOOP("Field", "cancelled")},
    }};
};

} // namespace indikator
