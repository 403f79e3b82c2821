// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/registercheck.h"

#include "core/competence/coverage.h"
#include "core/competence/onlyone.h"
#include "core/documents/grouprules.h"
#include "core/measurement/feedbackrules.h"
#include "core/operations/proving.h"
#include "core/organisation/unitrules.h"

namespace indikator {

std::vector<Finding> checkRegisters(const EvidenceInput& input, QDate today)
{
    std::vector<Finding> findings;
    const auto append = [&](std::vector<Finding> more) {
        findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(checkUnits(input.units, input.centres));
    append(checkGroups(input.groups, input.members, input.documents, today));
    append(checkFeedback(input.sources, input.batches));
    append(checkQuarters(input.reports, input.indices));
    append(checkCoverage(input.trainings, input.coverage, input.centres, today));
    append(checkOnlyOne(input.bases, input.access, input.motivation, input.staffIndicators));
    return findings;
}

std::vector<Finding> checkRegisters(const Document& document, QDate today)
{
    return checkRegisters(evidenceInput(document), today);
}

} // namespace indikator
