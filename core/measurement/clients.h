// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

namespace indikator {

/// Whose experience is measured.
enum class Clients { All, Citizens, Employers };

template <>
struct EnumChoices<Clients>
{
    static constexpr std::array<Choice, 3> choices{{
        {"all", QT_TRANSLATE_NOOP("Field", "all clients")},
        {"citizens", QT_TRANSLATE_NOOP("Field", "citizens")},
        {"employers", QT_TRANSLATE_NOOP("Field", "employers")},
    }};
};

} // namespace indikator
