// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"
#include "core/storage/document.h"

namespace indikator {

// What people do with the roadmap. Each of these is one step that can be undone.

/// The production calendar with the region's own days.
[[nodiscard]] WorkCalendar workCalendar(const Document& document);

/// The plan of the year; without one, that of today's year, else the newest. Nothing when there is no plan; throws
/// NotFound when a year was asked for that has none.
[[nodiscard]] std::optional<RoadmapPlan> planFor(const Document& document, std::optional<int> year, QDate today);

[[nodiscard]] PlanData planData(const Document& document, const RoadmapPlan& plan, QDate today,
                                PlanOrder order = PlanOrder::Official);

/// What the roadmap asks for soon.
struct Outlook
{
    int overdue = 0;                 ///< items of the plan that planFor() finds
    std::vector<ScheduledItem> next; ///< soonest first, of the plans of this year and later
};

/// The outlook on `today` with so many of the next terms.
[[nodiscard]] Outlook outlook(const Document& document, QDate today, size_t most = 3);

/// Whether a change may alter a schedule, or what it shows of people and documents.
[[nodiscard]] bool concernsPlans(const ChangeSet& changes);

/// The plan of a year before it is written: for steps that make it by the way.
struct PlanDraft
{
    RoadmapPlan plan;
    std::vector<RoadmapItem> controlPoints;

    void put(Change& change) const;
};

/// Throws AlreadyExists.
[[nodiscard]] PlanDraft planDraft(const Document& document, int year);

/// The terms of the plan's open items for calendar programs; see icalendar().
[[nodiscard]] QByteArray deadlines(const PlanData& plan, const QDateTime& stamp);

/// Makes the plan of a year with the control points of the methodology on their official dates (М-2).
/// Throws AlreadyExists.
Id startPlan(Document& document, int year);

/// Keeps the dates of the plan as they are now as the approved ones, against which fact is compared.
void approvePlan(Document& document, const Id& plan, QDate on, const Id& legalAct);

/// A fresh activity at the end of the parts of `parent` (null: of the plan), not written yet.
[[nodiscard]] RoadmapItem newActivity(const Document& document, const Id& plan, const Id& parent);

/// Writes an item. Throws InvalidInput for a control point that is done without a document, for a cycle of parts.
void putItem(Document& document, const RoadmapItem& item, const QString& title);

/// Writes one field of an item and what follows from it: of start, duration and term any two give the third; a done
/// item gets its day.
void setItemField(Document& document, const Id& item, QStringView field, const QJsonValue& value, QDate today);

/// Moves an item, or one of its ends, as dragging its bar does.
void setItemTiming(Document& document, const Id& item, const Timing& timing);

/// Removes items with their parts.
void removeItems(Document& document, const std::vector<Id>& items);

/// Moves an item by so many places among its siblings.
void shiftItem(Document& document, const Id& item, int by);

/// Makes an item a part of another, at the end; null: of the plan itself.
void reparentItem(Document& document, const Id& item, const Id& parent);

/// The open item of any plan that closes this gap, or nothing.
[[nodiscard]] std::optional<RoadmapItem> itemOf(const Document& document, const Origin& origin);

/// Makes an item from a condition that is missing for the next level: its title, the result and who is responsible
/// come from the methodology.
Id planGap(Document& document, const Id& plan, const Evaluation& evaluation, const Gap& gap);

/// Makes an item from a requirement of the Standard.
Id planRequirement(Document& document, const Id& plan, const Requirement& requirement);

/// Writes an own day, or removes it, together with the items that it moves; see movesUnder().
void putCalendarDay(Document& document, const CalendarDay& day, const std::vector<PlanMove>& moves);
void removeCalendarDay(Document& document, const Id& day, const std::vector<PlanMove>& moves);

/// What the change of the region's own days would move in every plan: `days` instead of those in the document.
[[nodiscard]] std::vector<PlanMove> movesUnder(const Document& document, std::span<const CalendarDay> days);

} // namespace indikator
