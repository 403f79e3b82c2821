// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <map>

namespace indikator {

enum class MeetingStatus { Planned, Held, Cancelled };

template <>
struct EnumChoices<MeetingStatus>
{
    static constexpr std::array<Choice, 3> choices{{
        {"planned", QT_TRANSLATE_NOOP("Field", "planned")},
        {"held", QT_TRANSLATE_NOOP("Field", "held")},
        {"cancelled", QT_TRANSLATE_NOOP("Field", "cancelled")},
    }};
};

enum class MeetingFormat { Full, Brief, Online, Correspondence };

template <>
struct EnumChoices<MeetingFormat>
{
    static constexpr std::array<Choice, 4> choices{{
        {"full", QT_TRANSLATE_NOOP("Field", "in person")},
        {"brief", QT_TRANSLATE_NOOP("Field", "brief (15 minutes)")},
        {"online", QT_TRANSLATE_NOOP("Field", "online")},
        {"correspondence", QT_TRANSLATE_NOOP("Field", "by correspondence")},
    }};
};

/// A meeting of the working group, or of a centre (М-1.11, С-70).
struct Meeting
{
    Id id;
    QDate date;
    QString number; ///< of the minutes
    MeetingStatus status = MeetingStatus::Planned;
    MeetingFormat format = MeetingFormat::Full;
    QString place;
    std::optional<int> minutes; ///< how long it took
    Id chair;
    Id secretary;
    std::vector<Id> present; ///< besides chair and secretary
    QString invited;         ///< who else came, as it is printed
    std::vector<Id> centres; ///< whose meeting it is; empty: of the region
    QString note;

    bool operator==(const Meeting&) const = default;
};

template <>
const RecordTable<Meeting>& recordTable<Meeting>();

/// A point of the agenda.
struct MeetingTopic
{
    Id id;
    Id meeting;
    int number = 0; ///< order
    QString title;
    Id speaker;
    QString discussion; ///< who said what: «СЛУШАЛИ», «ВЫСТУПИЛИ»

    bool operator==(const MeetingTopic&) const = default;
};

template <>
const RecordTable<MeetingTopic>& recordTable<MeetingTopic>();

enum class DecisionType { Action, ApproveDocument, ApproveProfile, ApproveJourney, ApproveTargets, Proposal, Other };

template <>
struct EnumChoices<DecisionType>
{
    static constexpr std::array<Choice, 7> choices{{
        {"action", QT_TRANSLATE_NOOP("Field", "task")},
        {"approve-document", QT_TRANSLATE_NOOP("Field", "approval of a document")},
        {"approve-profile", QT_TRANSLATE_NOOP("Field", "approval of a profile")},
        {"approve-journey", QT_TRANSLATE_NOOP("Field", "approval of a journey")},
        {"approve-targets", QT_TRANSLATE_NOOP("Field", "approval of targets")},
        {"proposal", QT_TRANSLATE_NOOP("Field", "proposal on a legal act")},
        {"other", QT_TRANSLATE_NOOP("Field", "other decision")},
    }};
};

enum class DecisionState { Open, Done, Cancelled };

template <>
struct EnumChoices<DecisionState>
{
    static constexpr std::array<Choice, 3> choices{{
        {"open", QT_TRANSLATE_NOOP("Field", "open")},
        {"done", QT_TRANSLATE_NOOP("Field", "done")},
        {"cancelled", QT_TRANSLATE_NOOP("Field", "cancelled")},
    }};
};

/// What a meeting decided. A decision with a term becomes an item of the roadmap, which names it as its origin.
struct Decision
{
    Id id;
    Id meeting;
    int number = 0; ///< order
    Id topic;       ///< null: beside the agenda
    QString text;
    DecisionType type = DecisionType::Action;
    Id approved; ///< what was approved: a document, a profile, a journey
    Id responsible;
    QDate due;
    DecisionState state = DecisionState::Open;

    bool operator==(const Decision&) const = default;
};

template <>
const RecordTable<Decision>& recordTable<Decision>();

/// How the minutes number the decisions: «1.2» is the second on the first point of the agenda; those beside the agenda
/// follow as a point of their own, and are numbered «1», «2» … when there is no agenda.
[[nodiscard]] std::map<Id, QString> decisionNumbers(const std::vector<MeetingTopic>& topics,
                                                    const std::vector<Decision>& decisions);

} // namespace indikator
