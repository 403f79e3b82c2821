// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/measurement/performancegroup.h"
#include "core/measurement/quadrant.h"

namespace indikator {

class WorkCalendar;

enum class ActionKind {
    Optimise,
    Reengineer,
    NewService,
    Prototype,
    LegalProposal,
    LocalAct,
    Information,
    Training,
    Premises,
    Digital,
    Other
};

template <>
struct EnumChoices<ActionKind>
{
    static constexpr std::array<Choice, 11> choices{{
        {"optimise", QT_TRANSLATE_NOOP("Field", "optimisation of a process")},
        {"reengineer", QT_TRANSLATE_NOOP("Field", "re-engineering of a process")},
        {"new-service", QT_TRANSLATE_NOOP("Field", "new service")},
        {"prototype", QT_TRANSLATE_NOOP("Field", "prototype")},
        {"npa-proposal", QT_TRANSLATE_NOOP("Field", "proposal on a legal act")},
        {"local-act", QT_TRANSLATE_NOOP("Field", "act of the institution")},
        {"information", QT_TRANSLATE_NOOP("Field", "information")},
        {"training", QT_TRANSLATE_NOOP("Field", "training")},
        {"premises", QT_TRANSLATE_NOOP("Field", "premises")},
        {"digital", QT_TRANSLATE_NOOP("Field", "digital tool")},
        {"other", QT_TRANSLATE_NOOP("Field", "other measure")},
    }};
};

enum class ActionStatus { Proposed, Approved, InProgress, Testing, Done, Rejected, Postponed };

template <>
struct EnumChoices<ActionStatus>
{
    static constexpr std::array<Choice, 7> choices{{
        {"proposed", QT_TRANSLATE_NOOP("Field", "proposed")},
        {"approved", QT_TRANSLATE_NOOP("Field", "approved")},
        {"in-progress", QT_TRANSLATE_NOOP("Field", "in progress")},
        {"testing", QT_TRANSLATE_NOOP("Field", "being tested")},
        {"done", QT_TRANSLATE_NOOP("Field", "done")},
        {"rejected", QT_TRANSLATE_NOOP("Field", "rejected")},
        {"postponed", QT_TRANSLATE_NOOP("Field", "postponed")},
    }};
};

/// Chosen by hand, or left to proposedHorizon().
enum class ActionHorizon { Automatic, QuickWin, Middle, Long };

template <>
struct EnumChoices<ActionHorizon>
{
    static constexpr std::array<Choice, 4> choices{{
        {"automatic", QT_TRANSLATE_NOOP("Field", "by term and effort")},
        {"quick-win", QT_TRANSLATE_NOOP("Field", "quick win")},
        {"mid", QT_TRANSLATE_NOOP("Field", "middle term")},
        {"long", QT_TRANSLATE_NOOP("Field", "long term")},
    }};
};

/// A measure for better client experience (М-1.12, С-62).
struct ImprovementAction
{
    Id id;
    QString title;
    ActionKind kind = ActionKind::Other;
    std::vector<PerformanceGroup> groups;
    std::vector<Id> origins;       ///< analyses, reports, decisions, pains and ideas that it comes from
    QString gap;                   ///< the place of matrix or Standard it closes, as Origin spells it
    std::vector<Id> centres;       ///< that it covers; empty: the whole institution
    std::optional<int> effortTime; ///< 1 to 5, as the other three
    std::optional<int> effortMoney;
    std::optional<int> effortStaff;
    std::optional<int> impact;
    ActionHorizon horizon = ActionHorizon::Automatic;
    Id responsible;
    QDate start;
    QDate due;
    QDate doneOn;
    ActionStatus status = ActionStatus::Proposed;
    QString reason; ///< why it is rejected or postponed
    Id approvedBy;  ///< the decision
    Id before;      ///< the measurements that show its effect
    Id after;
    QString note;
    int position = 0; ///< order in lists

    /// The greatest of the three efforts; nothing when none is given.
    [[nodiscard]] std::optional<int> effort() const;

    /// By effect and effort; nothing as long as one is unknown.
    [[nodiscard]] std::optional<Quadrant> quadrant(const JourneyLimits& limits) const;

    /// Whether work on it is under way.
    [[nodiscard]] bool isRunning() const;

    bool operator==(const ImprovementAction&) const = default;
};

template <>
const RecordTable<ImprovementAction>& recordTable<ImprovementAction>();

/// The horizon that start, term and effort speak for; Automatic as long as a date is missing.
[[nodiscard]] ActionHorizon proposedHorizon(const ImprovementAction& action, const WorkCalendar& calendar);

/// What had become of a measure by a day: the monitoring that М-1.12 asks for.
struct ActionProgress
{
    Id id;
    Id action;
    QDate date;
    int percent = 0;
    QString text;
    QString problem;

    bool operator==(const ActionProgress&) const = default;
};

template <>
const RecordTable<ActionProgress>& recordTable<ActionProgress>();

} // namespace indikator
