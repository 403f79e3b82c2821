// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/coverage.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(CoverageText)
};

/// The day since when a coverage counts.
QDate dayOf(const TrainingCoverage& coverage, const Training& training)
{
    return coverage.date.isValid() ? coverage.date : training.to;
}

struct Reached
{
    int trained = 0;
    int headcount = 0; ///< as last recorded
    QDate last;
};

/// By centre, what trainings of the kind have reached by the day.
std::map<Id, Reached> reachedBy(std::span<const Training> trainings, std::span<const TrainingCoverage> coverage,
                                TrainingKind kind, QDate day)
{
    std::map<Id, const Training*> held;
    for (const Training& training : trainings) {
        if (training.kind == kind && training.isHeldBy(day))
            held.emplace(training.id, &training);
    }
    std::map<Id, Reached> reached;
    for (const TrainingCoverage& part : coverage) {
        const auto training = held.find(part.training);
        if (training == held.end() || !part.trained || dayOf(part, *training->second) > day)
            continue;
        Reached& centre = reached[part.centre];
        centre.trained += *part.trained;
        if (part.headcount && (!centre.last.isValid() || dayOf(part, *training->second) >= centre.last)) {
            centre.headcount = *part.headcount;
            centre.last = dayOf(part, *training->second);
        }
    }
    return reached;
}

void checkRepeated(std::span<const Training> trainings, std::span<const TrainingCoverage> coverage,
                   std::vector<Finding>& findings)
{
    std::set<std::pair<Id, Id>> known;
    for (const TrainingCoverage& part : coverage) {
        const auto training = std::ranges::find(trainings, part.training, &Training::id);
        if (!part.centre.isNull() && training != trainings.end() && !known.insert({part.training, part.centre}).second)
            findings.push_back({Severity::Warning, u"training_coverage.centre.repeated"_s, training->title,
                                CoverageText::tr("A centre is entered twice, each worker counts once: leave one of the "
                                                 "records.")});
    }
}

} // namespace

std::map<Id, int> trainedByCentre(std::span<const Training> trainings, std::span<const TrainingCoverage> coverage,
                                  TrainingKind kind, QDate day)
{
    std::map<Id, int> trained;
    for (const auto& [centre, reached] : reachedBy(trainings, coverage, kind, day))
        trained.emplace(centre, reached.trained);
    return trained;
}

std::vector<Finding> checkCoverage(std::span<const Training> trainings, std::span<const TrainingCoverage> coverage,
                                   std::span<const Centre> centres, QDate day)
{
    std::vector<Finding> findings;
    checkRepeated(trainings, coverage, findings);
    const auto reached = reachedBy(trainings, coverage, TrainingKind::StartAll, day);
    for (const Centre& centre : centres) {
        const auto found = reached.find(centre.id);
        if (found == reached.end() || !centre.headcount || !centre.isActiveOn(day))
            continue;
        const auto& [trained, headcount, last] = found->second;
        if (trained >= headcount && trained < *centre.headcount)
            findings.push_back({Severity::Warning, u"training_coverage.trained.new-staff"_s, centre.name,
                                CoverageText::tr("All workers were trained, but %n more have come since: plan a "
                                                 "starting course for them.",
                                                 nullptr, *centre.headcount - trained)});
    }
    return findings;
}

} // namespace indikator
