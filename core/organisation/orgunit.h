// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

enum class UnitKind { ExperienceDesign, FrontOffice, BackOffice, Other };

template <>
struct EnumChoices<UnitKind>
{
    static constexpr std::array<Choice, 4> choices{{
        {"cx-design", QT_TRANSLATE_NOOP("Field", "client experience design")},
        {"front", QT_TRANSLATE_NOOP("Field", "front office")},
        {"back", QT_TRANSLATE_NOOP("Field", "back office")},
        {"other", QT_TRANSLATE_NOOP("Field", "other unit")},
    }};
};

/// A unit of an employment centre. One for the design of client experience, inside the managing centre, is what the
/// Standard asks for (С-67).
struct OrgUnit
{
    Id id;
    QString name;
    Id centre;
    UnitKind kind = UnitKind::Other;
    QString note;
    int position = 0; ///< order in lists

    bool operator==(const OrgUnit&) const = default;
};

template <>
const RecordTable<OrgUnit>& recordTable<OrgUnit>();

} // namespace indikator
