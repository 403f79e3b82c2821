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

int nextNumber(const std::vector<Meeting>& meetings, int year)
{
    int last = 0;
    for (const Meeting& one : meetings)
        last = one.date.year() == year ? std::max(last, one.number.toInt()) : last;
    return last + 1;
}

/// The item that a decision becomes, and the plan of its year when that has to be made first.
struct PlannedDecision
{
    std::optional<PlanDraft> made;
    RoadmapItem item;

    void put(Change& change) const
    {
        if (made)
            made->put(change);
        change.put(item);
    }
};

PlannedDecision planned(const Document& document, const Decision& decision)
{
    PlannedDecision result;
    const auto& plans = document.all<RoadmapPlan>();
    const auto known = std::ranges::find(plans, decision.due.year(), &RoadmapPlan::year);
    if (known == plans.end())
        result.made = planDraft(document, decision.due.year());
    result.item = newActivity(document, result.made ? result.made->plan.id : known->id, {});
    if (result.made)
        result.item.position = static_cast<int>(result.made->controlPoints.size()) + 1;
    result.item.title = decision.text.simplified().left(1000);
    result.item.due = decision.due;
    result.item.responsible = decision.responsible;
    result.item.origin = Origin{Origin::Kind::Decision, decision.id.toString()}.toString();
    return result;
}

/// Who was named: somebody known, or somebody new with an id of their own; null id: nobody.
Person responsibleFor(const Document& document, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto known = peopleNamed(document, text);
    if (known.size() > 1)
        throw Error(ErrorCode::InvalidInput,
                    MeetingsText::tr("Several people are called “%1”: add initials or the job title.").arg(text));
    if (!known.empty())
        return known.front();
    Person stranger = Person::fromText(text);
    stranger.id = Id::create();
    const auto& people = document.all<Person>();
    stranger.position = people.empty() ? 1 : people.back().position + 1;
    return stranger;
}

Decision decisionFrom(const Document& document, const Id& meeting, const DecisionDraft& draft)
{
    const auto& others = document.ownedBy<Decision>(meeting);
    Decision decision;
    decision.id = Id::create();
    decision.meeting = meeting;
    decision.number = others.empty() ? 1 : others.back().number + 1;
    decision.topic = draft.topic;
    decision.text = draft.text.trimmed();
    decision.type = draft.type;
    decision.approved = draft.approved;
    decision.due = draft.due;
    return decision;
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

Meeting nextMeeting(const Document& document, QDate day, MeetingStatus status)
{
    const auto& all = document.all<Meeting>();
    Meeting meeting = newest(all).value_or(Meeting());
    meeting.id = Id::create();
    meeting.number = QString::number(nextNumber(all, day.year()));
    meeting.date = day;
    meeting.status = status;
    meeting.minutes.reset();
    meeting.invited.clear();
    meeting.note.clear();
    return meeting;
}

Id meetingOn(Document& document, QDate day)
{
    const auto& all = document.all<Meeting>();
    const auto known = std::ranges::find_if(
        all, [&](const Meeting& one) { return one.date == day && one.status != MeetingStatus::Cancelled; });
    if (known != all.end())
        return known->id;
    const Meeting meeting = nextMeeting(document, day, MeetingStatus::Held);
    document.change(MeetingsText::tr("New meeting"), [&](Change& change) { change.put(meeting); });
    return meeting.id;
}

std::vector<Person> peopleNamed(const Document& document, const QString& text)
{
    const QString wanted = text.simplified();
    const Person typed = Person::fromText(wanted);
    const Person typedInHaste = Person::fromText(wanted.left(1).toUpper() + wanted.mid(1)); // «иванова»
    std::vector<Person> found;
    for (const Person& person : document.all<Person>()) {
        if (person.nameWithTitle().compare(wanted, Qt::CaseInsensitive) == 0)
            return {person};
        if (!wanted.isEmpty() && (person.mayBe(typed) || person.mayBe(typedInHaste)))
            found.push_back(person);
    }
    return found;
}

Id recordDecision(Document& document, const Id& meeting, const DecisionDraft& draft)
{
    (void)existingMeeting(document, meeting);
    if (draft.text.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, MeetingsText::tr("Enter what was decided."));
    const Person responsible = responsibleFor(document, draft.responsible);
    Decision decision = decisionFrom(document, meeting, draft);
    decision.responsible = responsible.id;
    const bool isStranger = !responsible.id.isNull() && !document.find<Person>(responsible.id);
    const auto item = draft.due.isValid() ? std::optional(planned(document, decision)) : std::nullopt;
    document.change(MeetingsText::tr("Decision recorded"), [&](Change& change) {
        if (isStranger)
            change.put(responsible);
        change.put(decision);
        if (item)
            item->put(change);
    });
    return decision.id;
}

Id planDecision(Document& document, const Id& id)
{
    if (const auto known = itemOfDecision(document, id))
        return known->id;
    const auto decision = document.find<Decision>(id);
    if (!decision)
        throw Error(ErrorCode::NotFound, MeetingsText::tr("The document has no such decision."));
    if (!decision->due.isValid())
        throw Error(ErrorCode::InvalidInput, MeetingsText::tr("Enter the term of the decision first."));
    const PlannedDecision item = planned(document, *decision);
    document.change(MeetingsText::tr("Decision put into the roadmap"), [&](Change& change) { item.put(change); });
    return item.item.id;
}

std::optional<RoadmapItem> itemOfDecision(const Document& document, const Id& decision)
{
    return itemOf(document, {Origin::Kind::Decision, decision.toString()});
}

std::vector<Decision> overdueDecisions(const Document& document, QDate today)
{
    std::vector<Decision> overdue;
    for (const Decision& decision : document.all<Decision>()) {
        if (decision.state == DecisionState::Open && decision.due.isValid() && decision.due < today)
            overdue.push_back(decision);
    }
    return overdue;
}

} // namespace indikator
