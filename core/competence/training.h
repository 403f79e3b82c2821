// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/competence/eventstatus.h"

namespace indikator {

/// The five kinds of М-1.14.1-5, and any other.
enum class TrainingKind { StartLeading, StartAll, LeadersDeep, SkillTraining, CaseBased, Other };

template <>
struct EnumChoices<TrainingKind>
{
    static constexpr std::array<Choice, 6> choices{{
        {"start-leading", QT_TRANSLATE_NOOP("Field", "starting course for leading workers")},
        {"start-all", QT_TRANSLATE_NOOP("Field", "starting course for all workers")},
        {"leaders-deep", QT_TRANSLATE_NOOP("Field", "course for leaders of client focus")},
        {"skill-training", QT_TRANSLATE_NOOP("Field", "skill training")},
        {"case-based", QT_TRANSLATE_NOOP("Field", "practical cases")},
        {"other", QT_TRANSLATE_NOOP("Field", "other training")},
    }};
};

/// A training of workers (М-1.14, М-3.5).
struct Training
{
    Id id;
    QString title;
    TrainingKind kind = TrainingKind::Other;
    QDate from;
    QDate to;
    EventStatus status = EventStatus::Planned;
    QString provider;
    std::optional<int> hours;
    std::vector<Id> centres; ///< that it is for; empty: the whole institution
    Id document;
    QString note;

    /// Whether it has been held and was over by the day.
    [[nodiscard]] bool isHeldBy(QDate day) const;

    bool operator==(const Training&) const = default;
};

template <>
const RecordTable<Training>& recordTable<Training>();

/// How many workers of a centre a training has reached: each worker once, whatever the number of groups.
struct TrainingCoverage
{
    Id id;
    Id training;
    Id centre;
    std::optional<int> trained;
    std::optional<int> headcount; ///< of the centre then
    QDate date;                   ///< invalid: the training's last day

    bool operator==(const TrainingCoverage&) const = default;
};

template <>
const RecordTable<TrainingCoverage>& recordTable<TrainingCoverage>();

} // namespace indikator
