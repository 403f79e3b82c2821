// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeys.h"

#include "core/documents/workinggroup.h"
#include "core/improvement/improvementaction.h"
#include "core/improvement/meeting.h"
#include "core/measurement/measurement.h"
#include "core/operations/profiles.h"
#include "core/organisation/centre.h"
#include "core/organisation/person.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneysText
{
    Q_DECLARE_TR_FUNCTIONS(JourneysText)
};

template <class R>
R existing(const Document& document, const Id& id)
{
    const auto record = document.find<R>(id);
    if (!record)
        throw Error(ErrorCode::NotFound, JourneysText::tr("The document has no such record of a journey."));
    return *record;
}

void requireOpen(const Document& document, const Id& version)
{
    const auto record = existing<JourneyVersion>(document, version);
    if (record.isFrozen())
        throw Error(ErrorCode::ReadOnly,
                    JourneysText::tr("Version %1 is frozen: it was approved as it is. Make a new version to change it.")
                        .arg(record.number));
}

void put(Change& change, const JourneyMap& map)
{
    change.put(map.version);
    for (const StageColumn& column : map.stages) {
        change.put(column.stage);
        for (const Touchpoint& one : column.touchpoints)
            change.put(one);
        for (const PainPoint& one : column.pains)
            change.put(one);
        for (const JourneyIdea& one : column.ideas)
            change.put(one);
    }
}

QString nextCode(const Document& document)
{
    const auto& all = document.all<Journey>();
    for (int number = static_cast<int>(all.size()) + 1;; ++number) {
        const QString code = u"М-%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (std::ranges::find(all, code, &Journey::code) == all.end())
            return code;
    }
}

QString clientsCode(ClientType clients)
{
    return QString::fromLatin1(EnumChoices<ClientType>::choices[static_cast<size_t>(clients)].code);
}

/// What the stage owns of that kind, in order.
std::vector<Row> rowsOf(const Document& document, const RecordType& type, const Id& stage)
{
    std::vector<Row> rows;
    const auto owner = static_cast<size_t>(type.ownerIndex());
    for (Row& row : document.rows(type)) {
        if (row[owner].toString() == stage.toString())
            rows.push_back(std::move(row));
    }
    return rows;
}

void renumber(Change& change, std::vector<JourneyStage>& stages)
{
    int position = 0;
    for (JourneyStage& stage : stages) {
        stage.position = ++position;
        change.put(stage);
    }
}

/// What a map holds, frozen as it is on that day.
JourneyVersion frozenVersion(const Document& document, const Id& version, QDate day)
{
    const JourneyMap map = journeyMap(document, version);
    JourneyVersion frozen = map.version;
    frozen.frozenOn = day;
    frozen.digest = mapDigest(map);
    return frozen;
}

void requireStatus(const Document& document, const JourneyData& data, DescriptionStatus status, QDate day)
{
    const auto obstacles = journeyObstacles(data, status, journeyMethod(document), day);
    if (!obstacles.empty())
        throw Error(ErrorCode::InvalidInput, obstacles.front().text);
}

/// The current versions of a journey that are still open.
std::vector<Id> openVersions(const JourneyData& data)
{
    std::vector<Id> open;
    for (const VersionState state : {VersionState::AsIs, VersionState::ToBe}) {
        const JourneyVersion* const version = currentVersion(data.versions, state);
        if (version && !version->isFrozen())
            open.push_back(version->id);
    }
    return open;
}

/// Who is in the working group of the region.
std::set<Id> membersOn(const Document& document, QDate day)
{
    std::set<Id> people;
    for (const WorkingGroup& group : document.all<WorkingGroup>()) {
        if (!group.isOfRegion() || !group.isActiveOn(day))
            continue;
        for (const GroupMember& member : document.ownedBy<GroupMember>(group.id)) {
            if (member.isActiveOn(day))
                people.insert(member.person);
        }
    }
    return people;
}

