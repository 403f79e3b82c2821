// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/ganttdata.h"

#include <algorithm>

namespace indikator {

namespace {

constexpr int widestPlan = 10; ///< years: a slip of the pen in one date must not flatten all others

/// Share of the items without parts below `index` that are done; cancelled ones do not count.
double doneShare(const std::vector<ScheduledItem>& items, size_t index)
{
    int done = 0;
    int all = 0;
    for (size_t i = index + 1; i < items.size() && items[i].depth > items[index].depth; ++i) {
        const ItemState state = items[i].item.state;
        if (items[i].isParent || state == ItemState::Cancelled)
            continue;
        ++all;
        done += state == ItemState::Done ? 1 : 0;
    }
    return all > 0 ? static_cast<double>(done) / all : 0;
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

GanttFigure::Row ganttRow(const ScheduledItem& scheduled)
{
    const RoadmapItem& item = scheduled.item;
    GanttFigure::Row row;
    row.number = scheduled.number;
    row.title = item.title;
    row.depth = scheduled.depth;
    row.kind = item.isControlPoint() ? GanttFigure::Kind::ControlPoint
               : scheduled.isParent  ? GanttFigure::Kind::Parent
                                     : GanttFigure::Kind::Activity;
    row.state = item.state;
    row.start = scheduled.start;
    row.due = scheduled.due;
    row.plannedStart = item.approvedStart;
    row.plannedDue = item.approvedDue;
    row.done = item.state == ItemState::Done ? 1 : 0;
    row.urgency = scheduled.urgency;
    row.critical = scheduled.isCritical();
    return row;
}

std::pair<QDate, QDate> monthsOf(const Schedule& schedule)
{
    const int year = schedule.year > 0 ? schedule.year : schedule.today.year();
    QDate from(year, 1, 1);
    QDate to(year, 12, 31);
    const QDate least = from.addYears(-widestPlan);
    const QDate most = to.addYears(widestPlan);
    for (const ScheduledItem& scheduled : schedule.items) {
        const RoadmapItem& item = scheduled.item;
        for (const QDate day : {scheduled.start, scheduled.due, item.approvedStart, item.approvedDue}) {
            if (!day.isValid() || day < least || day > most)
                continue;
            from = std::min(from, QDate(day.year(), day.month(), 1));
            to = std::max(to, lastOfMonth(day));
        }
    }
    return {from, to};
}

GanttFigure ganttFigure(const PlanData& plan)
{
    const auto& items = plan.schedule.items;
    GanttFigure figure;
    figure.today = plan.schedule.today;
    std::tie(figure.from, figure.to) = monthsOf(plan.schedule);
    for (size_t i = 0; i < items.size(); ++i) {
        figure.rows.push_back(ganttRow(items[i]));
        if (items[i].isParent && items[i].item.state != ItemState::Done)
            figure.rows.back().done = doneShare(items, i);
    }
    for (QDate day = figure.from; day <= figure.to; day = day.addDays(1)) {
        if (!plan.calendar.isWorking(day))
            figure.daysOff.push_back(day);
    }
    return figure;
}

GanttFigure ganttPart(const GanttFigure& figure, size_t first, size_t count, QDate from, QDate to)
{
    GanttFigure part;
    part.today = figure.today;
    part.from = from;
    part.to = to;
    const size_t last = std::min(first + count, figure.rows.size());
    for (size_t row = first; row < last; ++row)
        part.rows.push_back(figure.rows[row]);
    std::ranges::copy_if(figure.daysOff, std::back_inserter(part.daysOff),
                         [&](QDate day) { return day >= from && day <= to; });
    return part;
}

} // namespace indikator
