// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/papers.h"

#include "core/operations/assessing.h"
#include "core/operations/journeypapers.h"
#include "core/operations/measuring.h"
#include "core/operations/meetings.h"
#include "core/operations/planning.h"
#include "core/operations/proving.h"

namespace indikator {

ReportInput PaperSource::input() const
{
    const auto pointer = [](const auto& value) { return value ? &*value : nullptr; };
    return {pointer(evaluation), pointer(previous), pointer(plan),     pointer(meeting), pointer(quarter),
            pointer(journey),    pointer(profile),  pointer(standard), narrowMargin};
}

PaperSource paperSource(const Document& document, const PaperChoice& choice)
{
    PaperSource source;
    source.narrowMargin = choice.narrowMargin;
    if (!choice.assessment.isNull()) {
        source.evaluation = evaluate(document, choice.assessment);
        if (const auto before = previousFinal(document, source.evaluation->assessment))
            source.previous = evaluate(document, before->id);
        source.standard =
            standardSheet(document, choice.assessment,
                          choice.evidence ? *choice.evidence : proveAssessment(document, choice.assessment));
    }
    if (const auto plan = planFor(document, choice.year, choice.today))
        source.plan = planData(document, *plan, choice.today);
    if (const auto meeting = meetingFor(document, choice.meeting, choice.today))
        source.meeting = meetingData(document, *meeting);
    source.quarter =
        quarterData(document, choice.quarter ? *choice.quarter : measurementBook(document).newestQuarter(choice.today),
                    choice.today);
    source.journey = journeyPaper(document, choice.journey, choice.view, choice.today);
    source.profile = profilePaper(document, choice.profile, choice.today);
    return source;
}

} // namespace indikator
