// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/competence/eventstatus.h"

namespace indikator {

/// М-сноска 5.
enum class DevelopmentKind {
    Gathering,
    Contest,
    Seminar,
    Webinar,
    Discussion,
    BusinessTrip,
    Rating,
    BusinessGame,
    Festival,
    Marathon,
    ExpressMeeting,
    WorkingSession,
    Other
};

template <>
struct EnumChoices<DevelopmentKind>
{
    static constexpr std::array<Choice, 13> choices{{
        {"gathering", QT_TRANSLATE_NOOP("Field", "gathering")},
        {"contest", QT_TRANSLATE_NOOP("Field", "contest")},
        {"seminar", QT_TRANSLATE_NOOP("Field", "seminar")},
        {"webinar", QT_TRANSLATE_NOOP("Field", "webinar")},
        {"discussion", QT_TRANSLATE_NOOP("Field", "discussion")},
        {"business-trip", QT_TRANSLATE_NOOP("Field", "business trip")},
        {"rating", QT_TRANSLATE_NOOP("Field", "rating")},
        {"business-game", QT_TRANSLATE_NOOP("Field", "business game")},
        {"festival", QT_TRANSLATE_NOOP("Field", "festival")},
        {"marathon", QT_TRANSLATE_NOOP("Field", "marathon")},
        {"express-meeting", QT_TRANSLATE_NOOP("Field", "express meeting")},
        {"working-session", QT_TRANSLATE_NOOP("Field", "working session")},
        {"other", QT_TRANSLATE_NOOP("Field", "other event")},
    }};
};

enum class EventMode { Offline, Online, Mixed };

template <>
struct EnumChoices<EventMode>
{
    static constexpr std::array<Choice, 3> choices{{
        {"offline", QT_TRANSLATE_NOOP("Field", "on site")},
        {"online", QT_TRANSLATE_NOOP("Field", "online")},
        {"mixed", QT_TRANSLATE_NOOP("Field", "on site and online")},
    }};
};

/// An event that develops the competence of workers; several days in a row are one event (М-1.17, С-71а).
struct DevelopmentEvent
{
    Id id;
    QString title;
    DevelopmentKind kind = DevelopmentKind::Other;
    EventMode mode = EventMode::Offline;
    QDate date;
    EventStatus status = EventStatus::Planned;
    std::vector<Id> centres; ///< whose event it is; empty: of the whole institution
    std::optional<int> participants;
    QString goal;
    Id report;
    QString note;

    bool operator==(const DevelopmentEvent&) const = default;
};

template <>
const RecordTable<DevelopmentEvent>& recordTable<DevelopmentEvent>();

} // namespace indikator
