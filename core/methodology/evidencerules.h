// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <vector>

namespace indikator {

/// How far the program may be trusted with a proposal.
enum class Confidence {
    Automatic, ///< «А»: the registers decide
    Semi,      ///< «П»: the registers give the condition, somebody confirms the quality
    Manual     ///< «Р»: somebody decides, with a document
};

/// One option of an answer, as a demand on a register: so many records in the window, or so many in each period.
struct EvidenceStep
{
    int count = 0;       ///< records in the window
    int everyMonths = 0; ///< length of a calendar period; 0: no rhythm is asked for
    int times = 1;       ///< records in each period

    bool operator==(const EvidenceStep&) const = default;
};

/// What proves one place of the methodology or the Standard. The rule behind the code is in core/evidence; what it
/// compares with stands here, in the edition's data.
struct EvidenceRule
{
    QString code;  ///< «EV-C4»
    QString place; ///< «item:4», «condition:3.region», «requirement:S-70», «point:К1»
    Confidence confidence = Confidence::Automatic;
    std::vector<EvidenceStep> steps; ///< of the options in their order, the lowest first
};

/// The rules of evidence of an edition, and what they have in common.
struct EvidenceRules
{
    int windowMonths = 12;             ///< W12
    int weeks = 13;                    ///< complete weeks that a weekly rhythm is judged by
    int workingDaysOfWeek = 3;         ///< fewer in a week, and it asks for no meeting
    int daysWithoutProgress = 92;      ///< more, and a running measure is not watched
    int daysOfGrace = 15;              ///< beyond the period that a regulation sets
    std::map<int, int> historyPeriods; ///< by length in months: fewer complete periods are little history
    std::vector<EvidenceRule> rules;

    [[nodiscard]] const EvidenceRule* at(QStringView place) const; ///< null: nothing is proposed there
};

} // namespace indikator
