// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/gantttip.h"

#include "core/base/period.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct GanttTipText
{
    Q_DECLARE_TR_FUNCTIONS(GanttTipText)
};

QString spanText(QDate start, QDate due)
{
    return start.isValid() && due.isValid() && start != due ? officeDate(start) + u" – "_s + officeDate(due)
                                                            : officeDate(due.isValid() ? due : start);
}

QString stateText(const ScheduledItem& scheduled)
{
    if (scheduled.isLate())
        return GanttTipText::tr("overdue");
    switch (scheduled.item.state) {
    case ItemState::NotStarted:
        return GanttTipText::tr("not started");
    case ItemState::InProgress:
        return GanttTipText::tr("in progress");
    case ItemState::Done:
        return GanttTipText::tr("done");
    case ItemState::Cancelled:
        break;
    }
    return GanttTipText::tr("cancelled");
}

QString approvedText(const ScheduledItem& scheduled)
{
    const RoadmapItem& item = scheduled.item;
    if (!item.approvedDue.isValid())
        return {};
    const QString approved = GanttTipText::tr("Approved: %1").arg(spanText(item.approvedStart, item.approvedDue));
    const int days = scheduled.deviation.value_or(0);
    if (days > 0)
        return approved + u", "_s + GanttTipText::tr("%n working day(s) later", nullptr, days);
    return days < 0 ? approved + u", "_s + GanttTipText::tr("%n working day(s) earlier", nullptr, -days) : approved;
}

} // namespace

QString datesText(const GanttDates& dates, std::optional<int> workDays)
{
    const QString span = spanText(dates.start, dates.due);
    if (span.isEmpty() || !workDays || !dates.start.isValid())
        return span;
    return span + u", "_s + GanttTipText::tr("%n working day(s)", nullptr, *workDays);
}

QStringList ganttLines(const ScheduledItem& scheduled)
{
    QStringList lines{scheduled.number + u". "_s + scheduled.item.title};
    const QString dates = datesText({scheduled.start, scheduled.due}, scheduled.duration);
    lines << (dates.isEmpty() ? GanttTipText::tr("no dates") : dates) + u", "_s + stateText(scheduled);
    if (const QString approved = approvedText(scheduled); !approved.isEmpty())
        lines << approved;
    for (const Finding& finding : scheduled.findings)
        lines << (finding.severity == Severity::Info ? u"• "_s : u"! "_s) + finding.text;
    return lines;
}

QString ganttKeys()
{
    return GanttTipText::tr("Ctrl+Left and Ctrl+Right move the item by a working day, with Shift only its term; "
                            "Shift+Left and Shift+Right move its start. Ctrl+wheel changes the scale.");
}

} // namespace indikator