/// The pains of the map that measures answer. A measure names the pain, or an idea that eases it, in whatever version
/// of the journey it was found.
std::set<Id> treatedPains(const Document& document, const JourneyMap& map)
{
    std::set<QString> lineages;
    const auto treat = [&](const Id& id) {
        if (const auto pain = document.find<PainPoint>(id))
            lineages.insert(pain->lineage.isEmpty() ? pain->id.toString() : pain->lineage);
    };
    for (const ImprovementAction& action : document.all<ImprovementAction>()) {
        if (action.status == ActionStatus::Rejected)
            continue;
        for (const Id& origin : action.origins) {
            treat(origin);
            if (const auto idea = document.find<JourneyIdea>(origin))
                std::ranges::for_each(idea->pains, treat);
        }
    }
    std::set<Id> treated;
    for (const StageColumn& column : map.stages) {
        for (const PainPoint& pain : column.pains) {
            if (lineages.contains(pain.lineage.isEmpty() ? pain.id.toString() : pain.lineage))
                treated.insert(pain.id);
        }
    }
    return treated;
}

} // namespace

const JourneyMethod& journeyMethod(const Document& document)
{
    const QStringList editions = document.editions();
    return document.methodology(editions.constLast())->journeys;
}

JourneyMap journeyMap(const Document& document, const Id& version)
{
    JourneyMap map;
    map.version = existing<JourneyVersion>(document, version);
    for (const JourneyStage& stage : document.ownedBy<JourneyStage>(version))
        map.stages.push_back({stage, document.ownedBy<Touchpoint>(stage.id), document.ownedBy<PainPoint>(stage.id),
                              document.ownedBy<JourneyIdea>(stage.id)});
    return map;
}

JourneyData journeyData(const Document& document, const Id& journey, QDate day, const Id& version)
{
    JourneyData data;
    data.journey = existing<Journey>(document, journey);
    data.profile = document.find<ClientProfile>(data.journey.profile);
    data.research = document.ownedBy<JourneyResearch>(journey);
    data.teams = document.ownedBy<CrossTeam>(journey);
    for (const CrossTeam& team : data.teams) {
        const auto& members = document.ownedBy<TeamMember>(team.id);
        data.members.insert(data.members.end(), members.begin(), members.end());
    }
    data.introductions = document.ownedBy<Introduction>(journey);
    data.versions = document.ownedBy<JourneyVersion>(journey);
    for (const Person& person : document.all<Person>())
        data.units[person.id] = (person.unit.isNull() ? person.centre : person.unit).toString();
    for (const Measurement& measurement : document.all<Measurement>())
        data.measured.insert(measurement.metric);
    data.hasDecision = isApprovedByDecision(document, journey);
    const JourneyVersion* const asIs = currentVersion(data.versions, VersionState::AsIs);
    if (!version.isNull())
        data.map = journeyMap(document, version);
    else if (asIs || !data.versions.empty())
        data.map = journeyMap(document, asIs ? asIs->id : data.versions.back().id);
    data.groupMembers = membersOn(document, day);
    data.treatedPains = treatedPains(document, data.map);
    return data;
}

Id startJourney(Document& document, const JourneyDraft& draft)
{
    const auto profile = document.find<ClientProfile>(draft.profile);
    if (!profile)
        throw Error(ErrorCode::InvalidInput, JourneysText::tr("Choose the profile first: a journey follows it."));
    if (draft.name.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, JourneysText::tr("Name the journey."));
    const auto& all = document.all<Journey>();
    Journey journey;
    journey.id = Id::create();
    journey.code = nextCode(document);
    journey.name = draft.name.simplified();
    journey.profile = draft.profile;
    journey.goal = draft.goal;
    journey.service = draft.service;
    journey.position = all.empty() ? 1 : all.back().position + 1;
    const JourneyTemplate* const stages = journeyMethod(document).templateFor(clientsCode(profile->clients));
    const JourneyMap map = newMap(journey.id, stages ? *stages : JourneyTemplate());
    document.change(JourneysText::tr("New journey: %1").arg(journey.title()), [&](Change& change) {
        change.put(journey);
        put(change, map);
    });
    return journey.id;
}

