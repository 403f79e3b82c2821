// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/description.h"

namespace indikator {

/// How often the client meets the service on the journey (Т-3.2).
enum class BasisContacts { None, One, Many };

template <>
struct EnumChoices<BasisContacts>
{
    static constexpr std::array<Choice, 3> choices{{
        {"none", QT_TRANSLATE_NOOP("Field", "without a visit")},
        {"one", QT_TRANSLATE_NOOP("Field", "one visit")},
        {"many", QT_TRANSLATE_NOOP("Field", "several visits")},
    }};
};

/// How many services the journey leads through (Т-3.2).
enum class BasisServices { One, Complex };

template <>
struct EnumChoices<BasisServices>
{
    static constexpr std::array<Choice, 2> choices{{
        {"one", QT_TRANSLATE_NOOP("Field", "one service")},
        {"complex", QT_TRANSLATE_NOOP("Field", "several, in a situation of life")},
    }};
};

/// What the client wants to do (Т-3.2).
enum class BasisTask { Learn, Apply, Complain };

template <>
struct EnumChoices<BasisTask>
{
    static constexpr std::array<Choice, 3> choices{{
        {"learn", QT_TRANSLATE_NOOP("Field", "to learn something")},
        {"apply", QT_TRANSLATE_NOOP("Field", "to apply and receive")},
        {"complain", QT_TRANSLATE_NOOP("Field", "to complain")},
    }};
};

/// «Маршрут клиента» (Т-1, С-61а, М-1.6): the way of one client group to its goal. It counts once, however many
/// versions it has; what stands on the map belongs to the versions.
struct Journey
{
    Id id;
    QString code;
    QString name; ///< best in the first person: «Я ищу работу впервые»
    Id profile;   ///< whose way it is; says who the clients are
    QString goal;
    Id service;
    std::optional<BasisContacts> contacts;
    std::optional<BasisServices> services;
    QString lifeSituation; ///< of several services
    std::optional<BasisTask> task;
    QString segment;
    DescriptionStatus status = DescriptionStatus::Draft;
    bool isPilot = false; ///< the one of control point К7
    QDate compiledOn;
    QDate approvedOn;
    QDate outdatedOn;
    QString unapprovedReason; ///< why it is introduced without an approval
    QDate nextReviewOn;
    QDate lawChangedOn; ///< the law on its service changed: it wants a review at once
    QString note;
    int position = 0; ///< order in lists

    /// «М-01 Я ищу работу впервые»
    [[nodiscard]] QString title() const;

    bool operator==(const Journey&) const = default;
};

template <>
const RecordTable<Journey>& recordTable<Journey>();

enum class ResearchMethod {
    Interview,
    FocusGroup,
    Survey,
    Observation,
    Ethnography,
    SelfImmersion,
    Appeals,
    Data,
    Staff
};

template <>
struct EnumChoices<ResearchMethod>
{
    static constexpr std::array<Choice, 9> choices{{
        {"interview", QT_TRANSLATE_NOOP("Field", "deep interviews")},
        {"focus-group", QT_TRANSLATE_NOOP("Field", "focus group")},
        {"survey", QT_TRANSLATE_NOOP("Field", "survey")},
        {"observation", QT_TRANSLATE_NOOP("Field", "observation")},
        {"ethnography", QT_TRANSLATE_NOOP("Field", "ethnography")},
        {"self-immersion", QT_TRANSLATE_NOOP("Field", "going the way oneself")},
        {"appeals", QT_TRANSLATE_NOOP("Field", "analysis of appeals")},
        {"data", QT_TRANSLATE_NOOP("Field", "analysis of data")},
        {"staff", QT_TRANSLATE_NOOP("Field", "talks with workers")},
    }};
};

/// How the experience on a journey was studied (Т-3.2).
struct JourneyResearch
{
    Id id;
    Id journey;
    ResearchMethod method = ResearchMethod::Interview;
    QDate date;
    std::optional<int> sample; ///< people asked or cases seen
    QString findings;

    bool operator==(const JourneyResearch&) const = default;
};

template <>
const RecordTable<JourneyResearch>& recordTable<JourneyResearch>();

/// «Кросс-функциональная команда» (Т-3.1, М-1.6): who draws up a journey. It lives for that time only, and is not the
/// working group.
struct CrossTeam
{
    Id id;
    Id journey;
    Id leader;
    bool isUnderChair = false; ///< the leader is directly subordinate to the head of the working group (A-35)
    QDate formedOn;
    QDate dissolvedOn; ///< the last day; invalid: still at work
    QString note;

    [[nodiscard]] bool isActiveOn(QDate day) const;

    bool operator==(const CrossTeam&) const = default;
};

template <>
const RecordTable<CrossTeam>& recordTable<CrossTeam>();

enum class TeamOffice { Front, Back, ExperienceDesign, ManagingOther, WorkingGroup, Client };

template <>
struct EnumChoices<TeamOffice>
{
    static constexpr std::array<Choice, 6> choices{{
        {"front", QT_TRANSLATE_NOOP("Field", "front office")},
        {"back", QT_TRANSLATE_NOOP("Field", "back office")},
        {"cx-design", QT_TRANSLATE_NOOP("Field", "client experience design")},
        {"managing-other", QT_TRANSLATE_NOOP("Field", "other unit of the managing centre")},
        {"working-group", QT_TRANSLATE_NOOP("Field", "member of the working group")},
        {"client", QT_TRANSLATE_NOOP("Field", "representative of the clients")},
    }};
};

struct TeamMember
{
    Id id;
    Id team;
    Id person;
    TeamOffice office = TeamOffice::Front;
    int position = 0; ///< order in the list

    bool operator==(const TeamMember&) const = default;
};

template <>
const RecordTable<TeamMember>& recordTable<TeamMember>();

} // namespace indikator
