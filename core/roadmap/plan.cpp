// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/roadmap/plan.h"

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Origin::Kind, QLatin1StringView>, 3> prefixes{
    {{Origin::Kind::Condition, "matrix:"_L1},
     {Origin::Kind::Requirement, "standard:"_L1},
     {Origin::Kind::Decision, "decision:"_L1}}};

} // namespace

template <>
const RecordTable<RoadmapPlan>& recordTable<RoadmapPlan>()
{
    using R = RoadmapPlan;
    static const auto table =
        RecordTable<R>("roadmap_plan", QT_TRANSLATE_NOOP("Field", "Roadmap"))
            .add("year", &R::year, QT_TRANSLATE_NOOP("Field", "Year"), unique(), between(2000, 2100), source("М-2"))
            .order()
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), longest(300))
            .add("approvedOn", &R::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on"))
            .add("approvedBy", &R::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by the document"),
                 refersTo("official_document"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& plan) { return QString::number(plan.year); });
    return table;
}

template <>
const RecordTable<RoadmapItem>& recordTable<RoadmapItem>()
{
    using R = RoadmapItem;
    static const auto table =
        RecordTable<R>("roadmap_item", QT_TRANSLATE_NOOP("Field", "Item of the roadmap"))
            .add("plan", &R::plan, QT_TRANSLATE_NOOP("Field", "Roadmap"), required(), refersTo("roadmap_plan"))
            .owner()
            .add("parent", &R::parent, QT_TRANSLATE_NOOP("Field", "Part of"), refersTo("roadmap_item"), internal())
            .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
            .order()
            .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), internal())
            .add("controlPoint", &R::controlPoint, QT_TRANSLATE_NOOP("Field", "Control point"), longest(20), internal())
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Activity, control point"), required(), longest(1000),
                 source("М-2"))
            .add("start", &R::start, QT_TRANSLATE_NOOP("Field", "Start"), source("М-2"))
            .add("due", &R::due, QT_TRANSLATE_NOOP("Field", "Due"), required(), source("М-2"))
            .add("duration", &R::duration, QT_TRANSLATE_NOOP("Field", "Working days"), between(1, 1000), source("М-2"))
            .add("computed", &R::computed, QT_TRANSLATE_NOOP("Field", "Computed"), internal())
            .add("result", &R::result, QT_TRANSLATE_NOOP("Field", "Result, confirming document"), longText(4000),
                 source("М-2"))
            .add("responsible", &R::responsible, QT_TRANSLATE_NOOP("Field", "Responsible"), refersTo("person"),
                 source("М-2"))
            .add("role", &R::role, QT_TRANSLATE_NOOP("Field", "Role of the responsible"), longest(200))
            .add("state", &R::state, QT_TRANSLATE_NOOP("Field", "State"))
            .add("doneOn", &R::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"))
            .add("evidence", &R::evidence, QT_TRANSLATE_NOOP("Field", "Confirming documents"),
                 refersTo("official_document"), source("М-2"))
            .add("origin", &R::origin, QT_TRANSLATE_NOOP("Field", "Origin"), longest(80), internal())
            .add("approvedStart", &R::approvedStart, QT_TRANSLATE_NOOP("Field", "Approved start"), internal())
            .add("approvedDue", &R::approvedDue, QT_TRANSLATE_NOOP("Field", "Approved term"), internal())
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText());
    return table;
}

void RoadmapItem::setTiming(const Timing& timing)
{
    start = timing.start;
    due = timing.due;
    duration = timing.duration;
    computed = timing.computed;
}

RoadmapItem edited(const RoadmapItem& before, RoadmapItem typed, const WorkCalendar& calendar, QDate today)
{
    const bool isDueTyped = typed.due != before.due;
    const Term term = isDueTyped || typed.isControlPoint() ? Term::Stays : Term::Moves;
    Timing timing = before.timing();
    if (isDueTyped)
        timing = withDue(timing, typed.due, calendar);
    if (typed.start != before.start)
        timing = withStart(timing, typed.start, term, calendar);
    if (typed.duration != before.duration && (typed.start == before.start || !isDueTyped))
        timing = withDuration(timing, typed.duration, term, calendar);
    typed.setTiming(timing);
    if (typed.state == ItemState::Done && before.state != ItemState::Done && !typed.doneOn.isValid())
        typed.doneOn = today;
    if (typed.isOpen() && before.state == ItemState::Done)
        typed.doneOn = {};
    return typed;
}

Origin Origin::parse(QStringView text)
{
    for (const auto& [kind, prefix] : prefixes) {
        if (text.startsWith(prefix))
            return {kind, text.sliced(prefix.size()).toString()};
    }
    return {};
}

QString Origin::toString() const
{
    for (const auto& [known, prefix] : prefixes) {
        if (known == kind)
            return prefix + key;
    }
    return {};
}

} // namespace indikator
