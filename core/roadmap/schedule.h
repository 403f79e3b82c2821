// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/roadmap/plan.h"

#include <span>

namespace indikator {

/// How close the term of an open item is, in working days after today.
enum class Urgency { Calm, Within30, Within10, Within5, Overdue };

/// One item as the plan shows it.
struct ScheduledItem
{
    RoadmapItem item;
    QString number; ///< «2.1» by the official order, whatever order the list is in
    int depth = 0;
    bool isParent = false;
    QDate start; ///< of a parent: where its parts begin
    QDate due;   ///< of a parent activity: where its parts end
    std::optional<int> duration;
    std::optional<int> daysLeft; ///< working days after today up to the term; of open items that are not overdue
    Urgency urgency = Urgency::Calm;
    std::optional<int> deviation; ///< working days later than approved, negative: earlier
    std::vector<Finding> findings;

    [[nodiscard]] bool isLate() const { return urgency == Urgency::Overdue; }

    /// Whether something in it must be mended, as opposed to known.
    [[nodiscard]] bool isCritical() const;
};

enum class PlanOrder { Official, ByTerm };

/// A plan worked out: the tree of its items with numbers, spans, urgency, deviations and findings. Pure: the day is
/// an argument.
struct Schedule
{
    int year = 0;
    QDate today;
    std::vector<ScheduledItem> items; ///< parents before their parts
    bool isCalendarApproved = true;   ///< of every year that the plan touches

    [[nodiscard]] const ScheduledItem* find(const Id& item) const;
    [[nodiscard]] int count(Urgency urgency) const;

    /// The open items without parts whose terms come next, soonest first; what is overdue is not among them.
    [[nodiscard]] std::vector<ScheduledItem> nextDue(size_t most) const;

    [[nodiscard]] static Schedule of(const RoadmapPlan& plan, std::span<const RoadmapItem> items,
                                     const WorkCalendar& calendar, QDate today, PlanOrder order = PlanOrder::Official);
};

/// An item that another calendar would move.
struct PlanMove
{
    RoadmapItem before;
    RoadmapItem after;
};

/// The open items whose computed dates or durations become others under `calendar`.
[[nodiscard]] std::vector<PlanMove> movesUnder(std::span<const RoadmapItem> items, const WorkCalendar& calendar);

/// Working days by which `actual` is later than `planned`; negative when it is earlier.
[[nodiscard]] std::optional<int> deviation(QDate planned, QDate actual, const WorkCalendar& calendar);

} // namespace indikator