Id copyVersion(Document& document, const Id& version, VersionState state)
{
    const JourneyMap map = journeyMap(document, version);
    const auto& versions = document.ownedBy<JourneyVersion>(map.version.journey);
    const JourneyMap copy = copiedMap(map, versions.back().number + 1, state);
    document.change(JourneysText::tr("New version of a journey"), [&](Change& change) { put(change, copy); });
    return copy.version.id;
}

void removeVersion(Document& document, const Id& version)
{
    requireOpen(document, version);
    const auto record = existing<JourneyVersion>(document, version);
    const std::vector<JourneyVersion> versions = document.ownedBy<JourneyVersion>(record.journey);
    if (versions.size() == 1)
        throw Error(ErrorCode::Conflict, JourneysText::tr("A journey keeps at least one version."));
    document.change(JourneysText::tr("Version of a journey removed"), [&](Change& change) {
        for (JourneyVersion other : versions) {
            if (other.basedOn == version) {
                other.basedOn = {};
                change.put(other);
            }
        }
        change.remove<JourneyVersion>(version);
    });
}

void freezeVersion(Document& document, const Id& version, QDate day)
{
    requireOpen(document, version);
    const JourneyVersion frozen = frozenVersion(document, version, day);
    document.change(JourneysText::tr("Version %1 frozen").arg(frozen.number),
                    [&](Change& change) { change.put(frozen); });
}

Id versionOf(const Document& document, const RecordType& type, const Row& row)
{
    const Id owner = Id::parse(row[static_cast<size_t>(type.ownerIndex())].toString()).value_or(Id());
    if (&type == &recordTable<JourneyStage>())
        return owner;
    const auto stage = document.find<JourneyStage>(owner);
    return stage ? stage->version : Id();
}

void putOnMap(Document& document, const RecordType& type, const Row& row, const QString& title)
{
    requireOpen(document, versionOf(document, type, row));
    if (const auto before = document.findRow(type, *Id::parse(row.front().toString())))
        requireOpen(document, versionOf(document, type, *before));
    document.change(title, [&](Change& change) { change.putRow(type, row); });
}

void setMapField(Document& document, const RecordType& type, const Id& record, QStringView field,
                 const QJsonValue& value)
{
    auto row = document.findRow(type, record);
    if (!row)
        throw Error(ErrorCode::NotFound, JourneysText::tr("The document has no such record of a journey."));
    const auto index = static_cast<size_t>(type.indexOf(field));
    (*row)[index] = value;
    putOnMap(document, type, *row,
             JourneysText::tr("%1 of “%2”").arg(type.fields()[index].title(), type.displayName(*row)));
}

void removeFromMap(Document& document, const RecordType& type, const Id& record)
{
    const auto row = document.findRow(type, record);
    if (!row)
        return;
    requireOpen(document, versionOf(document, type, *row));
    document.change(JourneysText::tr("“%1” removed from the map").arg(type.displayName(*row)), [&](Change& change) {
        for (PainPoint pain : document.all<PainPoint>()) { // pains of a touchpoint stay, at its stage
            if (&type == &recordTable<Touchpoint>() && pain.touchpoint == record) {
                pain.touchpoint = {};
                change.put(pain);
            }
        }
        for (JourneyIdea idea : document.all<JourneyIdea>()) {
            const auto isGone = [&](const Id& id) {
                const auto pain = document.find<PainPoint>(id);
                return id == record || (pain && pain->stage == record);
            };
            if (idea.stage != record && std::erase_if(idea.pains, isGone) > 0)
                change.put(idea);
        }
        change.removeRow(type, record);
    });
}

