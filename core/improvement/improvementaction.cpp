// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/improvementaction.h"

#include "core/base/period.h"
#include "core/base/recordrules.h"
#include "core/calendar/workcalendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct ImprovementActionText
{
    Q_DECLARE_TR_FUNCTIONS(ImprovementActionText)
};

constexpr int lowEffort = 2;
constexpr int quickWorkDays = 60;
constexpr int middleMonths = 12;

void check(const ImprovementAction& action, const FieldReport& report, QDate today)
{
    checkOrder(report, action.start, "due", action.due);
    checkOrder(report, action.start, "doneOn", action.doneOn);
    checkNotAhead(report, "doneOn", action.doneOn, today);
    if (action.groups.empty())
        report("groups", "missing", ImprovementActionText::tr("Choose the groups of indicators it is to better."));
    if (std::ranges::count(action.groups, PerformanceGroup::Additional) == std::ssize(action.groups) &&
        !action.groups.empty())
        report("groups", "main", ImprovementActionText::tr("Choose one of the five main groups besides (п. 64)."));
    if (action.status == ActionStatus::Done && !action.doneOn.isValid())
        report("doneOn", "missing", ImprovementActionText::tr("It is done: enter the day."));
    if (action.status == ActionStatus::Rejected && action.reason.trimmed().isEmpty())
        report("reason", "missing", ImprovementActionText::tr("It is rejected: say why."));
}

void check(const ActionProgress& progress, const FieldReport& report, QDate today)
{
    checkNotAhead(report, "date", progress.date, today);
    if (progress.text.trimmed().isEmpty() && progress.problem.trimmed().isEmpty())
        report("text", "missing", ImprovementActionText::tr("Say what was done or what hinders."));
}

} // namespace

template <>
const RecordTable<ImprovementAction>& recordTable<ImprovementAction>()
{
    using R = ImprovementAction;
    static const auto table =
        RecordTable<R>("improvement_action", QT_TRANSLATE_NOOP("Field", "Measure for improvement"))
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(300), source("М-1.12"))
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("С-62"))
            .add("groups", &R::groups, QT_TRANSLATE_NOOP("Field", "Groups of indicators"), source("М-1.12"))
            .add("origins", &R::origins, QT_TRANSLATE_NOOP("Field", "Comes from"),
                 refersTo({"cause_analysis", "analytical_report", "decision", "pain_point", "journey_idea"}))
            .add("gap", &R::gap, QT_TRANSLATE_NOOP("Field", "Gap it closes"), longest(80), internal())
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Centres covered"), refersTo("centre"))
            .add("effortTime", &R::effortTime, QT_TRANSLATE_NOOP("Field", "Effort in time"), between(1, 5),
                 source("Т-3.2"))
            .add("effortMoney", &R::effortMoney, QT_TRANSLATE_NOOP("Field", "Effort in money"), between(1, 5),
                 source("Т-3.2"))
            .add("effortStaff", &R::effortStaff, QT_TRANSLATE_NOOP("Field", "Effort in staff"), between(1, 5),
                 source("Т-3.2"))
            .add("impact", &R::impact, QT_TRANSLATE_NOOP("Field", "Effect"), between(1, 5))
            .add("horizon", &R::horizon, QT_TRANSLATE_NOOP("Field", "Horizon"), source("Т-3.2"))
            .add("responsible", &R::responsible, QT_TRANSLATE_NOOP("Field", "Responsible"), required(),
                 refersTo("person"))
            .add("start", &R::start, QT_TRANSLATE_NOOP("Field", "Start"))
            .add("due", &R::due, QT_TRANSLATE_NOOP("Field", "Due"), required())
            .add("doneOn", &R::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"))
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("reason", &R::reason, QT_TRANSLATE_NOOP("Field", "Why it is rejected or postponed"), longText(2000))
            .add("approvedBy", &R::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by the decision"),
                 refersTo("decision"))
            .add("before", &R::before, QT_TRANSLATE_NOOP("Field", "Measurement before"), refersTo("measurement"),
                 source("Т-3.3"))
            .add("after", &R::after, QT_TRANSLATE_NOOP("Field", "Measurement after"), refersTo("measurement"),
                 source("Т-3.3"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .checked(check);
    return table;
}

template <>
const RecordTable<ActionProgress>& recordTable<ActionProgress>()
{
    using R = ActionProgress;
    static const auto table =
        RecordTable<R>("action_progress", QT_TRANSLATE_NOOP("Field", "Progress of a measure"))
            .add("action", &R::action, QT_TRANSLATE_NOOP("Field", "Measure for improvement"), required(),
                 refersTo("improvement_action"))
            .owner()
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required(), source("М-1.12"))
            .add("percent", &R::percent, QT_TRANSLATE_NOOP("Field", "Percent done"), between(0, 100))
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "What was done"), longText(4000))
            .add("problem", &R::problem, QT_TRANSLATE_NOOP("Field", "What hinders"), longText(4000))
            .named([](const R& progress) {
                return QStringLiteral("%1, %2 %").arg(officeDate(progress.date)).arg(progress.percent);
            })
            .checked(check);
    return table;
}

std::optional<int> ImprovementAction::effort() const
{
    return std::max({effortTime, effortMoney, effortStaff}); // none is less than any number
}

std::optional<Quadrant> ImprovementAction::quadrant(const JourneyLimits& limits) const
{
    return quadrantOf(effort(), impact, limits);
}

bool ImprovementAction::isRunning() const
{
    return status == ActionStatus::InProgress || status == ActionStatus::Testing;
}

ActionHorizon proposedHorizon(const ImprovementAction& action, const WorkCalendar& calendar)
{
    const auto days = calendar.workDays(action.start, action.due);
    if (!days)
        return ActionHorizon::Automatic;
    if (*days <= quickWorkDays && action.effort().value_or(lowEffort + 1) <= lowEffort)
        return ActionHorizon::QuickWin;
    return action.due <= action.start.addMonths(middleMonths) ? ActionHorizon::Middle : ActionHorizon::Long;
}

} // namespace indikator
