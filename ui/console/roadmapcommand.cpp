// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/period.h"
#include "core/operations/planning.h"
#include "core/roadmap/schedulejson.h"
#include "ui/console/command.h"
#include "ui/report/outputfile.h"

#include <QCoreApplication>
#include <QIODevice>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct RoadmapCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString stateLine(const ScheduledItem& scheduled)
{
    if (scheduled.isLate())
        return RoadmapCommandText::tr("overdue");
    if (scheduled.daysLeft)
        return RoadmapCommandText::tr("%n working day(s) left", nullptr, *scheduled.daysLeft);
    const auto& states = EnumChoices<ItemState>::choices;
    return QCoreApplication::translate("Field", states[static_cast<size_t>(scheduled.item.state)].label);
}

void writeItem(QTextStream& out, const PlanData& data, const ScheduledItem& scheduled)
{
    const QString indent(2 * scheduled.depth, u' ');
    const QString days = scheduled.duration ? RoadmapCommandText::tr("%n working day(s)", nullptr, *scheduled.duration)
                                            : RoadmapCommandText::tr("no duration");
    out << indent << scheduled.number << ". " << scheduled.item.title.simplified() << '\n';
    out << indent << "   "
        << QStringList{officeDate(scheduled.start) + u" – "_s + officeDate(scheduled.due), days, stateLine(scheduled),
                       data.responsible(scheduled.item)}
               .join(u"; "_s)
        << '\n';
    for (const Finding& finding : scheduled.findings)
        out << indent << "   ! " << finding.text << '\n';
}

void saveDeadlines(const PlanData& data, const QString& path)
{
    if (!path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        throw Error(ErrorCode::Usage, RoadmapCommandText::tr(
                                          "The deadlines are saved as a calendar: give “%1” the ending .ics. The paper "
                                          "is printed with “report --form roadmap”.")
                                          .arg(path));
    const QByteArray calendar = deadlines(data, QDateTime::currentDateTimeUtc());
    writeFile(path, [&](QIODevice& file) { file.write(calendar); });
}

} // namespace

ExitCode showRoadmap(const Call& call)
{
    const auto document = call.openToRead();
    const auto plan = planFor(*document, call.year(), call.terminal().today);
    if (!plan)
        throw Error(ErrorCode::NotFound,
                    RoadmapCommandText::tr("The document has no roadmap. Make one in the window, page “Roadmap”."));
    const PlanData data = planData(*document, *plan, call.terminal().today);
    if (call.has(u"output"_s)) {
        saveDeadlines(data, call.value(u"output"_s));
        return ExitCode::Done;
    }
    if (call.has(u"json"_s)) {
        call.write(scheduleJson(data.plan, data.schedule));
        return ExitCode::Done;
    }
    call.out() << RoadmapCommandText::tr("Roadmap of %1: %2").arg(plan->year).arg(data.region.name) << '\n';
    if (!data.schedule.isCalendarApproved)
        call.err() << RoadmapCommandText::tr("The production calendar of some of these years is not approved.") << '\n';
    for (const ScheduledItem& scheduled : data.schedule.items)
        writeItem(call.out(), data, scheduled);
    return ExitCode::Done;
}

} // namespace indikator::console