Id addStage(Document& document, const Id& version, const Id& after)
{
    requireOpen(document, version);
    std::vector<JourneyStage> stages = document.ownedBy<JourneyStage>(version);
    JourneyStage stage;
    stage.id = Id::create();
    stage.version = version;
    stage.name = JourneysText::tr("New stage");
    stage.lineage = stage.id.toString();
    const auto place = std::ranges::find(stages, after, &JourneyStage::id);
    stages.insert(place == stages.end() ? (after.isNull() ? stages.begin() : stages.end()) : place + 1, stage);
    document.change(JourneysText::tr("Stage added"), [&](Change& change) { renumber(change, stages); });
    return stage.id;
}

Id duplicateStage(Document& document, const Id& id)
{
    const auto stage = existing<JourneyStage>(document, id);
    requireOpen(document, stage.version);
    JourneyMap map = journeyMap(document, stage.version);
    std::erase_if(map.stages, [&](const StageColumn& column) { return column.stage.id != id; });
    JourneyMap copy = copiedMap(map, 0, VersionState::AsIs);
    StageColumn& column = copy.stages.front();
    const auto beNew = [](auto& record) { record.lineage = record.id.toString(); };
    column.stage.version = stage.version;
    column.stage.name = JourneysText::tr("%1 (copy)").arg(stage.name).left(200);
    beNew(column.stage);
    std::ranges::for_each(column.touchpoints, beNew);
    std::ranges::for_each(column.pains, beNew);
    std::ranges::for_each(column.ideas, beNew);
    std::vector<JourneyStage> stages = document.ownedBy<JourneyStage>(stage.version);
    stages.insert(std::ranges::find(stages, id, &JourneyStage::id) + 1, column.stage);
    document.change(JourneysText::tr("Stage “%1” duplicated").arg(stage.name), [&](Change& change) {
        renumber(change, stages);
        for (const Touchpoint& one : column.touchpoints)
            change.put(one);
        for (const PainPoint& one : column.pains)
            change.put(one);
        for (const JourneyIdea& one : column.ideas)
            change.put(one);
    });
    return column.stage.id;
}

void moveStage(Document& document, const Id& id, int by)
{
    const auto stage = existing<JourneyStage>(document, id);
    requireOpen(document, stage.version);
    std::vector<JourneyStage> stages = document.ownedBy<JourneyStage>(stage.version);
    const auto from = std::ranges::find(stages, id, &JourneyStage::id) - stages.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, static_cast<std::ptrdiff_t>(stages.size()) - 1);
    stages.erase(stages.begin() + from);
    stages.insert(stages.begin() + to, stage);
    document.change(JourneysText::tr("Stage “%1” moved").arg(stage.name),
                    [&](Change& change) { renumber(change, stages); });
}

void moveToStage(Document& document, const RecordType& type, const Id& id, const Id& stage)
{
    auto row = document.findRow(type, id);
    if (!row)
        throw Error(ErrorCode::NotFound, JourneysText::tr("The document has no such record of a journey."));
    requireOpen(document, versionOf(document, type, *row));
    requireOpen(document, existing<JourneyStage>(document, stage).version);
    const std::vector<Row> there = rowsOf(document, type, stage);
    const auto order = static_cast<size_t>(type.orderIndex());
    (*row)[static_cast<size_t>(type.ownerIndex())] = stage.toString();
    (*row)[order] = there.empty() ? 1 : there.back()[order].toInt() + 1;
    std::vector<PainPoint> pains;
    for (PainPoint pain : document.all<PainPoint>()) {
        if (&type == &recordTable<Touchpoint>() && pain.touchpoint == id) {
            pain.stage = stage;
            pains.push_back(pain);
        }
    }
    document.change(JourneysText::tr("“%1” moved").arg(type.displayName(*row)), [&](Change& change) {
        change.putRow(type, *row);
        for (const PainPoint& pain : pains)
            change.put(pain);
    });
}

