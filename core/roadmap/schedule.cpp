// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/schedule.h"

#include "core/roadmap/planfindings.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace indikator {

namespace {

/// Works the tree out from its leaves. A parent that is lost or leads in a circle does not hide its parts.
class Scheduler
{
public:
    Scheduler(std::span<const RoadmapItem> items, const WorkCalendar& calendar, QDate today, PlanOrder order)
        : m_calendar(calendar)
        , m_today(today)
        , m_order(order)
    {
        std::set<Id> known;
        for (const RoadmapItem& item : items)
            known.insert(item.id);
        for (const RoadmapItem& item : items)
            m_parts[known.contains(item.parent) ? item.parent : Id()].push_back(&item);
        for (auto& [parent, parts] : m_parts)
            std::ranges::stable_sort(parts, {}, &RoadmapItem::position);
    }

    std::vector<ScheduledItem> run(std::span<const RoadmapItem> items)
    {
        place({}, {}, 0);
        for (const RoadmapItem& item : items) {
            if (!m_placed.contains(item.id)) // in a circle
                (void)placeItem(item, QString::number(++m_roots), 0);
        }
        return std::move(m_result);
    }

private:
    struct Span
    {
        QDate start;
        QDate due;

        void include(const Span& other)
        {
            if (other.start.isValid() && (!start.isValid() || other.start < start))
                start = other.start;
            if (other.due.isValid() && (!due.isValid() || other.due > due))
                due = other.due;
        }
    };

    struct Numbered
    {
        const RoadmapItem* item;
        QString number;
    };

    Span place(const Id& parent, const QString& prefix, int depth)
    {
        std::vector<Numbered> parts;
        int number = 0;
        for (const RoadmapItem* part : m_parts[parent])
            parts.push_back({part, prefix + QString::number(++number)});
        if (parent.isNull())
            m_roots = number;
        if (m_order == PlanOrder::ByTerm)
            std::ranges::stable_sort(parts,
                                     [](const Numbered& a, const Numbered& b) { return a.item->due < b.item->due; });
        Span span;
        for (const Numbered& part : parts)
            span.include(placeItem(*part.item, part.number, depth));
        return span;
    }

    Span placeItem(const RoadmapItem& item, const QString& number, int depth)
    {
        if (!m_placed.insert(item.id).second)
            return {};
        const size_t place = m_result.size();
        ScheduledItem& fresh = m_result.emplace_back();
        fresh.item = item;
        fresh.number = number;
        fresh.depth = depth;
        const Span parts = this->place(item.id, number + u'.', depth + 1);
        ScheduledItem& scheduled = m_result[place]; // its parts came after it
        scheduled.isParent = m_result.size() > place + 1;
        span(scheduled, parts);
        judge(scheduled);
        return {scheduled.start, scheduled.due};
    }

    void span(ScheduledItem& scheduled, const Span& parts) const
    {
        scheduled.start = scheduled.item.start;
        scheduled.due = scheduled.item.due;
        scheduled.duration = scheduled.item.duration;
        if (!scheduled.isParent)
            return;
        if (parts.start.isValid())
            scheduled.start = parts.start;
        if (parts.due.isValid() && !scheduled.item.isControlPoint()) // whose term is given by the methodology
            scheduled.due = parts.due;
        scheduled.duration = m_calendar.workDays(scheduled.start, scheduled.due);
    }

    void judge(ScheduledItem& scheduled) const
    {
        const bool hasTerm = scheduled.item.isOpen() && scheduled.due.isValid();
        if (hasTerm && scheduled.due < m_today) {
            scheduled.urgency = Urgency::Overdue;
        } else if (hasTerm) {
            scheduled.daysLeft = m_calendar.workDays(m_today.addDays(1), scheduled.due);
            const int left = scheduled.daysLeft.value_or(0);
            scheduled.urgency = left <= 5    ? Urgency::Within5
                                : left <= 10 ? Urgency::Within10
                                : left <= 30 ? Urgency::Within30
                                             : Urgency::Calm;
        }
        const bool isDone = scheduled.item.state == ItemState::Done && scheduled.item.doneOn.isValid();
        scheduled.deviation =
            deviation(scheduled.item.approvedDue, isDone ? scheduled.item.doneOn : scheduled.due, m_calendar);
    }

    const WorkCalendar& m_calendar;
    QDate m_today;
    PlanOrder m_order;
    std::map<Id, std::vector<const RoadmapItem*>> m_parts;
    std::set<Id> m_placed;
    std::vector<ScheduledItem> m_result;
    int m_roots = 0;
};

bool isApproved(const std::vector<ScheduledItem>& items, int year, const WorkCalendar& calendar)
{
    std::set<int> years{year};
    for (const ScheduledItem& item : items) {
        for (const QDate day : {item.start, item.due}) {
            if (day.isValid())
                years.insert(day.year());
        }
    }
    return std::ranges::all_of(years, [&](int touched) { return calendar.isApproved(touched); });
}

} // namespace

bool ScheduledItem::isCritical() const
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity != Severity::Info; });
}

const ScheduledItem* Schedule::find(const Id& item) const
{
    const auto found = std::ranges::find(items, item, [](const ScheduledItem& scheduled) { return scheduled.item.id; });
    return found == items.end() ? nullptr : &*found;
}

int Schedule::count(Urgency urgency) const
{
    return static_cast<int>(std::ranges::count(items, urgency, &ScheduledItem::urgency));
}

std::vector<ScheduledItem> Schedule::nextDue(size_t most) const
{
    std::vector<ScheduledItem> next;
    std::ranges::copy_if(items, std::back_inserter(next), [](const ScheduledItem& one) {
        return one.item.isOpen() && !one.isParent && !one.isLate() && one.due.isValid();
    });
    std::ranges::stable_sort(next, {}, &ScheduledItem::due);
    next.resize(std::min(next.size(), most));
    return next;
}

Schedule Schedule::of(const RoadmapPlan& plan, std::span<const RoadmapItem> items, const WorkCalendar& calendar,
                      QDate today, PlanOrder order)
{
    Schedule schedule;
    schedule.year = plan.year;
    schedule.today = today;
    schedule.items = Scheduler(items, calendar, today, order).run(items);
    schedule.isCalendarApproved = isApproved(schedule.items, plan.year, calendar);
    findInPlan(schedule, calendar);
    return schedule;
}

std::vector<PlanMove> movesUnder(std::span<const RoadmapItem> items, const WorkCalendar& calendar)
{
    std::vector<PlanMove> moves;
    for (const RoadmapItem& item : items) {
        RoadmapItem after = item;
        after.setTiming(recomputed(item.timing(), calendar));
        if (item.isOpen() && after != item)
            moves.push_back({item, after});
    }
    return moves;
}

std::optional<int> deviation(QDate planned, QDate actual, const WorkCalendar& calendar)
{
    if (!planned.isValid() || !actual.isValid())
        return std::nullopt;
    if (actual >= planned)
        return calendar.workDays(planned.addDays(1), actual);
    const auto earlier = calendar.workDays(actual.addDays(1), planned);
    return earlier ? std::optional(-*earlier) : std::nullopt;
}

} // namespace indikator
