// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/proving.h"

#include "core/evidence/evidencejson.h"
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

/// Whether the place is named, by itself or with its block; and whether it is named by itself.
struct Wanted
{
    bool isNamed = false;
    bool isIncluded = false;
};

template <class List, class Place>
Wanted wanted(const AcceptedPlaces& places, const List& named, const Place& place)
{
    const bool isNamed = std::ranges::count(named, place) > 0;
    return {isNamed, isNamed || places.isEverything()};
}

bool hasText(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// What a proposal would change of the answers of a draft, in one step.
class Acceptance
{
public:
    Acceptance(const Document& document, const Evaluation& evaluation, const AcceptedPlaces& places)
        : m_document(document)
        , m_evaluation(evaluation)
        , m_places(places)
    {}

    void acceptItem(int item, const QJsonValue& proposed)
    {
        const Id owner = m_evaluation.assessment.id;
        const Id id = ChecklistAnswer::idFor(owner, item);
        ChecklistAnswer answer =
            m_document.find<ChecklistAnswer>(id).value_or(ChecklistAnswer{id, owner, item, {}, {}});
        if (!isTaken(wanted(m_places, m_places.items, item), answer.marked, proposed, answer.comment))
            return;
        answer.marked = proposed;
        m_items.push_back(answer);
    }

    void acceptCondition(const std::pair<ConditionId, Id>& place, const QJsonValue& proposed)
    {
        const Condition* const condition = m_evaluation.matrix.condition(place.first);
        if (!condition)
            return;
        Wanted want = wanted(m_places, m_places.conditions, place);
        const int block = m_evaluation.matrix.measureOf(*condition).block;
        want.isIncluded = want.isIncluded || std::ranges::count(m_places.blocks, block) > 0;
        const Id owner = m_evaluation.assessment.id;
        const Id id = MatrixAnswer::idFor(owner, place.first, place.second);
        MatrixAnswer answer =
            m_document.find<MatrixAnswer>(id).value_or(MatrixAnswer{id, owner, place.first, place.second, {}, {}});
        if (!isTaken(want, answer.value, proposed, answer.comment))
            return;
        answer.value = proposed;
        m_conditions.push_back(answer);
    }

    void acceptRequirement(const StandardLine& line)
    {
        StandardAnswer answer = line.answer;
        const QJsonValue now = line.isAnswered() ? QJsonValue(static_cast<int>(answer.state)) : QJsonValue();
        const QJsonValue proposed =
            line.proposed() == RequirementState::Unknown ? QJsonValue() : QJsonValue(static_cast<int>(line.proposed()));
        if (!isTaken(wanted(m_places, m_places.requirements, line.requirement->id), now, proposed, answer.comment))
            return;
        answer.assessment = m_evaluation.assessment.id;
        answer.id = StandardAnswer::idFor(answer.assessment, answer.requirement);
        answer.state = line.proposed();
        m_requirements.push_back(answer);
    }

    void put(Change& change) const
    {
        for (const ChecklistAnswer& answer : m_items)
            change.put(answer);
        for (const MatrixAnswer& answer : m_conditions)
            change.put(answer);
        for (const StandardAnswer& answer : m_requirements)
            change.put(answer);
    }

    [[nodiscard]] int count() const
    {
        return static_cast<int>(m_items.size() + m_conditions.size() + m_requirements.size());
    }

private:
    [[nodiscard]] static bool isTaken(const Wanted& want, const QJsonValue& now, const QJsonValue& proposed,
                                      const QString& reason)
    {
        const bool isReasoned = !now.isNull() && hasText(reason);
        return want.isIncluded && !proposed.isNull() && now != proposed && (want.isNamed || !isReasoned);
    }

    const Document& m_document;
    const Evaluation& m_evaluation;
    const AcceptedPlaces& m_places;
    std::vector<ChecklistAnswer> m_items;
    std::vector<MatrixAnswer> m_conditions;
    std::vector<StandardAnswer> m_requirements;
};

int pointsOf(const ChecklistItem& item, const QJsonValue& marked)
{
    int points = 0;
    for (const QJsonValue& option : marked.toArray())
        points += item.options[static_cast<size_t>(option.toInt()) - 1].points;
    return points;
}

/// Met is the most, not met the least.
bool isMoreThan(RequirementState claimed, RequirementState proved)
{
    return static_cast<int>(claimed) < static_cast<int>(proved);
}

void deviate(const Evaluation& evaluation, const Evidence& evidence, std::vector<Deviation>& found)
{
    for (const auto& [number, proposal] : evidence.items) {
        const auto* const marked = evaluation.answers.marked(number);
        const ChecklistItem* const item = evaluation.methodology->checklist.item(number);
        if (!marked || !item || proposal.answer.isNull() || spelled(*marked) == proposal.answer)
            continue;
        const auto comment = evaluation.itemComments.find(number);
        const bool hasReason = comment != evaluation.itemComments.end() && hasText(comment->second);
        const bool isMore = pointsOf(*item, spelled(*marked)) >= pointsOf(*item, proposal.answer);
        found.push_back({number, {}, {}, hasReason, {}, isMore});
    }
    for (const auto& [place, proposal] : evidence.conditions) {
        const Condition* const condition = evaluation.matrix.condition(place.first);
        const Fact* const fact = condition ? evaluation.answers.fact(place.first, place.second) : nullptr;
        const auto proved = condition ? evaluation.matrix.kindOf(*condition).parse(proposal.answer) : std::nullopt;
        if (!fact || !proved || *fact == *proved)
            continue;
        const auto comment = evaluation.conditionComments.find(place);
        const bool hasReason = comment != evaluation.conditionComments.end() && hasText(comment->second);
        found.push_back({0, place.first, place.second, hasReason, {}, !satisfies(*proved, *fact)});
    }
}

void requireDraft(const Document& document, const Id& id)
{
    const auto found = document.find<Assessment>(id);
    if (!found)
        throw Error(ErrorCode::NotFound, ProvingText::tr("The document has no assessment %1.").arg(id.toString()));
    if (found->isFinal())
        throw Error(ErrorCode::ReadOnly, ProvingText::tr("The assessment “%1” is final and cannot be changed. Copy it "
                                                         "to a new draft and change that.")
                                             .arg(found->title));
}

} // namespace

