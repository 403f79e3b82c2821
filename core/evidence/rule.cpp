// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

/// What the dates lack for a rhythm; empty when they keep it.
QStringList lacking(const EvidenceStep& step, const std::vector<DaySpan>& periods, const std::vector<QDate>& dates,
                    const DateSubject& subject)
{
    QStringList missing;
    for (const DaySpan& period : periods) {
        const auto first = std::ranges::lower_bound(dates, period.from);
        const auto end = std::ranges::upper_bound(dates, period.to);
        const auto absent = static_cast<int>(step.times - (end - first));
        if (absent == 1)
            missing << EvidenceText::tr(subject.absent).arg(whenText(period));
        else if (absent > 1)
            missing << EvidenceText::tr(subject.several, nullptr, absent).arg(whenText(period));
    }
    return missing;
}

/// What the dates lack for the step; empty when they reach it.
QStringList lackingFor(const RuleCall& call, const EvidenceStep& step, const std::vector<QDate>& dates, QDate start,
                       const DateSubject& subject)
{
    const auto found = static_cast<int>(dates.size());
    QStringList missing;
    if (found < step.count)
        missing << EvidenceText::tr(subject.more, nullptr, step.count - found);
    if (step.everyMonths == 0)
        return missing;
    const auto periods = completePeriods(call.registers.window, step.everyMonths, start);
    if (periods.empty())
        return missing << EvidenceText::tr("There is not enough history: no complete period of %n month(s) yet.",
                                           nullptr, step.everyMonths);
    return missing + lacking(step, periods, dates, subject);
}

bool hasLittleHistory(const RuleCall& call, const EvidenceStep& step, QDate start)
{
    const auto& wanted = call.registers.rules.historyPeriods;
    const auto least = wanted.find(step.everyMonths);
    return step.everyMonths > 0 && least != wanted.end() &&
           std::ssize(completePeriods(call.registers.window, step.everyMonths, start)) < least->second;
}

} // namespace

const DateSubject meetingDates{QT_TRANSLATE_NOOP("EvidenceText", "A meeting is missing %1."),
                               QT_TRANSLATE_N_NOOP("EvidenceText", "%n meeting(s) are missing %1."),
                               QT_TRANSLATE_N_NOOP("EvidenceText", "%n more meeting(s) are needed.")};
const DateSubject eventDates{QT_TRANSLATE_NOOP("EvidenceText", "An event is missing %1."),
                             QT_TRANSLATE_N_NOOP("EvidenceText", "%n event(s) are missing %1."),
                             QT_TRANSLATE_N_NOOP("EvidenceText", "%n more event(s) are needed.")};
const DateSubject knowledgeDates{
    QT_TRANSLATE_NOOP("EvidenceText", "The knowledge base was not renewed %1."),
    QT_TRANSLATE_N_NOOP("EvidenceText", "%n renewal(s) of the knowledge base are missing %1."),
    QT_TRANSLATE_N_NOOP("EvidenceText", "%n more renewal(s) of the knowledge base are needed.")};

bool want(Proposal& proposal, bool holds, const QString& missing)
{
    if (!holds)
        proposal.missing << missing;
    return holds;
}

void answerYes(Proposal& proposal, bool isMet)
{
    proposal.answer = isMet;
}

int highestStep(const RuleCall& call, std::vector<QDate> dates, QDate start, const DateSubject& subject,
                Proposal& proposal)
{
    std::ranges::sort(dates);
    const auto& steps = call.rule.steps;
    for (size_t reached = steps.size(); reached > 0; --reached) {
        const EvidenceStep& step = steps[reached - 1];
        const QStringList missing = lackingFor(call, step, dates, start, subject);
        if (missing.isEmpty()) {
            proposal.isProvisional = hasLittleHistory(call, step, start);
            return static_cast<int>(reached);
        }
        proposal.missing = missing; // of the lowest step that is not reached, in the end
    }
    return 0;
}

} // namespace indikator
