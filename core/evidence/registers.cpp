// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/registers.h"

#include <algorithm>

namespace indikator {

namespace {

template <class R>
void index(const std::vector<R>& records, std::map<Id, const R*>& found)
{
    for (const R& record : records)
        found.emplace(record.id, &record);
}

} // namespace

bool covers(const std::vector<Id>& centres, const Id& centre)
{
    return centres.empty() || std::ranges::count(centres, centre) > 0;
}

Registers::Registers(const EvidenceInput& input, const EvidenceRules& evidenceRules, const WorkCalendar& workCalendar,
                     QDate asOf)
    : in(input)
    , rules(evidenceRules)
    , calendar(workCalendar)
    , day(asOf)
    , window(windowBefore(asOf, evidenceRules.windowMonths))
{
    for (const Centre& centre : in.centres) {
        if (centre.countsInEach && centre.isActiveOn(day))
            centres.push_back(&centre);
    }
    index(in.documents, m_documents);
    index(in.people, m_people);
    for (const Acknowledgement& record : in.acknowledgements) {
        if (!record.date.isValid() || record.date > day)
            continue;
        const Acknowledgement*& newest = m_acknowledged[{record.object, record.centre}];
        if (!newest || newest->date <= record.date)
            newest = &record;
    }
    findAnalysed();
    findDescriptions();
    findMeasurements();
    findProgress();
    findKnowledge();
}

std::vector<const OfficialDocument*> Registers::approved(DocumentType type) const
{
    std::vector<const OfficialDocument*> found;
    for (const OfficialDocument& document : in.documents) {
        if (document.servesAs(type) && document.isInForceOn(day))
            found.push_back(&document);
    }
    return found;
}

const OfficialDocument* Registers::approved(const Id& document) const
{
    const auto found = m_documents.find(document);
    return found != m_documents.end() && found->second->isInForceOn(day) ? found->second : nullptr;
}

const WorkingGroup* Registers::group() const
{
    const auto holds = [&](const WorkingGroup& group) {
        const OfficialDocument* const order = approved(group.order);
        return group.isOfRegion() && group.isActiveOn(day) && order &&
               (order->servesAs(DocumentType::GroupOrder) || order->servesAs(DocumentType::GroupRegulation));
    };
    const auto found = std::ranges::find_if(in.groups, holds);
    return found == in.groups.end() ? nullptr : &*found;
}

std::vector<const GroupMember*> Registers::members() const
{
    std::vector<const GroupMember*> found;
    const WorkingGroup* const ours = group();
    for (const GroupMember& member : in.members) {
        if (ours && member.group == ours->id && member.isActiveOn(day))
            found.push_back(&member);
    }
    return found;
}

std::vector<const Meeting*> Registers::regionMeetings() const
{
    std::vector<const Meeting*> found;
    for (const Meeting& meeting : in.meetings) {
        if (meeting.status == MeetingStatus::Held && meeting.centres.empty() && window.contains(meeting.date))
            found.push_back(&meeting);
    }
    std::ranges::stable_sort(found, {}, &Meeting::date);
    return found;
}

QDate Registers::groupStart() const
{
    const WorkingGroup* const ours = group();
    return ours ? std::max(ours->createdOn, in.region.startedOn) : in.region.startedOn;
}

void Registers::findAnalysed()
{
    std::map<Id, Analysed> bySource;
    for (const FeedbackSource& source : in.sources) {
        if (source.isActiveOn(day))
            bySource[source.id].source = &source;
    }
    const auto known = [&](const Id& source) {
        const auto found = bySource.find(source);
        return found == bySource.end() ? nullptr : &found->second;
    };
    const auto touches = [&](QDate from, QDate to) {
        return from.isValid() && to.isValid() && window.touches(from, to);
    };
    for (const FeedbackBatch& batch : in.batches) {
        if (Analysed* const of = batch.analysed && touches(batch.from, batch.to) ? known(batch.source) : nullptr)
            of->batches.push_back(&batch);
    }
    for (const SurveyWave& wave : in.waves) {
        if (Analysed* const of = wave.responded && touches(wave.from, wave.to) ? known(wave.source) : nullptr)
            of->wave = &wave;
    }
    for (const Measurement& measurement : in.measurements) {
        if (Analysed* const of = touches(measurement.from, measurement.to) ? known(measurement.source) : nullptr)
            of->measurement = &measurement;
    }
    for (const FeedbackSource& source : in.sources) {
        const Analysed* const found = known(source.id);
        if (found && (!found->batches.empty() || found->measurement || found->wave))
            m_analysed.push_back(*found);
    }
}

void Registers::findDescriptions()
{
    std::map<Id, std::vector<Introduction>> introductions;
    for (const Introduction& one : in.introductions)
        introductions[one.object].push_back(one);
    const auto know = [&](const auto& record, ClientType clients, auto& known) {
        const auto& own = introductions[record.id];
        const Lifecycle life = lifecycle(record, own);
        if (clients == ClientType::Internal)
            return;
        auto& entry = known.emplace_back();
        entry.record = &record;
        entry.clients = clients;
        entry.isCompiled = life.isCompiledOn(day);
        entry.isApproved = life.isApprovedOn(day);
        entry.isIntroduced = life.isIntroducedOn(day);
        for (const Introduction& one : own) {
            if (one.date.isValid() && one.date <= day)
                entry.introducedIn.insert(one.centre);
        }
    };
    std::map<Id, ClientType> clients;
    for (const ClientProfile& profile : in.profiles) {
        clients[profile.id] = profile.clients;
        know(profile, profile.clients, m_profiles);
    }
    for (const Journey& journey : in.journeys) {
        if (const auto whose = clients.find(journey.profile); whose != clients.end())
            know(journey, whose->second, m_journeys);
    }
    std::map<Id, Id> journeyOfTeam;
    for (const CrossTeam& team : in.teams) {
        if (!team.formedOn.isValid() || team.formedOn <= day)
            journeyOfTeam.emplace(team.id, team.journey);
    }
    for (const TeamMember& member : in.teamMembers) {
        if (const auto team = journeyOfTeam.find(member.team); team != journeyOfTeam.end())
            ++m_teams[team->second];
    }
}

void Registers::findMeasurements()
{
    std::set<Id> inUse;
    for (const Metric& metric : in.metrics) {
        const bool isImplemented = metric.implementedOn.isValid() && metric.implementedOn <= day;
        if (isImplemented && metric.isActiveOn(day))
            inUse.insert(metric.id);
    }
    for (const Measurement& measurement : in.measurements) {
        const bool isThen = measurement.to.isValid() && window.touches(measurement.from, measurement.to);
        if (isThen && inUse.contains(measurement.metric))
            m_measurements.push_back(&measurement);
    }
    std::map<Id, Id> journeyOf; // by version, then by stage
    for (const JourneyVersion& version : in.versions)
        journeyOf.emplace(version.id, version.journey);
    for (const JourneyStage& stage : in.stages) {
        const auto version = journeyOf.find(stage.version);
        if (version == journeyOf.end())
            continue;
        const Id journey = version->second;
        journeyOf.emplace(stage.id, journey);
        if (!stage.measurements.empty())
            m_measuredJourneys.insert(journey);
    }
    std::set<Id> measured;
    for (const Measurement& measurement : in.measurements)
        measured.insert(measurement.metric);
    for (const Touchpoint& point : in.touchpoints) {
        const auto stage = journeyOf.find(point.stage);
        const bool isMeasured =
            !point.measurements.empty() ||
            std::ranges::any_of(point.metrics, [&](const Id& metric) { return measured.contains(metric); });
        if (stage != journeyOf.end() && isMeasured)
            m_measuredJourneys.insert(stage->second);
    }
}

void Registers::findProgress()
{
    for (const ActionProgress& progress : in.progress) {
        if (!progress.date.isValid() || progress.date > day)
            continue;
        const ActionProgress*& known = m_progress[progress.action];
        if (!known || known->date <= progress.date)
            known = &progress;
    }
}

void Registers::findKnowledge()
{
    std::map<Id, const KnowledgeItem*> items;
    for (const KnowledgeItem& item : in.knowledge) {
        items.emplace(item.id, &item);
        if (!item.centre.isNull() && window.contains(item.addedOn))
            m_added[item.centre] = &item;
    }
    for (const KnowledgeRevision& revision : in.revisions) {
        const auto item = items.find(revision.item);
        if (item != items.end() && window.contains(revision.date))
            m_added[revision.centre.isNull() ? item->second->centre : revision.centre] = item->second;
    }
}

int Registers::teamOf(const Id& journey) const
{
    const auto found = m_teams.find(journey);
    return found == m_teams.end() ? 0 : found->second;
}

const ActionProgress* Registers::newestProgress(const Id& action) const
{
    const auto found = m_progress.find(action);
    return found == m_progress.end() ? nullptr : found->second;
}

const KnowledgeItem* Registers::addedBy(const Id& centre) const
{
    const auto found = m_added.find(centre);
    return found == m_added.end() ? nullptr : found->second;
}

const Acknowledgement* Registers::acknowledged(const Id& object, const Id& centre) const
{
    const auto found = m_acknowledged.find({object, centre});
    return found == m_acknowledged.end() ? nullptr : found->second;
}

const Person* Registers::person(const Id& id) const
{
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : found->second;
}

} // namespace indikator
