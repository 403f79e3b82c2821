// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/registers.h"

#include <span>

namespace indikator {

/// A rule that is asked about one place.
struct RuleCall
{
    const Registers& registers;
    const Methodology& methodology;
    const EvidenceRule& rule;
    const Condition* condition = nullptr; ///< of the matrix, with its kind of fact
    const FactKind* kind = nullptr;
    const Requirement* requirement = nullptr; ///< of the Standard
    const Centre* centre = nullptr;           ///< null: the region

    /// How many records step `number` (from 1) asks for.
    [[nodiscard]] int countOf(size_t number) const
    {
        return number <= rule.steps.size() ? rule.steps[number - 1].count : 0;
    }
};

using RuleFunction = void (*)(const RuleCall&, Proposal&);

using NamedRule = std::pair<const char*, RuleFunction>;

// The rules of each part of the methodology, by their codes.
[[nodiscard]] std::span<const NamedRule> documentRules();
[[nodiscard]] std::span<const NamedRule> profileRules();
[[nodiscard]] std::span<const NamedRule> measurementRules();
[[nodiscard]] std::span<const NamedRule> improvementRules();
[[nodiscard]] std::span<const NamedRule> competenceRules();
[[nodiscard]] std::span<const NamedRule> standardRules();
[[nodiscard]] std::span<const NamedRule> controlPointRules();

/// Notes what is missing unless the condition holds. Returns whether it does.
bool want(Proposal& proposal, bool holds, const QString& missing);

/// Adds the record to those that prove it.
template <class R>
void proveBy(Proposal& proposal, const R* record)
{
    if (record)
        proposal.proof.push_back(proofOf(*record));
}

/// The answer «да» or «нет» of a condition.
void answerYes(Proposal& proposal, bool isMet);

/// What a row of dates is about, for words on what is missing: contexts are "EvidenceText".
struct DateSubject
{
    const char* absent;  ///< «… %1», one is missing in a period
    const char* several; ///< «%n … %1», several are missing in a period
    const char* more;    ///< «%n …», more are needed in the window
};

extern const DateSubject meetingDates;
extern const DateSubject eventDates;
extern const DateSubject knowledgeDates;

/// The highest step that the dates reach, from 1; 0 when they reach none. Notes what the next one wants, and whether
/// there is little history. Periods that begin before `start` are not asked about.
int highestStep(const RuleCall& call, std::vector<QDate> dates, QDate start, const DateSubject& subject,
                Proposal& proposal);

} // namespace indikator
