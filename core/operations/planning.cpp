// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/planning.h"

#include "core/documents/officialdocument.h"
#include "core/operations/assessing.h"
#include "core/report/wording.h"
#include "core/roadmap/icalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PlanningText
{
    Q_DECLARE_TR_FUNCTIONS(PlanningText)
};

RoadmapPlan existingPlan(const Document& document, const Id& id)
{
    const auto plan = document.find<RoadmapPlan>(id);
    if (!plan)
        throw Error(ErrorCode::NotFound, PlanningText::tr("The document has no such roadmap."));
    return *plan;
}

RoadmapItem existingItem(const Document& document, const Id& id)
{
    const auto item = document.find<RoadmapItem>(id);
    if (!item)
        throw Error(ErrorCode::NotFound, PlanningText::tr("The roadmap has no such item."));
    return *item;
}

/// Items with the same parent, in their order.
std::vector<RoadmapItem> siblings(const Document& document, const Id& plan, const Id& parent)
{
    std::vector<RoadmapItem> found;
    for (const RoadmapItem& item : document.ownedBy<RoadmapItem>(plan)) {
        if (item.parent == parent)
            found.push_back(item);
    }
    return found;
}

int nextPosition(const Document& document, const Id& plan, const Id& parent)
{
    const auto all = siblings(document, plan, parent);
    return all.empty() ? 1 : all.back().position + 1;
}

/// The item itself and all its parts.
std::vector<Id> withParts(const Document& document, const RoadmapItem& root)
{
    std::vector<Id> found{root.id};
    for (size_t i = 0; i < found.size(); ++i) {
        for (const RoadmapItem& item : document.ownedBy<RoadmapItem>(root.plan)) {
            if (item.parent == found[i] && std::ranges::find(found, item.id) == found.end())
                found.push_back(item.id);
        }
    }
    return found;
}

void requireDocument(const RoadmapItem& item)
{
    if (item.isControlPoint() && item.state == ItemState::Done && item.evidence.empty())
        throw Error(
            ErrorCode::InvalidInput,
            PlanningText::tr("The control point “%1” is done only with its document. Name the document first: %2")
                .arg(item.title, item.result));
}

void requireNoCycle(const Document& document, const RoadmapItem& item)
{
    std::set<Id> seen{item.id};
    for (Id parent = item.parent; !parent.isNull();) {
        if (!seen.insert(parent).second)
            throw Error(ErrorCode::InvalidInput, PlanningText::tr("An item cannot be a part of itself."));
        const auto above = document.find<RoadmapItem>(parent);
        parent = above ? above->parent : Id();
    }
}

RoadmapItem controlPointItem(const ControlPoint& point, const RoadmapPlan& plan, int position)
{
    RoadmapItem item;
    item.id = Id::derived(plan.id, point.id);
    item.plan = plan.id;
    item.position = position;
    item.kind = ItemKind::ControlPoint;
    item.controlPoint = point.id;
    item.title = point.title;
    item.due = QDate(plan.year, point.month, point.day);
    item.computed = TimingField::Start;
    item.result = point.result;
    return item;
}

/// Who has to act, as the row of the matrix says it.
QString roleFor(const Matrix& matrix, const Condition& condition, const Gap& gap, const Evaluation& evaluation)
{
    if (condition.scope == Scope::Centres) {
        QStringList names;
        for (const Id& centre : gap.missing)
            names << evaluation.centreName(centre);
        return nameList(names, 3);
    }
    QStringList who;
    const Measure& row = matrix.measureOf(condition);
    if (row.byAuthority)
        who << PlanningText::tr("managing centre");
    if (row.byCentre)
        who << PlanningText::tr("employment centres");
    return who.join(u", "_s);
}

} // namespace

WorkCalendar workCalendar(const Document& document)
{
    return WorkCalendar(ProductionCalendar::shipped(), document.all<CalendarDay>());
}

std::optional<RoadmapPlan> planFor(const Document& document, std::optional<int> year, QDate today)
{
    const auto& plans = document.all<RoadmapPlan>(); // in the order of their years
    const auto found = std::ranges::find(plans, year.value_or(today.year()), &RoadmapPlan::year);
    if (found != plans.end())
        return *found;
    if (year)
        throw Error(ErrorCode::NotFound, PlanningText::tr("There is no roadmap of the year %1.").arg(*year));
    return plans.empty() ? std::nullopt : std::optional(plans.back());
}

