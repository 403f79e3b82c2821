// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// «Рабочая группа», in 2022 «Комитет»: of the region, or a group of centres of their own (М-1.4, М-2.К1, С-68).
struct WorkingGroup
{
    Id id;
    QString name;
    std::vector<Id> centres; ///< whose group it is; empty: of the region
    QDate createdOn;
    QDate closedOn; ///< from this day it is no more; invalid: it works
    Id order;       ///< the document that created it
    Id regulation;  ///< «положение»
    QString schedule;
    std::optional<int> monthsBetween; ///< how often the regulation has it meet
    QString note;

    [[nodiscard]] bool isOfRegion() const { return centres.empty(); }

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const WorkingGroup&) const = default;
};

template <>
const RecordTable<WorkingGroup>& recordTable<WorkingGroup>();

enum class GroupRole { Chair, Deputy, Secretary, Member, InvitedClient };

template <>
struct EnumChoices<GroupRole>
{
    static constexpr std::array<Choice, 5> choices{{
        {"chair", QT_TRANSLATE_NOOP("Field", "chair")},
        {"deputy", QT_TRANSLATE_NOOP("Field", "deputy chair")},
        {"secretary", QT_TRANSLATE_NOOP("Field", "secretary")},
        {"member", QT_TRANSLATE_NOOP("Field", "member")},
        {"invited-client", QT_TRANSLATE_NOOP("Field", "invited client")},
    }};
};

enum class MemberCategory { Head, DeputyHead, ExperienceDesign, TerritorialHead, OtherUnit, ClientRepresentative };

template <>
struct EnumChoices<MemberCategory>
{
    static constexpr std::array<Choice, 6> choices{{
        {"head", QT_TRANSLATE_NOOP("Field", "head of the institution")},
        {"deputy-head", QT_TRANSLATE_NOOP("Field", "deputy head of the institution")},
        {"cx-design", QT_TRANSLATE_NOOP("Field", "client experience design service")},
        {"terr-head", QT_TRANSLATE_NOOP("Field", "head of a territorial centre")},
        {"other-unit", QT_TRANSLATE_NOOP("Field", "another unit")},
        {"client-rep", QT_TRANSLATE_NOOP("Field", "speaks for clients")},
    }};
};

/// Somebody in a working group, from a day to a day (С-69).
struct GroupMember
{
    Id id;
    Id group;
    Id person;
    GroupRole role = GroupRole::Member;
    MemberCategory category = MemberCategory::OtherUnit;
    Id centre; ///< the employment centre the member speaks for
    QDate from;
    QDate to; ///< the last day; invalid: still a member
    QString note;

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const GroupMember&) const = default;
};

template <>
const RecordTable<GroupMember>& recordTable<GroupMember>();

} // namespace indikator
