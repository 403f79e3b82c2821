// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/meetings.h"

#include "core/documents/officialdocument.h"
#include "core/operations/assessing.h"
#include "core/operations/planning.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct MeetingsText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingsText)
};

Meeting existingMeeting(const Document& document, const Id& id)
{
    const auto meeting = document.find<Meeting>(id);
    if (!meeting)
        throw Error(ErrorCode::NotFound, MeetingsText::tr("The document has no such meeting."));
    return *meeting;
}

std::optional<Meeting> newest(const std::vector<Meeting>& meetings)
{
    const auto found = std::ranges::max_element(meetings, {}, &Meeting::date);
    return found == meetings.end() ? std::nullopt : std::optional(*found);
}

/// The plan of the year in which something is due, made when there is none.
Id planOfYear(Document& document, int year)
{
    for (const RoadmapPlan& plan : document.all<RoadmapPlan>()) {
        if (plan.year == year)
            return plan.id;
    }
    return startPlan(document, year);
}

RoadmapItem itemFor(const Document& document, const Decision& decision, const Id& plan)
{
    RoadmapItem item = newActivity(document, plan, {});
    item.title = decision.text.simplified().left(1000);
    item.due = decision.due;
    item.responsible = decision.responsible;
    item.origin = Origin{Origin::Kind::Decision, decision.id.toString()}.toString();
    return item;
}

} // namespace

std::optional<Meeting> meetingFor(const Document& document, const Id& meeting)
{
    return meeting.isNull() ? newest(document.all<Meeting>()) : std::optional(existingMeeting(document, meeting));
}

MeetingData meetingData(const Document& document, const Meeting& meeting)
{
    MeetingData data{regionOf(document),
                     meeting,
                     document.ownedBy<MeetingTopic>(meeting.id),
                     document.ownedBy<Decision>(meeting.id),
                     {},
                     {}};
    for (const Person& person : document.all<Person>())
        data.people.emplace(person.id, person);
    for (const OfficialDocument& paper : document.all<OfficialDocument>())
        data.documents.emplace(paper.id, paper.reference());
    return data;
}

Id meetingOn(Document& document, QDate day)
{
    const auto& all = document.all<Meeting>();
    const auto known = std::ranges::find_if(
        all, [&](const Meeting& one) { return one.date == day && one.status != MeetingStatus::Cancelled; });
    if (known != all.end())
        return known->id;
    Meeting meeting = newest(all).value_or(Meeting());
    const bool countsOn = !meeting.number.isEmpty() && meeting.date.year() == day.year();
    meeting.id = Id::create();
    meeting.number = countsOn ? QString::number(meeting.number.toInt() + 1) : QStringLiteral("1");
    meeting.date = day;
    meeting.status = MeetingStatus::Held;
    meeting.minutes.reset();
    meeting.note.clear();
    document.change(MeetingsText::tr("New meeting"), [&](Change& change) { change.put(meeting); });
    return meeting.id;
}

Id personNamed(const Document& document, const QString& text)
{
    const QString wanted = text.simplified();
    const auto isNamed = [&](const Person& person) {
        return !wanted.isEmpty() && (person.nameWithTitle().compare(wanted, Qt::CaseInsensitive) == 0 ||
                                     person.shortName().compare(wanted, Qt::CaseInsensitive) == 0);
    };
    const auto& people = document.all<Person>();
    const auto found = std::ranges::find_if(people, isNamed);
    const bool isOne = found != people.end() && std::none_of(std::next(found), people.end(), isNamed);
    return isOne ? found->id : Id();
}

Id recordDecision(Document& document, const Id& meeting, const DecisionDraft& draft)
{
    (void)existingMeeting(document, meeting);
    if (draft.text.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, MeetingsText::tr("Enter what was decided."));
    const auto& others = document.ownedBy<Decision>(meeting);
    Decision decision{
        Id::create(), meeting,        others.empty() ? 1 : others.back().number + 1, draft.topic, draft.text.trimmed(),
        draft.type,   draft.approved, personNamed(document, draft.responsible),      draft.due,   DecisionState::Open};
    std::optional<Person> stranger;
    if (decision.responsible.isNull() && !draft.responsible.trimmed().isEmpty()) {
        stranger = Person::fromText(draft.responsible);
        stranger->id = Id::create();
        decision.responsible = stranger->id;
    }
    const Id plan = draft.due.isValid() ? planOfYear(document, draft.due.year()) : Id();
    document.change(MeetingsText::tr("Decision recorded"), [&](Change& change) {
        if (stranger)
            change.put(*stranger);
        change.put(decision);
        if (!plan.isNull())
            change.put(itemFor(document, decision, plan));
    });
    return decision.id;
}

} // namespace indikator