void moveOnMap(Document& document, const RecordType& type, const Id& id, int by)
{
    const auto row = document.findRow(type, id);
    if (!row)
        throw Error(ErrorCode::NotFound, JourneysText::tr("The document has no such record of a journey."));
    requireOpen(document, versionOf(document, type, *row));
    const auto owner = Id::parse((*row)[static_cast<size_t>(type.ownerIndex())].toString());
    std::vector<Row> rows = rowsOf(document, type, owner.value_or(Id()));
    const auto from = std::ranges::find(rows, row->front(), [](const Row& one) { return one.front(); }) - rows.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, static_cast<std::ptrdiff_t>(rows.size()) - 1);
    rows.erase(rows.begin() + from);
    rows.insert(rows.begin() + to, *row);
    document.change(JourneysText::tr("“%1” moved").arg(type.displayName(*row)), [&](Change& change) {
        int position = 0;
        for (Row& one : rows) {
            one[static_cast<size_t>(type.orderIndex())] = ++position;
            change.putRow(type, one);
        }
    });
}

void setJourneyStatus(Document& document, const Id& id, DescriptionStatus status, QDate day)
{
    const JourneyData data = journeyData(document, id, day);
    requireStatus(document, data, status, day);
    Journey journey = data.journey;
    setStatus(journey, status, day);
    document.change(JourneysText::tr("Status of the journey “%1”").arg(journey.title()),
                    [&](Change& change) { change.put(journey); });
}

void approveJourney(Document& document, const Id& id, const Id& meeting, QDate day)
{
    JourneyData data = journeyData(document, id, day);
    data.hasDecision = true;
    requireStatus(document, data, DescriptionStatus::Approved, day);
    Journey journey = data.journey;
    setStatus(journey, DescriptionStatus::Approved, day);
    journey.nextReviewOn = day.addMonths(journeyMethod(document).limits.reviewMonths);
    const Decision decision = approval(document, meeting, DecisionType::ApproveJourney, id,
                                       JourneysText::tr("To approve the journey “%1”.").arg(journey.title()));
    std::vector<JourneyVersion> frozen;
    for (const Id& version : openVersions(data))
        frozen.push_back(frozenVersion(document, version, day));
    document.change(JourneysText::tr("Journey “%1” approved").arg(journey.title()), [&](Change& change) {
        change.put(decision);
        change.put(journey);
        for (const JourneyVersion& version : frozen)
            change.put(version);
    });
}

void markLawChanged(Document& document, const Id& serviceId, QDate day)
{
    auto service = existing<ClientService>(document, serviceId);
    service.lawChangedOn = day;
    document.change(JourneysText::tr("Law changed on “%1”").arg(service.name), [&](Change& change) {
        change.put(service);
        for (Journey journey : document.all<Journey>()) {
            if (journey.service == serviceId && journey.status != DescriptionStatus::Outdated) {
                journey.lawChangedOn = day;
                journey.nextReviewOn = day;
                change.put(journey);
            }
        }
    });
}

std::vector<Finding> checkDescriptions(const Document& document, QDate today)
{
    std::vector<Finding> found;
    const JourneyMethod& method = journeyMethod(document);
    for (const ClientProfile& profile : document.all<ClientProfile>()) {
        const auto more = checkProfile(profileData(document, profile.id), method);
        found.insert(found.end(), more.begin(), more.end());
    }
    for (const Journey& journey : document.all<Journey>()) {
        if (journey.status == DescriptionStatus::Draft || journey.status == DescriptionStatus::Outdated)
            continue;
        const JourneyData data = journeyData(document, journey.id, today);
        for (const LintFinding& one : lint(data, method, today))
            found.push_back({Severity::Warning, u"journey."_s + one.code, journey.title(), one.text});
    }
    return found;
}

} // namespace indikator
