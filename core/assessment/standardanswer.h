// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// How far a requirement of the Standard is met.
enum class RequirementState { Unknown, Met, Partly, NotMet };

template <>
struct EnumChoices<RequirementState>
{
    static constexpr std::array<Choice, 4> choices{{
        {"unknown", QT_TRANSLATE_NOOP("Field", "no answer")},
        {"met", QT_TRANSLATE_NOOP("Field", "met")},
        {"partly", QT_TRANSLATE_NOOP("Field", "partly met")},
        {"not-met", QT_TRANSLATE_NOOP("Field", "not met")},
    }};
};

/// What an assessment says of one requirement of the Standard (С-60…С-71).
struct StandardAnswer
{
    Id id; ///< StandardAnswer::idFor(assessment, requirement)
    Id assessment;
    QString requirement; ///< Requirement::id
    RequirementState state = RequirementState::Unknown;
    QString value;            ///< «10 из 10», as somebody counted it; empty: as the registers do
    QString comment;          ///< the reason when it differs from what the registers say
    std::vector<Id> evidence; ///< official documents that confirm it beside the registers

    /// Whether it says nothing, and need not be kept.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] static Id idFor(const Id& assessment, const QString& requirement);

    bool operator==(const StandardAnswer&) const = default;
};

template <>
const RecordTable<StandardAnswer>& recordTable<StandardAnswer>();

} // namespace indikator