EvidenceInput evidenceInput(const Document& document)
{
    EvidenceInput input;
    input.region = regionOf(document);
    EvidenceInput::visit(input, [&]<class R>(std::vector<R>& records) { records = document.all<R>(); });
    return input;
}

Evidence prove(const Document& document, QDate asOf)
{
    return prove(evidenceInput(document), *document.methodology(document.editions().constLast()),
                 workCalendar(document), asOf);
}

std::optional<Evidence> keptEvidence(const Document& document, const Id& assessment)
{
    const auto found = document.find<Assessment>(assessment);
    return found ? evidenceFromJson(frozenContent(document, *found)[u"evidence"]) : std::nullopt;
}

Evidence proveNow(const Document& document, const Id& assessment)
{
    const Assessment found = evaluate(document, assessment).assessment;
    return prove(evidenceInput(document), *document.methodology(found.edition), workCalendar(document), found.asOf);
}

Evidence proveAssessment(const Document& document, const Id& assessment)
{
    if (auto kept = keptEvidence(document, assessment))
        return *std::move(kept);
    return proveNow(document, assessment);
}

StandardSheet standardSheet(const Document& document, const Id& assessment, const Evidence& evidence)
{
    const auto found = document.find<Assessment>(assessment);
    return standardSheet(document.methodology(found ? found->edition : document.editions().constLast()),
                         document.ownedBy<StandardAnswer>(assessment), evidence);
}

void answerRequirement(Document& document, const StandardAnswer& typed)
{
    requireDraft(document, typed.assessment);
    StandardAnswer answer = typed;
    answer.id = StandardAnswer::idFor(answer.assessment, answer.requirement);
    document.change(ProvingText::tr("Answer on the Standard, %1").arg(answer.requirement), [&](Change& change) {
        if (answer.isEmpty())
            change.remove<StandardAnswer>(answer.id);
        else
            change.put(answer);
    });
}

int acceptProposals(Document& document, const Id& id, const AcceptedPlaces& places, const Evidence* known)
{
    requireDraft(document, id);
    const Evaluation evaluation = evaluate(document, id);
    const Evidence evidence = known ? *known : proveAssessment(document, id);
    Acceptance acceptance(document, evaluation, places);
    for (const auto& [item, proposal] : evidence.items)
        acceptance.acceptItem(item, proposal.answer);
    for (const auto& [place, proposal] : evidence.conditions)
        acceptance.acceptCondition(place, proposal.answer);
    for (const StandardLine& line : standardSheet(document, id, evidence).lines)
        acceptance.acceptRequirement(line);
    document.change(ProvingText::tr("Answers by the registers"), [&](Change& change) { acceptance.put(change); });
    return acceptance.count();
}

std::vector<Deviation> deviations(const Document& document, const Id& id, const Evidence& evidence)
{
    std::vector<Deviation> found;
    deviate(evaluate(document, id), evidence, found);
    for (const StandardLine& line : standardSheet(document, id, evidence).lines) {
        if (line.differs())
            found.push_back(
                {0, {}, {}, !line.lacksReason(), line.requirement->id, isMoreThan(line.answer.state, line.proposed())});
    }
    return found;
}

} // namespace indikator
