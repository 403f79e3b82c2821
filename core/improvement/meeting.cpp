// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/meeting.h"

#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct MeetingText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

constexpr int longestBriefMeeting = 30; // minutes

void check(const Meeting& meeting, const FieldReport& report, QDate today)
{
    const bool isHeld = meeting.status == MeetingStatus::Held;
    if (isHeld && meeting.date.isValid() && meeting.date > today)
        report("date", "held-in-future", MeetingText::tr("It is marked as held but lies ahead: correct the date."));
    if (meeting.status == MeetingStatus::Planned && meeting.date.isValid() && meeting.date < today)
        report("status", "planned-in-past", MeetingText::tr("Its date is over: mark it as held or as cancelled."));
    const size_t people =
        meeting.present.size() + (meeting.chair.isNull() ? 0 : 1) + (meeting.secretary.isNull() ? 0 : 1);
    if (isHeld && meeting.format == MeetingFormat::Full && people < 2)
        report("present", "nobody",
               MeetingText::tr("A meeting that was held names at least two people who were present."));
    if (meeting.format == MeetingFormat::Brief && meeting.minutes.value_or(0) > longestBriefMeeting)
        report("minutes", "brief-too-long",
               MeetingText::tr("A brief meeting lasts up to %n minute(s).", nullptr, longestBriefMeeting));
    if (isHeld && meeting.number.isEmpty())
        report("number", "missing", MeetingText::tr("Enter the number of its minutes."));
}

} // namespace

template <>
const RecordTable<Meeting>& recordTable<Meeting>()
{
    using R = Meeting;
    static const auto table =
        RecordTable<R>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required(), source("С-70"))
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number of the minutes"), longest(60))
            .add("status", &R::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .add("format", &R::format, QT_TRANSLATE_NOOP("Field", "Form of meeting"), source("М-1.11"))
            .add("place", &R::place, QT_TRANSLATE_NOOP("Field", "Place"), longest(200))
            .add("minutes", &R::minutes, QT_TRANSLATE_NOOP("Field", "Minutes it took"), between(1, 1440))
            .add("chair", &R::chair, QT_TRANSLATE_NOOP("Field", "Chair"), refersTo("person"), source("С-69"))
            .add("secretary", &R::secretary, QT_TRANSLATE_NOOP("Field", "Secretary"), refersTo("person"))
            .add("present", &R::present, QT_TRANSLATE_NOOP("Field", "Present"), refersTo("person"))
            .add("invited", &R::invited, QT_TRANSLATE_NOOP("Field", "Invited"), longText(2000))
            .add("centres", &R::centres, QT_TRANSLATE_NOOP("Field", "Meeting of centres"), refersTo("centre"))
            .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
            .named([](const R& meeting) {
                const QString date = officeDate(meeting.date);
                return meeting.number.isEmpty() ? date : QStringLiteral("№ %1, %2").arg(meeting.number, date);
            })
            .checked(check);
    return table;
}

template <>
const RecordTable<MeetingTopic>& recordTable<MeetingTopic>()
{
    using R = MeetingTopic;
    static const auto table =
        RecordTable<R>("meeting_topic", QT_TRANSLATE_NOOP("Field", "Point of the agenda"))
            .add("meeting", &R::meeting, QT_TRANSLATE_NOOP("Field", "Meeting"), required(), refersTo("meeting"))
            .owner()
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .order()
            .add("title", &R::title, QT_TRANSLATE_NOOP("Field", "Title"), required(), longest(500))
            .add("speaker", &R::speaker, QT_TRANSLATE_NOOP("Field", "Speaker"), refersTo("person"))
            .add("discussion", &R::discussion, QT_TRANSLATE_NOOP("Field", "Discussion"), longText());
    return table;
}

template <>
const RecordTable<Decision>& recordTable<Decision>()
{
    using R = Decision;
    static const auto table =
        RecordTable<R>("decision", QT_TRANSLATE_NOOP("Field", "Decision"))
            .add("meeting", &R::meeting, QT_TRANSLATE_NOOP("Field", "Meeting"), required(), refersTo("meeting"))
            .owner()
            .add("number", &R::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .order()
            .add("topic", &R::topic, QT_TRANSLATE_NOOP("Field", "Point of the agenda"), refersTo("meeting_topic"))
            .add("text", &R::text, QT_TRANSLATE_NOOP("Field", "Decision"), required(), longText(2000))
            .add("type", &R::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .add("approved", &R::approved, QT_TRANSLATE_NOOP("Field", "What was approved"),
                 refersTo({"official_document", "client_profile", "journey"}))
            .add("responsible", &R::responsible, QT_TRANSLATE_NOOP("Field", "Responsible"), refersTo("person"))
            .add("due", &R::due, QT_TRANSLATE_NOOP("Field", "Term"))
            .add("state", &R::state, QT_TRANSLATE_NOOP("Field", "State"))
            .named([](const R& decision) { return decision.text; });
    return table;
}

std::map<Id, QString> decisionNumbers(const std::vector<MeetingTopic>& topics, const std::vector<Decision>& decisions)
{
    std::map<Id, QString> numbers;
    std::vector<int> counts(topics.size() + 1);
    for (const Decision& decision : decisions) {
        const auto point = static_cast<size_t>(std::ranges::find(topics, decision.topic, &MeetingTopic::id) -
                                               topics.begin()); // beside the agenda: the one after the last
        const QString number = QString::number(++counts[point]);
        numbers[decision.id] = topics.empty() ? number : QString::number(point + 1) + u'.' + number;
    }
    return numbers;
}

} // namespace indikator
