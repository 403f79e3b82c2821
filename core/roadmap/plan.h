// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/roadmap/timing.h"

namespace indikator {

/// The roadmap of one project year (М-2).
struct RoadmapPlan
{
    Id id;
    int year = 0;
    QString title;
    QDate approvedOn; ///< since then its items keep the approved dates; invalid: not approved yet
    Id approvedBy;    ///< the legal act
    QString note;

    [[nodiscard]] bool isApproved() const { return approvedOn.isValid(); }

    bool operator==(const RoadmapPlan&) const = default;
};

template <>
const RecordTable<RoadmapPlan>& recordTable<RoadmapPlan>();

enum class ItemKind { ControlPoint, Activity };

template <>
struct EnumChoices<ItemKind>
{
    static constexpr std::array<Choice, 2> choices{{
        {"control-point", QT_TRANSLATE_NOOP("Field", "control point")},
        {"activity", QT_TRANSLATE_NOOP("Field", "activity")},
    }};
};

enum class ItemState { NotStarted, InProgress, Done, Cancelled };

template <>
struct EnumChoices<ItemState>
{
    static constexpr std::array<Choice, 4> choices{{
        {"not-started", QT_TRANSLATE_NOOP("Field", "not started")},
        {"in-progress", QT_TRANSLATE_NOOP("Field", "in progress")},
        {"done", QT_TRANSLATE_NOOP("Field", "done")},
        {"cancelled", QT_TRANSLATE_NOOP("Field", "cancelled")},
    }};
};

/// A control point of the methodology or an activity of the region. Activities may be parts of another item.
struct RoadmapItem
{
    Id id;
    Id plan;
    Id parent;        ///< the item it is a part of
    int position = 0; ///< order among its siblings
    ItemKind kind = ItemKind::Activity;
    QString controlPoint; ///< ControlPoint::id, «К1»
    QString title;
    QDate start;
    QDate due;
    std::optional<int> duration; ///< working days, both ends counted
    TimingField computed = TimingField::Duration;
    QString result; ///< «Результат / подтверждающий документ»
    Id responsible;
    QString role; ///< who is responsible as long as nobody is named: «Управляющий ЦЗН»
    ItemState state = ItemState::NotStarted;
    QDate doneOn;
    std::vector<Id> evidence; ///< official documents that confirm it
    QString origin;           ///< Origin: the gap or the decision that it closes
    QDate approvedStart;      ///< of the approved plan; invalid: it is not part of it
    QDate approvedDue;
    QString note;

    [[nodiscard]] bool isControlPoint() const { return kind == ItemKind::ControlPoint; }

    [[nodiscard]] bool isOpen() const { return state == ItemState::NotStarted || state == ItemState::InProgress; }

    [[nodiscard]] Timing timing() const { return {start, due, duration, computed}; }

    void setTiming(const Timing& timing);

    bool operator==(const RoadmapItem&) const = default;
};

template <>
const RecordTable<RoadmapItem>& recordTable<RoadmapItem>();

/// The item that follows from what was typed over it: of start, duration and term, what was not typed follows from
/// what was; a done item gets its day.
[[nodiscard]] RoadmapItem edited(const RoadmapItem& before, RoadmapItem typed, const WorkCalendar& calendar,
                                 QDate today);

/// Where an item of the roadmap comes from, as the item stores it: «matrix:3.centres», «standard:S-70», «decision:…».
struct Origin
{
    enum class Kind { None, Condition, Requirement, Decision };

    Kind kind = Kind::None;
    QString key; ///< ConditionId, Requirement::id or the id of a Decision

    [[nodiscard]] static Origin parse(QStringView text);
    [[nodiscard]] QString toString() const;

    bool operator==(const Origin&) const = default;
};

} // namespace indikator
