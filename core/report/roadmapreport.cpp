// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/report/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct RoadmapReportText
{
    Q_DECLARE_TR_FUNCTIONS(RoadmapReportText)
};

constexpr int footnote = 7; ///< of the methodology, on activities

/// What the state of an item looks like beside its number.
struct StateLook
{
    QString sign;
    Tint tint = Tint::None;
};

StateLook lookOf(const ScheduledItem& scheduled)
{
    if (scheduled.isLate())
        return {u"▲"_s, Tint::Bad};
    switch (scheduled.item.state) {
    case ItemState::NotStarted:
        return {u"☐"_s, Tint::None};
    case ItemState::InProgress:
        return {u"●"_s, Tint::Partly};
    case ItemState::Done:
        return {u"☑"_s, Tint::Good};
    case ItemState::Cancelled:
        break;
    }
    return {u"☒"_s, Tint::NotRequired};
}

QString doneText(const RoadmapItem& item)
{
    return item.doneOn.isValid() ? RoadmapReportText::tr("Done on %1").arg(officeDate(item.doneOn))
                                 : RoadmapReportText::tr("Done");
}

/// The state in words; nothing for an item whose time has not come.
QString stateText(const ScheduledItem& scheduled)
{
    QString late;
    if (scheduled.isLate())
        late = RoadmapReportText::tr("Overdue");
    switch (scheduled.item.state) {
    case ItemState::NotStarted:
        return late;
    case ItemState::InProgress:
        return late.isEmpty() ? RoadmapReportText::tr("In progress") : RoadmapReportText::tr("In progress, overdue");
    case ItemState::Done:
        return doneText(scheduled.item);
    case ItemState::Cancelled:
        break;
    }
    return RoadmapReportText::tr("Cancelled");
}

QString evidenceText(const PlanData& plan, const RoadmapItem& item)
{
    QStringList names;
    for (const Id& document : item.evidence) {
        if (const auto found = plan.documents.find(document); found != plan.documents.end())
            names << found->second;
    }
    return names.join(u"; "_s);
}

Cell numberCellOf(const ScheduledItem& scheduled)
{
    const StateLook look = lookOf(scheduled);
    Cell number = cell(look.sign + u' ' + scheduled.number);
    number.runs.front().bold = scheduled.item.isControlPoint();
    number.tint = look.tint;
    return number;
}

/// Control points are bold; a part stands to the right of what it is a part of.
Cell titleCell(const ScheduledItem& scheduled)
{
    const QString indent = QString(scheduled.depth * 3, QChar(QChar::Nbsp));
    Cell title = cell(indent + scheduled.item.title);
    title.runs.front().bold = scheduled.item.isControlPoint();
    return title;
}

Cell durationCell(const ScheduledItem& scheduled)
{
    return scheduled.duration ? numberCell(*scheduled.duration) : cell({});
}

Cell dateCell(QDate day)
{
    Cell date = cell(officeDate(day), Alignment::Center);
    date.date = day;
    return date;
}

/// The official result or document, then the state in small words with the documents that confirm it.
Cell resultCell(const PlanData& plan, const ScheduledItem& scheduled)
{
    Cell result = cell(scheduled.item.result);
    QStringList words{stateText(scheduled), evidenceText(plan, scheduled.item)};
    words.removeAll(QString());
    if (words.isEmpty())
        return result;
    const QString separator = scheduled.item.result.isEmpty() ? QString() : u"\n"_s;
    result.runs.push_back({separator + words.join(u": "_s), false, true, false});
    return result;
}

TableRow itemRow(const PlanData& plan, const ScheduledItem& scheduled)
{
    return {{numberCellOf(scheduled), titleCell(scheduled), durationCell(scheduled), dateCell(scheduled.start),
             dateCell(scheduled.due), resultCell(plan, scheduled), cell(plan.responsible(scheduled.item))},
            false};
}

TableRow headRow(const Methodology& methodology)
{
    TableRow row{{}, true};
    for (const QString& column : methodology.roadmapColumns)
        row.cells.push_back(headerCell(column));
    if (!methodology.roadmapNote.isEmpty()) { // printed after the word «Мероприятие»
        const QString& title = methodology.roadmapColumns[1];
        const qsizetype comma = std::max<qsizetype>(title.indexOf(u','), 0);
        row.cells[1].runs = {Run{title.left(comma), true, false, false},
                             Run{QString::number(footnote), true, false, true},
                             Run{title.mid(comma), true, false, false}};
    }
    return row;
}

TableRow headingRow(const QString& text)
{
    Cell heading = cell(text);
    heading.runs.front().bold = true;
    heading.columnSpan = 7;
    heading.tint = Tint::Block;
    return {{heading}, true};
}

