// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/choicelabel.h"
#include "core/competence/coverage.h"
#include "core/evidence/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

/// Whether a training of the kind was held: ever, or in the window.
bool wantTraining(const RuleCall& call, Proposal& proposal, TrainingKind kind, bool inWindow)
{
    const Registers& registers = call.registers;
    bool isMet = false;
    for (const Training& training : registers.in.trainings) {
        if (training.kind != kind || !training.isHeldBy(registers.day) ||
            (inWindow && !registers.window.contains(training.to)))
            continue;
        isMet = true;
        proveBy(proposal, &training);
    }
    return want(proposal, isMet,
                inWindow ? EvidenceText::tr("A training is missing in the window: %1.").arg(choiceLabel(kind))
                         : EvidenceText::tr("A training is missing: %1.").arg(choiceLabel(kind)));
}

bool leadingTrained(const RuleCall& call, Proposal& proposal)
{
    return wantTraining(call, proposal, TrainingKind::StartLeading, false);
}

bool allTrained(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    bool isMet = wantTraining(call, proposal, TrainingKind::StartAll, false);
    const auto trained =
        trainedByCentre(registers.in.trainings, registers.in.coverage, TrainingKind::StartAll, registers.day);
    for (const Centre* centre : registers.centres) {
        const auto reached = trained.find(centre->id);
        const int workers = reached == trained.end() ? 0 : reached->second;
        if (!centre->headcount) {
            proposal.confidence = std::max(proposal.confidence, Confidence::Semi);
            proposal.remarks << EvidenceText::tr("The number of workers is unknown: %1.").arg(centre->name);
        }
        const int staff = centre->headcount.value_or(1);
        isMet &= want(proposal, workers >= staff,
                      EvidenceText::tr("%1: %n worker(s) have not had the starting course.", nullptr, staff - workers)
                          .arg(centre->name));
    }
    return isMet;
}

bool leadersTrained(const RuleCall& call, Proposal& proposal)
{
    const bool isHeld = wantTraining(call, proposal, TrainingKind::LeadersDeep, false);
    const auto leader = std::ranges::find_if(call.registers.in.people, [&](const Person& person) {
        return person.isLeader && person.isActiveOn(call.registers.day);
    });
    const bool hasLeader = leader != call.registers.in.people.end();
    if (hasLeader)
        proveBy(proposal, &*leader);
    want(proposal, hasLeader, EvidenceText::tr("Nobody among the people is marked as a leader of client focus."));
    return isHeld && hasLeader;
}

bool skillsTrained(const RuleCall& call, Proposal& proposal)
{
    return wantTraining(call, proposal, TrainingKind::SkillTraining, true);
}

bool casesTrained(const RuleCall& call, Proposal& proposal)
{
    return wantTraining(call, proposal, TrainingKind::CaseBased, true);
}

using TrainingRule = bool (*)(const RuleCall&, Proposal&);

constexpr TrainingRule trainingRules[] = {leadingTrained, allTrained, leadersTrained, skillsTrained, casesTrained};

/// М-3.5: each kind of training has points of its own.
void trainings(const RuleCall& call, Proposal& proposal)
{
    QJsonArray marked;
    for (size_t i = 0; i < std::size(trainingRules); ++i) {
        if (trainingRules[i](call, proposal))
            marked.append(static_cast<int>(i) + 1);
    }
    proposal.answer = marked;
}

template <TrainingRule rule>
void training(const RuleCall& call, Proposal& proposal)
{
    answerYes(proposal, rule(call, proposal));
}

std::vector<const DevelopmentEvent*> heldEvents(const Registers& registers)
{
    std::vector<const DevelopmentEvent*> held;
    for (const DevelopmentEvent& event : registers.in.events) {
        if (event.status == EventStatus::Held && registers.window.contains(event.date))
            held.push_back(&event);
    }
    return held;
}

std::vector<QDate> proveByEvents(const RuleCall& call, Proposal& proposal)
{
    std::vector<QDate> dates;
    for (const DevelopmentEvent* event : heldEvents(call.registers)) {
        proveBy(proposal, event);
        dates.push_back(event->date);
    }
    proposal.value = EvidenceText::tr("%n event(s)", nullptr, static_cast<int>(dates.size()));
    return dates;
}

void events(const RuleCall& call, Proposal& proposal)
{
    const int step =
        highestStep(call, proveByEvents(call, proposal), call.registers.in.region.startedOn, eventDates, proposal);
    proposal.answer = step > 0 ? QJsonArray{step} : QJsonArray();
}

