// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/codec.h"

namespace indikator {

/// How far something that the service builds has come: a database, the knowledge base, motivation.
enum class SystemStage { None, Developing, Functioning };

template <>
struct EnumChoices<SystemStage>
{
    static constexpr std::array<Choice, 3> choices{{
        {"none", QT_TRANSLATE_NOOP("Field", "absent")},
        {"developing", QT_TRANSLATE_NOOP("Field", "being developed")},
        {"functioning", QT_TRANSLATE_NOOP("Field", "functioning")},
    }};
};

} // namespace indikator
