// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/proving.h"

#include "core/operations/assessing.h"
#include "core/operations/planning.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indikator {

namespace {

struct ProvingText
{
    Q_DECLARE_TR_FUNCTIONS(ProvingText)
};

QJsonValue spelled(const std::vector<int>& marks)
{
    QJsonArray options;
    for (const int option : marks)
        options.append(option);
    return options;
}

bool isWanted(const AcceptedPlaces& places, int item)
{
    const bool isAll = places.items.empty() && places.conditions.empty() && places.blocks.empty();
    return isAll || std::ranges::count(places.items, item) > 0;
}

bool isWanted(const AcceptedPlaces& places, const std::pair<ConditionId, Id>& place, int block)
{
    const bool isAll = places.items.empty() && places.conditions.empty() && places.blocks.empty();
    return isAll || std::ranges::count(places.conditions, place) > 0 || std::ranges::count(places.blocks, block) > 0;
}

} // namespace

EvidenceInput evidenceInput(const Document& document)
{
    EvidenceInput input;
    input.region = regionOf(document);
    const auto read = [&]<class R>(std::vector<R>& records) { records = document.all<R>(); };
    const auto readAll = [&](auto&... registers) { (read(registers), ...); };
    readAll(input.centres, input.units, input.people, input.documents, input.acknowledgements, input.groups,
            input.members, input.services, input.profiles, input.journeys, input.introductions, input.teams,
            input.teamMembers, input.versions, input.stages, input.touchpoints, input.sources, input.batches,
            input.waves, input.metrics, input.measurements, input.indicators, input.targets, input.values, input.causes,
            input.indices, input.reports, input.systems, input.meetings, input.decisions, input.actions, input.progress,
            input.trainings, input.coverage, input.events, input.bases, input.access, input.knowledge, input.revisions,
            input.motivation, input.staffIndicators, input.federalEvents, input.participations, input.plans,
            input.planItems);
    return input;
}

Evidence prove(const Document& document, QDate asOf)
{
    return prove(evidenceInput(document), *document.methodology(document.editions().constLast()),
                 workCalendar(document), asOf);
}

Evidence proveAssessment(const Document& document, const Id& assessment)
{
    const Assessment found = evaluate(document, assessment).assessment;
    return prove(evidenceInput(document), *document.methodology(found.edition), workCalendar(document), found.asOf);
}

int acceptProposals(Document& document, const Id& id, const AcceptedPlaces& places)
{
    const Evaluation evaluation = evaluate(document, id);
    if (evaluation.assessment.isFinal())
        throw Error(ErrorCode::ReadOnly, ProvingText::tr("The assessment “%1” is final and cannot be changed. Copy it "
                                                         "to a new draft and change that.")
                                             .arg(evaluation.assessment.title));
    const Evidence evidence = proveAssessment(document, id);
    int written = 0;
    document.change(ProvingText::tr("Answers by the registers"), [&](Change& change) {
        for (const auto& [item, proposal] : evidence.items) {
            if (!isWanted(places, item) || proposal.answer.isNull())
                continue;
            const Id answerId = ChecklistAnswer::idFor(id, item);
            ChecklistAnswer answer =
                document.find<ChecklistAnswer>(answerId).value_or(ChecklistAnswer{answerId, id, item, {}, {}});
            written += answer.marked == proposal.answer ? 0 : 1;
            answer.marked = proposal.answer;
            change.put(answer);
        }
        for (const auto& [place, proposal] : evidence.conditions) {
            const Condition* const condition = evaluation.matrix.condition(place.first);
            if (!condition || proposal.answer.isNull() ||
                !isWanted(places, place, evaluation.matrix.measureOf(*condition).block))
                continue;
            const Id answerId = MatrixAnswer::idFor(id, place.first, place.second);
            MatrixAnswer answer = document.find<MatrixAnswer>(answerId).value_or(
                MatrixAnswer{answerId, id, place.first, place.second, {}, {}});
            written += answer.value == proposal.answer ? 0 : 1;
            answer.value = proposal.answer;
            change.put(answer);
        }
    });
    return written;
}

std::vector<Deviation> deviations(const Document& document, const Id& id, const Evidence& evidence)
{
    const Evaluation evaluation = evaluate(document, id);
    std::vector<Deviation> found;
    for (const auto& [item, proposal] : evidence.items) {
        const auto* const marked = evaluation.answers.marked(item);
        if (!marked || proposal.answer.isNull() || spelled(*marked) == proposal.answer)
            continue;
        const auto comment = evaluation.itemComments.find(item);
        const bool hasReason = comment != evaluation.itemComments.end() && !comment->second.trimmed().isEmpty();
        found.push_back({item, {}, {}, hasReason});
    }
    for (const auto& [place, proposal] : evidence.conditions) {
        const Condition* const condition = evaluation.matrix.condition(place.first);
        const Fact* const fact = condition ? evaluation.answers.fact(place.first, place.second) : nullptr;
        if (!fact || proposal.answer.isNull() || evaluation.matrix.kindOf(*condition).spell(*fact) == proposal.answer)
            continue;
        const auto comment = evaluation.conditionComments.find(place);
        const bool hasReason = comment != evaluation.conditionComments.end() && !comment->second.trimmed().isEmpty();
        found.push_back({0, place.first, place.second, hasReason});
    }
    return found;
}

} // namespace indikator