void eventCount(const RuleCall& call, Proposal& proposal)
{
    const auto count = static_cast<int>(proveByEvents(call, proposal).size());
    proposal.answer = call.kind->spell({count});
    for (const EvidenceStep& step : call.rule.steps) {
        if (count >= step.count)
            continue;
        proposal.missing << EvidenceText::tr(eventDates.more, nullptr, step.count - count);
        break;
    }
}

/// Days on which the knowledge base was renewed.
std::vector<QDate> renewals(const Registers& registers)
{
    std::vector<QDate> dates;
    for (const KnowledgeItem& item : registers.in.knowledge) {
        if (registers.window.contains(item.addedOn))
            dates.push_back(item.addedOn);
    }
    for (const KnowledgeRevision& revision : registers.in.revisions) {
        if (registers.window.contains(revision.date))
            dates.push_back(revision.date);
    }
    return dates;
}

QDate baseStart(const Registers& registers)
{
    return std::max(registers.base()->createdOn, registers.in.region.startedOn);
}

bool wantBase(const RuleCall& call, Proposal& proposal)
{
    const KnowledgeBase* const base = call.registers.base();
    const bool isThere = base && base->stage != SystemStage::None;
    if (isThere)
        proveBy(proposal, base);
    return want(proposal, isThere, EvidenceText::tr("There is no knowledge base."));
}

void knowledge(const RuleCall& call, Proposal& proposal)
{
    proposal.answer = QJsonArray();
    if (!wantBase(call, proposal))
        return;
    const auto dates = renewals(call.registers);
    proposal.value = EvidenceText::tr("%n renewal(s)", nullptr, static_cast<int>(dates.size()));
    const bool isEmpty = call.registers.base()->stage == SystemStage::Developing && call.registers.in.knowledge.empty();
    if (!want(proposal, !isEmpty, EvidenceText::tr("The knowledge base is being developed and has nothing in it.")))
        return;
    const int step = highestStep(call, dates, baseStart(call.registers), knowledgeDates, proposal);
    if (step > 0)
        proposal.answer = QJsonArray{step};
}

/// The step of a stage, as the methodology's scale spells it.
QJsonValue stageAnswer(const RuleCall& call, SystemStage stage)
{
    return call.kind->steps()[static_cast<size_t>(stage)].value;
}

void knowledgeStage(const RuleCall& call, Proposal& proposal)
{
    proposal.answer = stageAnswer(call, SystemStage::None);
    if (!wantBase(call, proposal))
        return;
    const KnowledgeBase& base = *call.registers.base();
    const OfficialDocument* const description = call.registers.approved(base.description);
    const OfficialDocument* const regulation = call.registers.approved(base.regulation);
    proveBy(proposal, description);
    proveBy(proposal, regulation);
    const bool isRhythmic =
        highestStep(call, renewals(call.registers), baseStart(call.registers), knowledgeDates, proposal) > 0;
    want(proposal, base.stage == SystemStage::Functioning,
         EvidenceText::tr("The knowledge base is not marked as functioning."));
    want(proposal, description, EvidenceText::tr("An approved description of the knowledge base is missing."));
    want(proposal, regulation, EvidenceText::tr("An approved regulation of the knowledge base is missing."));
    const bool functions = base.stage == SystemStage::Functioning && description && regulation && isRhythmic;
    proposal.answer = stageAnswer(call, functions ? SystemStage::Functioning : SystemStage::Developing);
}

void knowledgeOfCentre(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const auto isGiven = [&](const KnowledgeAccess& access) {
        return access.centre == call.centre->id && access.isGivenOn(registers.day);
    };
    const bool isAvailable = want(proposal, std::ranges::any_of(registers.in.access, isGiven),
                                  EvidenceText::tr("The knowledge base is not available in the centre."));
    const KnowledgeItem* const own = registers.addedBy(call.centre->id);
    proveBy(proposal, own);
    want(proposal, own, EvidenceText::tr("The centre has added nothing to the knowledge base in the window."));
    answerYes(proposal, isAvailable && own);
}