Table roadmapTable(const PlanData& plan)
{
    Table table;
    table.columns = {17, 66, 24, 23, 27, 64, 36};
    table.textSize = 9;
    table.name = RoadmapReportText::tr("Roadmap");
    table.header = {headRow(*plan.methodology)};
    table.rows.push_back(headingRow(plan.methodology->roadmapHeading));
    for (const ScheduledItem& scheduled : plan.schedule.items)
        table.rows.push_back(itemRow(plan, scheduled));
    return table;
}

int countOf(const Schedule& schedule, ItemState state)
{
    return static_cast<int>(std::ranges::count_if(
        schedule.items, [state](const ScheduledItem& scheduled) { return scheduled.item.state == state; }));
}

QString countsText(const Schedule& schedule)
{
    const auto all = static_cast<int>(schedule.items.size()) - countOf(schedule, ItemState::Cancelled);
    return RoadmapReportText::tr("As of %1: done %2 of %3, in progress %4, overdue %5.")
        .arg(officeDate(schedule.today))
        .arg(countOf(schedule, ItemState::Done))
        .arg(all)
        .arg(countOf(schedule, ItemState::InProgress))
        .arg(schedule.count(Urgency::Overdue));
}

/// How the plan stands against the approved dates.
QString deviationText(const Schedule& schedule)
{
    int later = 0;
    int earlier = 0;
    int most = 0;
    int fresh = 0;
    for (const ScheduledItem& scheduled : schedule.items) {
        const int days = scheduled.deviation.value_or(0);
        later += days > 0 ? 1 : 0;
        earlier += days < 0 ? 1 : 0;
        most = std::max(most, days);
        fresh += scheduled.item.approvedDue.isValid() ? 0 : 1;
    }
    QString text = RoadmapReportText::tr("Against the approved dates: later %1, earlier %2.").arg(later).arg(earlier);
    if (most > 0)
        text += u' ' + RoadmapReportText::tr("The largest delay is %n working day(s).", nullptr, most);
    if (fresh > 0)
        text += u' ' + RoadmapReportText::tr("Items added since the approval: %1.").arg(fresh);
    return text;
}

QString approvalText(const PlanData& plan)
{
    if (!plan.plan.isApproved())
        return RoadmapReportText::tr("not approved yet");
    const auto act = plan.documents.find(plan.plan.approvedBy);
    const QString date = officeDate(plan.plan.approvedOn);
    return act == plan.documents.end() ? date : RoadmapReportText::tr("%1, %2").arg(date, act->second);
}

std::vector<Block> summary(const PlanData& plan)
{
    QStringList lines{countsText(plan.schedule)};
    if (plan.plan.isApproved())
        lines << deviationText(plan.schedule);
    if (!plan.schedule.isCalendarApproved)
        lines << RoadmapReportText::tr(
            "The production calendar of a year of this plan is not approved yet: its working "
            "days are computed by article 112 of the Labour Code and may change.");
    std::vector<Block> blocks{Space{3}};
    for (const QString& line : lines)
        blocks.emplace_back(Paragraph{plain(line), Paragraph::Style::Plain, Alignment::Left, false});
    return blocks;
}

std::vector<Block> notes(const Methodology& methodology)
{
    std::vector<Block> blocks;
    if (!methodology.roadmapNote.isEmpty())
        blocks.emplace_back(Paragraph{
            {{QString::number(footnote), false, false, true}, {u" "_s + methodology.roadmapNote, false, false, false}},
            Paragraph::Style::Note,
            {},
            false});
    blocks.emplace_back(paragraph(
        RoadmapReportText::tr("Bold: control points of the methodology. ☐ not started, ● in progress, ☑ done, "
                              "▲ overdue, ☒ cancelled. The duration is in working days, both ends counted."),
        Paragraph::Style::Note));
    return blocks;
}

} // namespace

Report roadmapReport(const ReportInput& input)
{
    const PlanData& plan = *input.plan;
    const QString title = RoadmapReportText::tr("Roadmap for %1").arg(plan.plan.year);
    Report report = emptyPlanReport(plan, plan.plan.title.isEmpty() ? title : plan.plan.title);
    Section section{landscape(input, PageSetup::Size::A4), {}};
    auto& blocks = section.blocks;
    blocks.emplace_back(heading(report.title, Paragraph::Style::Title));
    blocks.emplace_back(
        Paragraph{plain(plan.methodology->roadmapTitle), Paragraph::Style::Plain, Alignment::Center, false});
    blocks.emplace_back(labelled(plan.methodology->checklist.regionField, plan.region.name));
    blocks.emplace_back(labelled(RoadmapReportText::tr("Year of the project"), QString::number(plan.plan.year)));
    blocks.emplace_back(labelled(RoadmapReportText::tr("Approved"), approvalText(plan)));
    blocks.emplace_back(Space{2});
    blocks.emplace_back(roadmapTable(plan));
    for (Block& block : summary(plan))
        blocks.push_back(std::move(block));
    for (Block& block : notes(*plan.methodology))
        blocks.push_back(std::move(block));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace indikator