Outlook outlook(const Document& document, QDate today, size_t most)
{
    Outlook outlook;
    const auto shown = planFor(document, {}, today);
    if (!shown)
        return outlook;
    const WorkCalendar calendar = workCalendar(document);
    for (const RoadmapPlan& plan : document.all<RoadmapPlan>()) {
        if (plan.year < today.year() && plan.id != shown->id)
            continue;
        const Schedule schedule = Schedule::of(plan, document.ownedBy<RoadmapItem>(plan.id), calendar, today);
        if (plan.id == shown->id)
            outlook.overdue = schedule.count(Urgency::Overdue);
        std::ranges::move(schedule.nextDue(most), std::back_inserter(outlook.next));
    }
    std::ranges::stable_sort(outlook.next, {}, &ScheduledItem::due);
    outlook.next.resize(std::min(outlook.next.size(), most));
    return outlook;
}

bool concernsPlans(const ChangeSet& changes)
{
    const std::array<const RecordType*, 5> types{&recordTable<RoadmapPlan>(), &recordTable<RoadmapItem>(),
                                                 &recordTable<CalendarDay>(), &recordTable<Person>(),
                                                 &recordTable<OfficialDocument>()};
    return std::ranges::any_of(changes,
                               [&](const RowChange& change) { return std::ranges::count(types, change.type) > 0; });
}

PlanData planData(const Document& document, const RoadmapPlan& plan, QDate today, PlanOrder order)
{
    const WorkCalendar calendar = workCalendar(document);
    PlanData data{regionOf(document),
                  document.methodology(document.editions().constLast()),
                  plan,
                  Schedule::of(plan, document.ownedBy<RoadmapItem>(plan.id), calendar, today, order),
                  calendar,
                  {},
                  {}};
    for (const Person& person : document.all<Person>())
        data.people.emplace(person.id, person.nameWithTitle());
    for (const OfficialDocument& paper : document.all<OfficialDocument>())
        data.documents.emplace(paper.id, paper.reference());
    return data;
}

void PlanDraft::put(Change& change) const
{
    change.put(plan);
    for (const RoadmapItem& point : controlPoints)
        change.put(point);
}

PlanDraft planDraft(const Document& document, int year)
{
    if (std::ranges::count(document.all<RoadmapPlan>(), year, &RoadmapPlan::year) > 0)
        throw Error(ErrorCode::AlreadyExists, PlanningText::tr("There is a roadmap of the year %1 already.").arg(year));
    const auto methodology = document.methodology(document.editions().constLast());
    PlanDraft draft;
    draft.plan.id = Id::create();
    draft.plan.year = year;
    for (const ControlPoint& point : methodology->controlPoints)
        draft.controlPoints.push_back(
            controlPointItem(point, draft.plan, static_cast<int>(draft.controlPoints.size()) + 1));
    return draft;
}

QByteArray deadlines(const PlanData& plan, const QDateTime& stamp)
{
    CalendarNames names{PlanningText::tr("Roadmap of %1: %2").arg(plan.plan.year).arg(plan.region.name), {}};
    for (const ScheduledItem& scheduled : plan.schedule.items)
        names.responsible.emplace(scheduled.item.id, plan.responsible(scheduled.item));
    return icalendar(plan.schedule, names, stamp);
}

Id startPlan(Document& document, int year)
{
    const PlanDraft draft = planDraft(document, year);
    document.change(PlanningText::tr("Roadmap of %1").arg(year), [&](Change& change) { draft.put(change); });
    return draft.plan.id;
}

void approvePlan(Document& document, const Id& id, QDate on, const Id& legalAct)
{
    RoadmapPlan plan = existingPlan(document, id);
    plan.approvedOn = on;
    plan.approvedBy = legalAct;
    const PlanData data = planData(document, plan, on);
    document.change(PlanningText::tr("Roadmap of %1 approved").arg(plan.year), [&](Change& change) {
        change.put(plan);
        for (const ScheduledItem& scheduled : data.schedule.items) {
            RoadmapItem item = scheduled.item;
            const bool isPlanned = item.state != ItemState::Cancelled;
            item.approvedStart = isPlanned ? scheduled.start : QDate();
            item.approvedDue = isPlanned ? scheduled.due : QDate();
            change.put(item);
        }
    });
}

RoadmapItem newActivity(const Document& document, const Id& plan, const Id& parent)
{
    RoadmapItem item;
    item.id = Id::create();
    item.plan = plan;
    item.parent = parent;
    item.position = nextPosition(document, plan, parent);
    return item;
}

void putItem(Document& document, const RoadmapItem& item, const QString& title)
{
    requireDocument(item);
    requireNoCycle(document, item);
    document.change(title, [&](Change& change) { change.put(item); });
}