/// What a system of motivation or of staff indicators has reached; functioning needs its document.
template <class System>
void systemStage(const RuleCall& call, Proposal& proposal, const std::vector<System>& systems)
{
    const bool isThere = !systems.empty() && systems.front().stage != SystemStage::None;
    SystemStage stage = isThere ? systems.front().stage : SystemStage::None;
    if (isThere)
        proveBy(proposal, &systems.front());
    const OfficialDocument* const document = isThere ? call.registers.approved(systems.front().document) : nullptr;
    proveBy(proposal, document);
    if (!want(proposal, isThere, EvidenceText::tr("There is no such system, nor is one being developed."))) {
    } else if (!want(proposal, stage == SystemStage::Functioning, EvidenceText::tr("It does not function yet."))) {
    } else if (!want(proposal, document, EvidenceText::tr("An approved document on it is missing."))) {
        stage = SystemStage::Developing;
    }
    proposal.answer = stageAnswer(call, stage);
}

void motivationStage(const RuleCall& call, Proposal& proposal)
{
    systemStage(call, proposal, call.registers.in.motivation);
}

void staffIndicatorsStage(const RuleCall& call, Proposal& proposal)
{
    systemStage(call, proposal, call.registers.in.staffIndicators);
}

/// М-3.8: the code first, then the system of motivation.
void motivation(const RuleCall& call, Proposal& proposal)
{
    auto codes = call.registers.approved(DocumentType::CodeOfExperience);
    const auto ethics = call.registers.approved(DocumentType::CodeOfEthics);
    codes.insert(codes.end(), ethics.begin(), ethics.end());
    for (const OfficialDocument* code : codes)
        proveBy(proposal, code);
    const auto& systems = call.registers.in.motivation;
    const SystemStage stage = systems.empty() ? SystemStage::None : systems.front().stage;
    proposal.answer = QJsonArray();
    if (!want(proposal, !codes.empty(), EvidenceText::tr("An approved code is missing."))) {
        if (stage != SystemStage::None)
            proposal.remarks << EvidenceText::tr("The system of motivation counts only beside an approved code.");
        return;
    }
    if (stage != SystemStage::None)
        proveBy(proposal, &systems.front());
    want(proposal, stage != SystemStage::None, EvidenceText::tr("A system of motivation is not being developed."));
    want(proposal, stage != SystemStage::Developing,
         EvidenceText::tr("The system of motivation does not function "
                          "yet."));
    proposal.answer = QJsonArray{static_cast<int>(stage) + 1};
}

/// М-1.19: events of the years that the window touches.
void federalEvents(const RuleCall& call, Proposal& proposal)
{
    const Registers& registers = call.registers;
    const auto tookPart = [&](const FederalEvent& event) {
        return std::ranges::any_of(registers.in.participations, [&](const FederalParticipation& part) {
            return part.event == event.id && part.participated && (!part.date.isValid() || part.date <= registers.day);
        });
    };
    int known = 0;
    int joined = 0;
    int mandatory = 0;
    bool isAll = true;
    for (const FederalEvent& event : registers.in.federalEvents) {
        if (event.year < registers.window.from.year() || event.year > registers.window.to.year())
            continue;
        ++known;
        mandatory += event.mandatory ? 1 : 0;
        const bool joins = tookPart(event);
        joined += joins ? 1 : 0;
        if (joins)
            proveBy(proposal, &event);
        if (event.mandatory)
            isAll &= want(proposal, joins,
                          EvidenceText::tr("The region did not take part in a mandatory event: “%1”.").arg(event.name));
    }
    if (known == 0) {
        proposal.confidence = Confidence::Manual;
        proposal.remarks << EvidenceText::tr("The list of federal events of these years is empty: answer by hand.");
        return;
    }
    proposal.value = EvidenceText::tr("%1 of %2").arg(joined).arg(known);
    const size_t step = joined == 0 ? 0 : isAll && mandatory > 0 ? 2 : 1;
    proposal.answer = call.kind->steps()[step].value;
}

constexpr NamedRule table[] = {
    {"EV-C5", trainings},
    {"EV-C6", events},
    {"EV-C7", knowledge},
    {"EV-C8", motivation},
    {"EV-M14.1", training<leadingTrained>},
    {"EV-M14.2", training<allTrained>},
    {"EV-M14.3", training<leadersTrained>},
    {"EV-M14.4", training<skillsTrained>},
    {"EV-M14.5", training<casesTrained>},
    {"EV-M15r", knowledgeStage},
    {"EV-M15c", knowledgeOfCentre},
    {"EV-M16", motivationStage},
    {"EV-M17", eventCount},
    {"EV-M18", staffIndicatorsStage},
    {"EV-M19", federalEvents},
};

} // namespace

std::span<const NamedRule> competenceRules()
{
    return table;
}

} // namespace indikator
