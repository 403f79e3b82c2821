// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

namespace indikator {

/// What a day is in a calendar of working days. A short day is worked, an hour less.
enum class DayKind : quint8 { Work, Off, Short };

template <>
struct EnumChoices<DayKind>
{
    static constexpr std::array<Choice, 3> choices{{
        {"work", QT_TRANSLATE_NOOP("Field", "working day")},
        {"off", QT_TRANSLATE_NOOP("Field", "day off")},
        {"short", QT_TRANSLATE_NOOP("Field", "short working day")},
    }};
};

[[nodiscard]] constexpr bool isWorked(DayKind kind)
{
    return kind != DayKind::Off;
}

} // namespace indikator
