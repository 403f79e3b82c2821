// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportinput.h"
#include "core/storage/document.h"

namespace indikator {

// What people do in meetings of the working group. Each of these is one step that can be undone.

/// The meeting; for a null id that of today, else the last one before, else the next one, cancelled ones left out.
/// Nothing when there is none; throws NotFound for an id that is not there.
[[nodiscard]] std::optional<Meeting> meetingFor(const Document& document, const Id& meeting, QDate today);

[[nodiscard]] MeetingData meetingData(const Document& document, const Meeting& meeting);

/// A meeting that follows the newest one: its people and place, the next number of the year. Not written yet.
[[nodiscard]] Meeting nextMeeting(const Document& document, QDate day, MeetingStatus status);

/// The meeting of that day that is planned or held, or a held one that follows the newest, not written yet.
[[nodiscard]] Meeting meetingOn(const Document& document, QDate day);

/// Writes the meeting of that day unless it is there.
Id beginMeeting(Document& document, QDate day);

/// What is said in a meeting when something is decided.
struct DecisionDraft
{
    QString text;
    QString responsible; ///< as typed: «Иванова А.А., начальник отдела»; known people are recognised
    QDate due;
    DecisionType type = DecisionType::Action;
    Id topic = {};
    Id approved = {};
};

/// Records a decision as the next line of the minutes; with a term, also as an item of the roadmap of that year (the
/// plan is made when there is none). Somebody who is not known yet is added to the people. Throws InvalidInput for
/// an empty text, and for a name that several people have.
Id recordDecision(Document& document, const Id& meeting, const DecisionDraft& draft);

/// The same in the meeting of that day, which begins in the same step when there is none.
Id recordDecisionOn(Document& document, QDate day, const DecisionDraft& draft);

/// Puts a decision with a term into the roadmap, if it is not there yet. Throws InvalidInput without a term.
Id planDecision(Document& document, const Id& decision);

/// The item of the roadmap that a decision became and that is not cancelled, or nothing.
[[nodiscard]] std::optional<RoadmapItem> itemOfDecision(const Document& document, const Id& decision);

/// The known people that the text may name: «Иванова А.А., начальник отдела», «Иванова». One who is called exactly so
/// comes alone.
[[nodiscard]] std::vector<Person> peopleNamed(const Document& document, const QString& text);

/// The term at the end of what was decided: «… до 15.12», «… до 15 декабря 2026 г.». Without a year it is the next
/// such day from today on. Invalid when there is none.
[[nodiscard]] QDate termIn(const QString& text, QDate today);

/// Decisions that are open after their term, as seen on `today`.
[[nodiscard]] std::vector<Decision> overdueDecisions(const Document& document, QDate today);

} // namespace indikator
