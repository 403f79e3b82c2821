// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <span>

namespace indikator {

// What profiles of client groups and journeys have in common: whom they describe, how sure we are, how far they got.

/// Whom a description is about. Workers of the service are its internal clients, and count in no threshold.
enum class ClientType { Jobseeker, Employer, Internal };

template <>
struct EnumChoices<ClientType>
{
    static constexpr std::array<Choice, 3> choices{{
        {"jobseeker", QT_TRANSLATE_NOOP("Field", "citizens")},
        {"employer", QT_TRANSLATE_NOOP("Field", "employers")},
        {"internal", QT_TRANSLATE_NOOP("Field", "workers of the service")},
    }};
};

/// What a statement about clients rests on.
enum class Grounds { Data, Partly, Assumption };

template <>
struct EnumChoices<Grounds>
{
    static constexpr std::array<Choice, 3> choices{{
        {"data", QT_TRANSLATE_NOOP("Field", "data of research")},
        {"partly", QT_TRANSLATE_NOOP("Field", "partly data")},
        {"assumption", QT_TRANSLATE_NOOP("Field", "assumption")},
    }};
};

enum class DescriptionStatus { Draft, Compiled, Approved, Introduced, Outdated };

template <>
struct EnumChoices<DescriptionStatus>
{
    static constexpr std::array<Choice, 5> choices{{
        {"draft", QT_TRANSLATE_NOOP("Field", "draft")},
        {"compiled", QT_TRANSLATE_NOOP("Field", "compiled")},
        {"approved", QT_TRANSLATE_NOOP("Field", "approved by the working group")},
        {"introduced", QT_TRANSLATE_NOOP("Field", "introduced")},
        {"outdated", QT_TRANSLATE_NOOP("Field", "outdated")},
    }};
};

/// From when on an employment centre works by a profile or a journey (М-2.К6, М-2.К8).
struct Introduction
{
    Id id;
    Id object; ///< the profile or the journey
    Id centre;
    QDate date;
    Id document;

    bool operator==(const Introduction&) const = default;
};

template <>
const RecordTable<Introduction>& recordTable<Introduction>();

/// How far a description has got, with the days. An approval is not implied by the introduction that follows it: a
/// region may introduce without one, and then it is not counted as approved.
struct Lifecycle
{
    DescriptionStatus status = DescriptionStatus::Draft;
    QDate compiledOn;   ///< invalid: unknown, since ever
    QDate approvedOn;   ///< invalid: never
    QDate introducedOn; ///< the first introduction; invalid: nowhere
    QDate outdatedOn;   ///< invalid: unknown, since ever

    [[nodiscard]] bool isOutdatedOn(QDate day) const;
    [[nodiscard]] bool isCompiledOn(QDate day) const; ///< compiled or more, and not outdated
    [[nodiscard]] bool isApprovedOn(QDate day) const;
    [[nodiscard]] bool isIntroducedOn(QDate day) const;

    bool operator==(const Lifecycle&) const = default;
};

/// Where a description stands: it has members status, compiledOn, approvedOn and outdatedOn. Introductions of other
/// descriptions are passed over.
template <class Description>
[[nodiscard]] Lifecycle lifecycle(const Description& description, std::span<const Introduction> introductions)
{
    Lifecycle result{description.status, description.compiledOn, description.approvedOn, {}, description.outdatedOn};
    for (const Introduction& one : introductions) {
        const bool isFirst = !result.introducedOn.isValid() || one.date < result.introducedOn;
        if (one.object == description.id && one.date.isValid() && isFirst)
            result.introducedOn = one.date;
    }
    return result;
}

/// The rules on status and days that profiles and journeys share, as `.checked()` wants them.
struct DescriptionRules
{
    static void check(const Lifecycle& life, const QString& unapprovedReason, QDate nextReviewOn,
                      const FieldReport& report, QDate today);
};

/// Whether an approval by a decision is to be expected: the description says it was approved.
[[nodiscard]] bool needsDecision(DescriptionStatus status, QDate approvedOn);

} // namespace indikator
