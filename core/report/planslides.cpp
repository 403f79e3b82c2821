// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/ganttdata.h"
#include "core/report/namehiding.h"
#include "core/report/parts.h"
#include "core/report/slideparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

using Topic = SlidePlace::Topic;
using Items = std::vector<const ScheduledItem*>;

struct PlanSlidesText
{
    Q_DECLARE_TR_FUNCTIONS(PlanSlidesText)
};

constexpr size_t deadlinesAhead = 10;
constexpr int monthsInChart = 3;       ///< at least
constexpr size_t deadlinesInChart = 4; ///< whose names can be read at the far end of a room

/// What a room may read of a job title: all of it, or nothing when somebody's name got into it.
QString titleFor(const QString& jobTitle)
{
    return withoutNames(jobTitle) == jobTitle ? jobTitle : QString();
}

QStringList surnamesOf(const PlanData& plan)
{
    QStringList surnames;
    for (const auto& [id, name] : plan.people)
        surnames << Person::fromText(name).lastName;
    return surnames;
}

QStringList surnamesOf(const MeetingData& meeting)
{
    QStringList surnames;
    for (const auto& [id, person] : meeting.people)
        surnames << person.lastName;
    return surnames;
}

/// The people of a plan are «Иванова А.А., начальник отдела».
QString roleOf(const PlanData& plan, const RoadmapItem& item)
{
    const auto person = plan.people.find(item.responsible);
    const QString title = person == plan.people.end() ? QString() : titleFor(person->second.section(u", "_s, 1));
    return title.isEmpty() ? titleFor(item.role) : title;
}

/// What is worked on: activities with parts only sum their parts up.
Items workOf(const PlanData& plan)
{
    Items items;
    for (const ScheduledItem& one : plan.schedule.items) {
        if (!one.isParent || one.item.isControlPoint())
            items.push_back(&one);
    }
    return items;
}

/// Open items with a term, the earliest first: all that are overdue and the next ones.
Items deadlinesOf(Items items)
{
    std::erase_if(items, [](const ScheduledItem* one) { return !one->item.isOpen() || !one->due.isValid(); });
    std::ranges::stable_sort(items, {}, [](const ScheduledItem* one) { return one->due; });
    const auto late = static_cast<size_t>(std::ranges::count_if(items, &ScheduledItem::isLate));
    items.resize(std::min(items.size(), late + deadlinesAhead));
    return items;
}

/// The next terms against the coming months; their names stand in full in the table before it.
std::optional<GanttFigure> chartOf(const PlanData& plan, const Items& deadlines)
{
    GanttFigure figure = ganttFigure(plan);
    figure.rows.clear();
    const QStringList surnames = surnamesOf(plan);
    for (const ScheduledItem* one : deadlines) {
        if (one->isLate() || figure.rows.size() == deadlinesInChart)
            continue;
        figure.rows.push_back(ganttRow(*one));
        figure.rows.back().title = withoutNames(figure.rows.back().title, surnames);
        figure.rows.back().depth = 0;
    }
    if (figure.rows.empty())
        return std::nullopt;
    const QDate from(figure.today.year(), figure.today.month(), 1);
    const QDate to = std::min(std::max(figure.rows.back().due, from.addMonths(monthsInChart).addDays(-1)), figure.to);
    return from < figure.from || from > to ? figure : ganttPart(figure, 0, figure.rows.size(), from, to);
}

QString countsText(const Items& items)
{
    const auto count = [&](const auto& test) { return QString::number(std::ranges::count_if(items, test)); };
    return PlanSlidesText::tr("Overdue: %1 · within 10 working days: %2 · open: %3 · done: %4")
        .arg(count(&ScheduledItem::isLate), count([](const ScheduledItem* one) {
                 return one->urgency == Urgency::Within5 || one->urgency == Urgency::Within10;
             }),
             count([](const ScheduledItem* one) { return one->item.isOpen(); }),
             count([](const ScheduledItem* one) { return one->item.state == ItemState::Done; }));
}

QString timeLeft(const ScheduledItem& one, QDate today)
{
    if (one.due == today)
        return PlanSlidesText::tr("today");
    return one.daysLeft ? PlanSlidesText::tr("%n working day(s) left", nullptr, *one.daysLeft) : QString();
}

