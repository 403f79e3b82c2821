// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/meetings.h"

#include "core/documents/officialdocument.h"
#include "core/operations/assessing.h"
#include "core/operations/planning.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

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

std::optional<Meeting> currentMeeting(const Document& document, QDate today)
{
    std::vector<Meeting> meetings = document.all<Meeting>();
    std::erase_if(meetings, [](const Meeting& one) { return one.status == MeetingStatus::Cancelled; });
    std::ranges::stable_sort(meetings, {}, &Meeting::date);
    const auto later = std::ranges::upper_bound(meetings, today, {}, &Meeting::date);
    if (later != meetings.begin())
        return *std::prev(later);
    return later == meetings.end() ? std::nullopt : std::optional(*later);
}

/// Whether the meeting is written already decides what the step holds beside the decision.
Id record(Document& document, const Meeting& meeting, const DecisionDraft& draft)
{
    if (draft.text.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, MeetingsText::tr("Enter what was decided."));
    const Person responsible = responsibleFor(document, draft.responsible);
    Decision decision = decisionFrom(document, meeting.id, draft);
    decision.responsible = responsible.id;
    const bool isStranger = !responsible.id.isNull() && !document.find<Person>(responsible.id);
    const auto item = draft.due.isValid() ? std::optional(planned(document, decision)) : std::nullopt;
    document.change(MeetingsText::tr("Decision recorded"), [&](Change& change) {
        if (!document.find<Meeting>(meeting.id))
            change.put(meeting);
        if (isStranger)
            change.put(responsible);
        change.put(decision);
        if (item)
            item->put(change);
    });
    return decision.id;
}

/// 1–12 for «12» and «декабря», 0 for anything else.
int monthOf(const QString& text)
{
    static const QLocale russian(QLocale::Russian);
    for (int month = 1; month <= 12; ++month) {
        if (text.compare(russian.monthName(month), Qt::CaseInsensitive) == 0)
            return month;
    }
    return text.toInt();
}

} // namespace

std::optional<Meeting> meetingFor(const Document& document, const Id& meeting, QDate today)
{
    return meeting.isNull() ? currentMeeting(document, today) : std::optional(existingMeeting(document, meeting));
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

Meeting meetingOn(const Document& document, QDate day)
{
    const auto& all = document.all<Meeting>();
    const auto known = std::ranges::find_if(
        all, [&](const Meeting& one) { return one.date == day && one.status != MeetingStatus::Cancelled; });
    return known == all.end() ? nextMeeting(document, day, MeetingStatus::Held) : *known;
}

Id beginMeeting(Document& document, QDate day)
{
    const Meeting meeting = meetingOn(document, day);
    if (!document.find<Meeting>(meeting.id))
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
    return record(document, existingMeeting(document, meeting), draft);
}

Id recordDecisionOn(Document& document, QDate day, const DecisionDraft& draft)
{
    return record(document, meetingOn(document, day), draft);
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

QDate termIn(const QString& text, QDate today)
{
    static const QRegularExpression term(
        u"(?:^|\\s)до\\s+(\\d{1,2})(?:\\.|\\s+)(\\d{1,2}|\\p{L}+)(?:[.\\s]+(\\d{4}))?\\s*(?:г\\.|года)?[\\s.]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = term.match(text);
    if (!found.hasMatch())
        return {};
    const int month = monthOf(found.captured(2));
    const int day = found.captured(1).toInt();
    if (found.hasCaptured(3))
        return {found.captured(3).toInt(), month, day};
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
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
