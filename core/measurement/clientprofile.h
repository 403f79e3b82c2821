// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/description.h"
#include "core/measurement/performancegroup.h"

namespace indikator {

/// A drawn sign for a group of clients; never a photograph.
enum class Pictogram { Person, Youth, Parent, Senior, Disabled, Craftsman, Enterprise, Shop, Institution, Field };

template <>
struct EnumChoices<Pictogram>
{
    static constexpr std::array<Choice, 10> choices{{
        {"person", QT_TRANSLATE_NOOP("Field", "person")},
        {"youth", QT_TRANSLATE_NOOP("Field", "young person")},
        {"parent", QT_TRANSLATE_NOOP("Field", "parent")},
        {"senior", QT_TRANSLATE_NOOP("Field", "elderly person")},
        {"disabled", QT_TRANSLATE_NOOP("Field", "person with a disability")},
        {"craftsman", QT_TRANSLATE_NOOP("Field", "craftsman")},
        {"enterprise", QT_TRANSLATE_NOOP("Field", "large enterprise")},
        {"shop", QT_TRANSLATE_NOOP("Field", "small business")},
        {"institution", QT_TRANSLATE_NOOP("Field", "public institution")},
        {"field", QT_TRANSLATE_NOOP("Field", "agriculture")},
    }};
};

/// Where the words of clients come from.
enum class QuoteSource { Interview, Survey, Appeal, Observation, Constructed };

template <>
struct EnumChoices<QuoteSource>
{
    static constexpr std::array<Choice, 5> choices{{
        {"interview", QT_TRANSLATE_NOOP("Field", "interview")},
        {"survey", QT_TRANSLATE_NOOP("Field", "survey")},
        {"appeal", QT_TRANSLATE_NOOP("Field", "appeal")},
        {"observation", QT_TRANSLATE_NOOP("Field", "observation")},
        {"constructed", QT_TRANSLATE_NOOP("Field", "made up by us")},
    }};
};

/// «Профиль клиентской группы» (Т-1, С-61а, М-1.5): what must be known of a group to serve it well.
struct ClientProfile
{
    Id id;
    QString code;
    QString name;
    ClientType clients = ClientType::Jobseeker;
    QString segmentBasis; ///< by which signs the group is told from others
    DescriptionStatus status = DescriptionStatus::Draft;
    bool isPilot = false; ///< the one of control point К5
    QDate compiledOn;
    QDate approvedOn;
    QDate outdatedOn;
    QString unapprovedReason; ///< why it is introduced without an approval
    QDate nextReviewOn;
    std::optional<int> size;     ///< people or employers in the group
    std::optional<double> share; ///< of all clients of the kind, in per cent
    QString sizeSource;
    QDate sizeDate;
    QString portraitName; ///< an invented name or nickname
    Pictogram pictogram = Pictogram::Person;
    QString quote;
    std::optional<QuoteSource> quoteSource;
    std::optional<int> digitalSkill; ///< 1 to 5
    Id author;
    std::vector<Id> team;
    int version = 1;
    Id previousVersion;
    QString note;
    int position = 0; ///< order in lists

    /// «П-03 Молодые специалисты без опыта»
    [[nodiscard]] QString title() const;

    bool operator==(const ClientProfile&) const = default;
};

template <>
const RecordTable<ClientProfile>& recordTable<ClientProfile>();

/// A chapter of a profile. What kinds there are, and which of them are needed, the methodology says.
struct ProfileSection
{
    Id id;
    Id profile;
    QString kind; ///< «goals», «needs» …: the id of a ProfileSectionKind
    QString text;
    std::optional<Grounds> grounds;

    bool operator==(const ProfileSection&) const = default;
};

template <>
const RecordTable<ProfileSection>& recordTable<ProfileSection>();

/// How much one of the five groups of indicators matters to these clients; together they draw the star.
struct GroupImportance
{
    Id id;
    Id profile;
    PerformanceGroup group = PerformanceGroup::Friendliness;
    int importance = 3; ///< 1 to 5

    bool operator==(const GroupImportance&) const = default;
};

template <>
const RecordTable<GroupImportance>& recordTable<GroupImportance>();

/// How gladly these clients use a channel.
struct ChannelPreference
{
    Id id;
    Id profile;
    Id channel;
    int preference = 3; ///< 1 to 5

    bool operator==(const ChannelPreference&) const = default;
};

template <>
const RecordTable<ChannelPreference>& recordTable<ChannelPreference>();

} // namespace indikator