Cell urgencyCell(const ScheduledItem& one, QDate today)
{
    if (one.isLate()) {
        Cell late = cell(PlanSlidesText::tr("overdue"), Alignment::Center);
        late.tint = Tint::Bad;
        return late;
    }
    Cell left = cell(timeLeft(one, today), Alignment::Center);
    left.tint = one.urgency == Urgency::Within5 || one.urgency == Urgency::Within10 ? Tint::Partly : Tint::None;
    return left;
}

Table deadlinesTable(const PlanData& plan, const Items& items)
{
    Table table;
    table.columns = {9, 31, 15, 10};
    table.header = {{{headerCell(PlanSlidesText::tr("Term")), headerCell(PlanSlidesText::tr("What")),
                      headerCell(PlanSlidesText::tr("Responsible")), headerCell(PlanSlidesText::tr("Time left"))},
                     true}};
    const QStringList surnames = surnamesOf(plan);
    for (const ScheduledItem* one : items)
        table.rows.push_back({{cell(officeDate(one->due)), cell(withoutNames(one->item.title, surnames)),
                               cell(roleOf(plan, one->item)), urgencyCell(*one, plan.schedule.today)},
                              false});
    return table;
}

Cell stateCell(const Decision& decision, QDate due)
{
    Cell state = cell(officeDate(due), Alignment::Center);
    if (decision.state == DecisionState::Done)
        state = cell(PlanSlidesText::tr("done", "decision"), Alignment::Center);
    if (decision.state == DecisionState::Cancelled)
        state = cell(PlanSlidesText::tr("cancelled", "decision"), Alignment::Center);
    state.tint = decision.state == DecisionState::Done ? Tint::Good : Tint::None;
    return state;
}

TableRow decisionRow(const MeetingData& meeting, const Decision& decision, const QStringList& surnames)
{
    const auto person = meeting.people.find(decision.responsible);
    const QString role = person == meeting.people.end() ? QString() : titleFor(person->second.jobTitle);
    return {{cell(QString::number(decision.number), Alignment::Center), cell(withoutNames(decision.text, surnames)),
             cell(role), stateCell(decision, decision.due)},
            false};
}

} // namespace

Slide roadmapSlide(const PlanData& plan)
{
    const Items work = workOf(plan);
    const Items deadlines = deadlinesOf(work);
    Slide slide{{Topic::Roadmap},
                PlanSlidesText::tr("Roadmap of %1").arg(plan.plan.year),
                {},
                {},
                {paragraph(countsText(work), Paragraph::Style::Plain)}};
    if (deadlines.empty())
        slide.blocks.emplace_back(paragraph(PlanSlidesText::tr("No open item has a term."), Paragraph::Style::Plain));
    else
        slide.blocks.emplace_back(deadlinesTable(plan, deadlines));
    if (const auto chart = chartOf(plan, deadlines)) {
        slide.blocks.emplace_back(PageBreak{});
        slide.blocks.emplace_back(FigureBlock{*chart, {}});
    }
    return slide;
}

Slide decisionsSlide(const MeetingData& meeting)
{
    Slide slide{{Topic::Decisions},
                PlanSlidesText::tr("Decisions of the meeting of %1").arg(officeDate(meeting.meeting.date)),
                {},
                {},
                {}};
    if (meeting.decisions.empty()) {
        slide.blocks.emplace_back(paragraph(PlanSlidesText::tr("Nothing is decided yet."), Paragraph::Style::Plain));
        return slide;
    }
    Table table;
    table.columns = {3, 36, 15, 10};
    table.header = {{{headerCell(PlanSlidesText::tr("No.")), headerCell(PlanSlidesText::tr("Decision")),
                      headerCell(PlanSlidesText::tr("Responsible")), headerCell(PlanSlidesText::tr("Term"))},
                     true}};
    const QStringList surnames = surnamesOf(meeting);
    for (const Decision& decision : meeting.decisions)
        table.rows.push_back(decisionRow(meeting, decision, surnames));
    slide.blocks.emplace_back(table);
    return slide;
}

} // namespace indikator
