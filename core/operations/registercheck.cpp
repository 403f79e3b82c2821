// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/registercheck.h"

#include "core/competence/coverage.h"
#include "core/competence/onlyone.h"
#include "core/documents/grouprules.h"
#include "core/measurement/feedbackrules.h"
#include "core/organisation/unitrules.h"

namespace indikator {

std::vector<Finding> checkRegisters(const Document& document, QDate today)
{
    std::vector<Finding> findings;
    const auto append = [&](std::vector<Finding> more) {
        findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(checkUnits(document.all<OrgUnit>(), document.all<Centre>()));
    append(checkGroups(document.all<WorkingGroup>(), document.all<GroupMember>(), document.all<OfficialDocument>(),
                       today));
    append(checkFeedback(document.all<FeedbackSource>(), document.all<FeedbackBatch>()));
    append(checkQuarters(document.all<AnalyticalReport>(), document.all<ExternalIndex>()));
    append(checkCoverage(document.all<Training>(), document.all<TrainingCoverage>(), document.all<Centre>(), today));
    append(checkOnlyOne(document.all<KnowledgeBase>(), document.all<KnowledgeAccess>(),
                        document.all<MotivationSystem>(), document.all<StaffKpiSystem>()));
    return findings;
}

} // namespace indikator