void setItemField(Document& document, const Id& id, QStringView field, const QJsonValue& value, QDate today)
{
    const RoadmapItem before = existingItem(document, id);
    Row row = recordTable<RoadmapItem>().row(before);
    row[static_cast<size_t>(recordTable<RoadmapItem>().indexOf(field))] = value;
    const RoadmapItem item = edited(before, recordTable<RoadmapItem>().record(row), workCalendar(document), today);
    putItem(document, item,
            PlanningText::tr("%1 of the item “%2”")
                .arg(recordTable<RoadmapItem>()
                         .fields()[static_cast<size_t>(recordTable<RoadmapItem>().indexOf(field))]
                         .title(),
                     item.title));
}

void setItemTiming(Document& document, const Id& id, const Timing& timing)
{
    RoadmapItem item = existingItem(document, id);
    item.setTiming(timing);
    putItem(document, item, PlanningText::tr("Dates of the item “%1”").arg(item.title));
}

void removeItems(Document& document, const std::vector<Id>& items)
{
    std::vector<Id> gone;
    for (const Id& id : items) {
        const auto parts = withParts(document, existingItem(document, id));
        gone.insert(gone.end(), parts.begin(), parts.end());
    }
    document.change(PlanningText::tr("%n item(s) of the roadmap removed", nullptr, static_cast<int>(items.size())),
                    [&](Change& change) {
                        for (const Id& id : gone)
                            change.remove<RoadmapItem>(id);
                    });
}

void shiftItem(Document& document, const Id& id, int by)
{
    const RoadmapItem item = existingItem(document, id);
    std::vector<RoadmapItem> all = siblings(document, item.plan, item.parent);
    const auto from = std::ranges::find(all, id, &RoadmapItem::id) - all.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, static_cast<std::ptrdiff_t>(all.size()) - 1);
    all.erase(all.begin() + from);
    all.insert(all.begin() + to, item);
    document.change(PlanningText::tr("“%1” moved").arg(item.title), [&](Change& change) {
        int position = 0;
        for (RoadmapItem& sibling : all) {
            sibling.position = ++position;
            change.put(sibling);
        }
    });
}

void reparentItem(Document& document, const Id& id, const Id& parent)
{
    RoadmapItem item = existingItem(document, id);
    item.position = nextPosition(document, item.plan, parent);
    item.parent = parent;
    putItem(document, item, PlanningText::tr("“%1” moved").arg(item.title));
}

std::optional<RoadmapItem> itemOf(const Document& document, const Origin& origin)
{
    const QString wanted = origin.toString();
    const auto& all = document.all<RoadmapItem>();
    const auto found = std::ranges::find_if(
        all, [&](const RoadmapItem& item) { return item.origin == wanted && item.state != ItemState::Cancelled; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Id planGap(Document& document, const Id& plan, const Evaluation& evaluation, const Gap& gap)
{
    const Condition& condition = *evaluation.matrix.condition(gap.id);
    RoadmapItem item = newActivity(document, plan, {});
    item.title = conditionName(evaluation.matrix, condition);
    item.result = gapText(evaluation, gap);
    item.role = roleFor(evaluation.matrix, condition, gap, evaluation).left(200);
    item.origin = Origin{Origin::Kind::Condition, gap.id}.toString();
    putItem(document, item,
            PlanningText::tr("Line %1 of the matrix put into the roadmap")
                .arg(conditionShortTitle(evaluation.matrix, condition)));
    return item.id;
}

Id planRequirement(Document& document, const Id& plan, const Requirement& requirement)
{
    RoadmapItem item = newActivity(document, plan, {});
    item.title = requirement.title;
    item.result = requirement.text;
    item.origin = Origin{Origin::Kind::Requirement, requirement.id}.toString();
    putItem(document, item, PlanningText::tr("Paragraph %1 put into the roadmap").arg(requirement.paragraph));
    return item.id;
}

void putCalendarDay(Document& document, const CalendarDay& day, const std::vector<PlanMove>& moves)
{
    document.change(PlanningText::tr("Day of the calendar"), [&](Change& change) {
        change.put(day);
        for (const PlanMove& move : moves)
            change.put(move.after);
    });
}

void removeCalendarDay(Document& document, const Id& day, const std::vector<PlanMove>& moves)
{
    document.change(PlanningText::tr("Day of the calendar removed"), [&](Change& change) {
        change.remove<CalendarDay>(day);
        for (const PlanMove& move : moves)
            change.put(move.after);
    });
}

std::vector<PlanMove> movesUnder(const Document& document, std::span<const CalendarDay> days)
{
    return movesUnder(document.all<RoadmapItem>(), WorkCalendar(ProductionCalendar::shipped(), days));
}

} // namespace indikator
