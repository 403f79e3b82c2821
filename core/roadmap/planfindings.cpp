// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/planfindings.h"

#include "core/base/period.h"
#include "core/roadmap/schedule.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct PlanFindingsText
{
    Q_DECLARE_TR_FUNCTIONS(PlanFindingsText)
};

constexpr int longestActivity = 30; // working days; its parts must be shorter (М-2, footnote 7; A-31)

/// Adds findings to one item.
class ItemFinder
{
public:
    ItemFinder(ScheduledItem& scheduled, const ScheduledItem* parent, const WorkCalendar& calendar, QDate today)
        : m_scheduled(scheduled)
        , m_item(scheduled.item)
        , m_parent(parent)
        , m_calendar(calendar)
        , m_today(today)
    {}

    void run()
    {
        findInTiming();
        findInLength();
        findDayOff();
        findInState();
        findInParent();
    }

private:
    void report(Severity severity, const char* code, const QString& text)
    {
        m_scheduled.findings.push_back({severity, QLatin1StringView(code), m_item.title, text});
    }

    void findInTiming()
    {
        if (!m_scheduled.due.isValid())
            return report(Severity::Warning, "roadmap.no-term", PlanFindingsText::tr("Enter the term."));
        if (!m_scheduled.start.isValid())
            return;
        if (m_scheduled.due < m_scheduled.start)
            report(Severity::Error, "roadmap.term-before-start",
                   PlanFindingsText::tr("It ends before it starts: correct the start or the term."));
        else if (m_item.isOpen() && !m_scheduled.isParent && recomputed(m_item.timing(), m_calendar) != m_item.timing())
            report(
                Severity::Info, "roadmap.calendar-changed",
                PlanFindingsText::tr("Its dates and working days no longer fit the calendar: enter one of them anew."));
        else if (m_calendar.workDays(m_scheduled.start, m_scheduled.due).value_or(0) == 0)
            report(Severity::Warning, "roadmap.no-working-day",
                   PlanFindingsText::tr("There is no working day between start and term."));
    }

    void findInLength()
    {
        if (m_scheduled.isParent || m_item.isControlPoint() || !m_item.isOpen())
            return;
        const int days = m_scheduled.duration.value_or(0);
        const bool isPart = m_parent && !m_parent->item.isControlPoint();
        if (isPart && days >= longestActivity)
            report(Severity::Warning, "roadmap.part-too-long",
                   PlanFindingsText::tr("Part of a decomposed activity: make it shorter than %n working day(s).",
                                        nullptr, longestActivity));
        else if (days > longestActivity)
            report(Severity::Warning, "roadmap.decompose",
                   PlanFindingsText::tr("Longer than %n working day(s): decompose it into shorter activities.", nullptr,
                                        longestActivity));
    }

    void findDayOff()
    {
        if (!m_item.isOpen() || !m_scheduled.due.isValid() || m_calendar.isWorking(m_scheduled.due))
            return;
        const auto nearest = m_calendar.nearestWorking(m_scheduled.due);
        if (nearest)
            report(Severity::Info, "roadmap.day-off",
                   PlanFindingsText::tr("The term %1 is a day off (%2); the nearest working day is %3.")
                       .arg(officeDate(m_scheduled.due), m_calendar.why(m_scheduled.due), officeDate(*nearest)));
    }

    void findInState()
    {
        if (m_scheduled.isLate())
            report(Severity::Warning, "roadmap.overdue",
                   PlanFindingsText::tr("Overdue by %n working day(s).", nullptr,
                                        m_calendar.workDays(m_scheduled.due.addDays(1), m_today).value_or(0)));
        if (m_item.state != ItemState::Done)
            return;
        if (m_item.isControlPoint() && m_item.evidence.empty())
            report(Severity::Error, "roadmap.no-document",
                   PlanFindingsText::tr("A control point is done only with its document: name the document."));
        if (!m_item.doneOn.isValid())
            report(Severity::Warning, "roadmap.no-done-date", PlanFindingsText::tr("Enter the day it was done on."));
        else if (m_item.doneOn > m_today)
            report(Severity::Warning, "roadmap.done-in-future",
                   PlanFindingsText::tr("It is marked as done on a day that lies ahead."));
    }

    void findInParent()
    {
        if (!m_parent)
            return;
        if (m_parent->item.isControlPoint() && m_scheduled.due.isValid() && m_parent->item.due.isValid() &&
            m_scheduled.due > m_parent->item.due)
            report(Severity::Warning, "roadmap.after-control-point",
                   PlanFindingsText::tr("It ends after the control point it belongs to (%1).")
                       .arg(officeDate(m_parent->item.due)));
        if (m_parent->item.state == ItemState::Done && m_item.isOpen())
            report(Severity::Warning, "roadmap.open-part",
                   PlanFindingsText::tr("It is still open although the item it belongs to is done."));
    }

    ScheduledItem& m_scheduled;
    const RoadmapItem& m_item;
    const ScheduledItem* m_parent;
    const WorkCalendar& m_calendar;
    QDate m_today;
};

} // namespace

void findInPlan(Schedule& schedule, const WorkCalendar& calendar)
{
    std::vector<const ScheduledItem*> path; // the item's ancestors
    for (ScheduledItem& scheduled : schedule.items) {
        path.resize(static_cast<size_t>(scheduled.depth));
        ItemFinder(scheduled, path.empty() ? nullptr : path.back(), calendar, schedule.today).run();
        path.push_back(&scheduled);
    }
}

} // namespace indikator
