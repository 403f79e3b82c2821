// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/journeyboard.h"

#include "core/operations/journeypapers.h"
#include "core/operations/journeys.h"
#include "core/report/journeyfigure.h"
#include "ui/models/recordedits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The lanes whose cells hold things with a record of their own, and the field of theirs that stands there.
struct ObjectLane
{
    const char* lane;
    const RecordType* type;
    const char* field;
};

const std::array<ObjectLane, 6>& objectLanes()
{
    static const std::array<ObjectLane, 6> lanes{{
        {"touchpoints", &recordTable<Touchpoint>(), "name"},
        {"responsible", &recordTable<Touchpoint>(), "role"},
        {"tools", &recordTable<Touchpoint>(), "tools"},
        {"measuring", &recordTable<Touchpoint>(), "measuring"},
        {"pains", &recordTable<PainPoint>(), "text"},
        {"improvement", &recordTable<JourneyIdea>(), "text"},
    }};
    return lanes;
}

const ObjectLane* objectLane(const QString& id)
{
    const auto found =
        std::ranges::find_if(objectLanes(), [&](const ObjectLane& one) { return id == QLatin1StringView(one.lane); });
    return found == objectLanes().end() ? nullptr : &*found;
}

QString textIn(const RecordType& type, const Row& row, const QString& field)
{
    return row[static_cast<size_t>(type.indexOf(field))].toString();
}

bool concerns(const RowChange& change)
{
    const std::initializer_list<const RecordType*> types{
        &recordTable<Journey>(),      &recordTable<JourneyVersion>(),    &recordTable<JourneyStage>(),
        &recordTable<Touchpoint>(),   &recordTable<PainPoint>(),         &recordTable<JourneyIdea>(),
        &recordTable<CrossTeam>(),    &recordTable<JourneyResearch>(),   &recordTable<TeamMember>(),
        &recordTable<Introduction>(), &recordTable<ImprovementAction>(), &recordTable<ClientProfile>()};
    return std::ranges::find(types, change.type) != types.end();
}

} // namespace

JourneyBoard::JourneyBoard(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::documentOpened, this, [this] { show({}); });
    connect(&workspace, &Workspace::changed, this, &JourneyBoard::follow);
}

void JourneyBoard::show(const Id& journey, const Id& version)
{
    m_journey = journey;
    m_version = version;
    reload();
}

void JourneyBoard::setView(const QString& view)
{
    m_view = view;
    reload();
}

void JourneyBoard::setOverlaid(bool overlaid)
{
    m_isOverlaid = overlaid;
    reload();
}

void JourneyBoard::follow(const ChangeSet& changes)
{
    if (std::ranges::any_of(changes, concerns))
        reload();
}

const JourneyMethod& JourneyBoard::method() const
{
    return journeyMethod(m_workspace.document());
}

void JourneyBoard::reload()
{
    m_data.reset();
    m_other.reset();
    m_figure = {};
    m_lanes.clear();
    m_items.clear();
    m_findings.clear();
    if (m_workspace.isOpen() && m_workspace.document().find<Journey>(m_journey))
        m_workspace.attempt([this] { build(); });
    emit changed();
}

void JourneyBoard::build()
{
    Document& document = m_workspace.document();
    if (!document.find<JourneyVersion>(m_version))
        m_version = {};
    auto paper = journeyPaper(document, m_version.isNull() ? m_journey : m_version, m_view, m_workspace.today());
    m_other = paper->toBe;
    if (paper->data.map.version.state == VersionState::ToBe) { // what shall be is shown beside what it came from
        if (const JourneyVersion* const asIs = currentVersion(paper->data.versions, VersionState::AsIs))
            m_other = journeyMap(document, asIs->id);
    }
    if (!m_isOverlaid)
        paper->toBe.reset();
    m_figure = journeyFigure(*paper);
    m_figure.head.clear();
    m_data = std::move(paper->data);
    m_findings = lint(*m_data, method(), m_workspace.today());
    const JourneyView* const view = method().view(m_view.isEmpty() ? u"template"_s : m_view);
    for (const JourneyLane& lane : method().lanes) {
        if (view->lanes.contains(lane.id))
            m_lanes << lane.id;
    }
    for (int lane = 0; lane < laneCount(); ++lane) {
        auto& cells = m_items.emplace_back();
        for (size_t stage = 0; stage < m_data->map.stages.size(); ++stage) {
            auto& items = cells.emplace_back();
            addTexts(m_data->map.stages[stage], laneId(lane), items);
            if (isCurve(lane))
                continue;
            auto& entries = m_figure.lanes[static_cast<size_t>(lane)].cells[stage];
            if (objectsOf(lane)) { // one entry for each thing, so that both can be pointed at
                std::vector<JourneyFigure::Entry> shown =
                    objectEntries(m_data->map.stages[stage], laneId(lane), *paper);
                const bool isMixed = laneId(lane) == "measuring"_L1 || laneId(lane) == "improvement"_L1;
                std::erase_if(entries, [&](const JourneyFigure::Entry& entry) {
                    const bool isShown =
                        std::ranges::find(shown, entry.text, &JourneyFigure::Entry::text) != shown.end();
                    return entry.mark != JourneyFigure::Mark::Planned && (isShown || !isMixed);
                });
                entries.insert(entries.begin(), shown.begin(), shown.end());
            }
            while (items.size() < entries.size())
                items.push_back({});
        }
    }
}

void JourneyBoard::addTexts(const StageColumn& column, const QString& lane, std::vector<Item>& items) const
{
    const auto addAll = [&](const auto& records, const QString& field) {
        for (const auto& one : records) {
            const auto& table = recordTable<std::decay_t<decltype(one)>>();
            items.push_back({&table, one.id, field, textIn(table, table.row(one), field)});
        }
    };
    if (const ObjectLane* const objects = objectLane(lane)) {
        const QString field = QString::fromLatin1(objects->field);
        if (objects->type == &recordTable<Touchpoint>())
            addAll(column.touchpoints, field);
        else if (objects->type == &recordTable<PainPoint>())
            addAll(column.pains, field);
        else
            addAll(column.ideas, field);
        return;
    }
    const auto& table = recordTable<JourneyStage>();
    if (lane != "emotion"_L1)
        items.push_back({&table, column.stage.id, lane, textIn(table, table.row(column.stage), lane)});
}

std::vector<MapDifference> JourneyBoard::changes() const
{
    if (!m_data)
        return {};
    const JourneyMap& map = m_data->map;
    std::vector<MapDifference> found;
    m_workspace.attempt([&] {
        if (m_other)
            found = map.version.state == VersionState::ToBe ? differences(*m_other, map) : differences(map, *m_other);
        else if (m_workspace.document().find<JourneyVersion>(map.version.basedOn))
            found = differences(journeyMap(m_workspace.document(), map.version.basedOn), map);
    });
    return found;
}

bool JourneyBoard::canEdit() const
{
    return m_data && m_workspace.canEdit() && !m_data->map.version.id.isNull() && !m_data->map.version.isFrozen();
}

int JourneyBoard::laneOf(const QString& id) const
{
    return static_cast<int>(m_lanes.indexOf(id));
}

int JourneyBoard::stageOf(const Id& stage) const
{
    for (int i = 0; m_data && i < stageCount(); ++i) {
        if (column(i).stage.id == stage)
            return i;
    }
    return -1;
}

bool JourneyBoard::isCurve(int lane) const
{
    return lane >= 0 && laneId(lane) == "emotion"_L1;
}

const RecordType* JourneyBoard::objectsOf(int lane) const
{
    const ObjectLane* const found = lane < 0 ? nullptr : objectLane(laneId(lane));
    return found ? found->type : nullptr;
}

QString JourneyBoard::prompt(int lane) const
{
    return lane < 0 ? QString() : method().lane(laneId(lane))->prompt;
}

const StageColumn& JourneyBoard::column(int stage) const
{
    return m_data->map.stages[static_cast<size_t>(stage)];
}

const std::vector<JourneyBoard::Item>& JourneyBoard::items(int stage, int lane) const
{
    return m_items[static_cast<size_t>(lane)][static_cast<size_t>(stage)];
}

std::optional<double> JourneyBoard::mood(int stage) const
{
    return column(stage).stage.emotion;
}

std::optional<JourneyBoard::Place> JourneyBoard::placeOf(const Id& record) const
{
    if (const int stage = stageOf(record); stage >= 0)
        return Place{stage, -1, 0};
    for (int lane = 0; lane < laneCount(); ++lane) {
        for (int stage = 0; stage < stageCount(); ++stage) {
            const auto& all = items(stage, lane);
            const auto found = std::ranges::find(all, record, &Item::record);
            if (objectsOf(lane) && found != all.end())
                return Place{stage, lane, static_cast<int>(found - all.begin())};
        }
    }
    return std::nullopt;
}

bool JourneyBoard::write(const RecordType& type, const Id& record, size_t field, const QJsonValue& value)
{
    return m_workspace.attempt(
        [&] { setMapField(m_workspace.document(), type, record, type.fields()[field].name, value); });
}

bool JourneyBoard::setText(const Place& place, const QString& text)
{
    if (place.lane < 0) {
        const auto& table = recordTable<JourneyStage>();
        return write(table, column(place.stage).stage.id, static_cast<size_t>(table.indexOf(u"name")), text);
    }
    const auto& all = items(place.stage, place.lane);
    if (static_cast<size_t>(place.item) >= all.size())
        return false;
    const Item item = all[static_cast<size_t>(place.item)];
    return item.type && write(*item.type, item.record, static_cast<size_t>(item.type->indexOf(item.field)), text);
}

bool JourneyBoard::setMood(int stage, std::optional<double> mood)
{
    const auto& table = recordTable<JourneyStage>();
    QJsonValue value;
    if (mood)
        value = std::clamp(std::round(*mood * 2) / 2, -2.0, 2.0);
    return write(table, column(stage).stage.id, static_cast<size_t>(table.indexOf(u"emotion")), value);
}

std::optional<JourneyBoard::Place> JourneyBoard::insert(const Place& place)
{
    Id made;
    if (!m_data)
        return std::nullopt;
    const RecordType* const type = stageCount() == 0 ? nullptr : objectsOf(place.lane);
    const bool isDone = m_workspace.attempt([&] {
        Document& document = m_workspace.document();
        if (!type) {
            made = addStage(document, m_data->map.version.id,
                            stageCount() == 0 ? Id() : column(std::max(place.stage, 0)).stage.id);
            return;
        }
        const Id stage = column(place.stage).stage.id;
        std::vector<Row> others;
        for (const Row& row : document.rows(*type)) {
            if (textIn(*type, row, u"stage"_s) == stage.toString())
                others.push_back(row);
        }
        Row row = freshRow(*type, others, stage);
        const QString field = type == &recordTable<Touchpoint>() ? u"name"_s : u"text"_s;
        row[static_cast<size_t>(type->indexOf(field))] = tr("New: %1").arg(type->title().toLower());
        made = Id::parse(row.front().toString()).value_or(Id());
        putOnMap(document, *type, row, tr("New: %1").arg(type->title().toLower()));
    });
    return isDone ? placeOf(made) : std::nullopt;
}

bool JourneyBoard::remove(const Place& place)
{
    if (stageCount() == 0)
        return false;
    if (isCurve(place.lane))
        return setMood(place.stage, std::nullopt);
    if (place.lane >= 0 && !objectsOf(place.lane))
        return setText(place, {});
    const RecordType* type = &recordTable<JourneyStage>();
    Id record = column(place.stage).stage.id;
    if (place.lane >= 0) {
        const auto& all = items(place.stage, place.lane);
        if (static_cast<size_t>(place.item) >= all.size() || !all[static_cast<size_t>(place.item)].type)
            return false;
        type = all[static_cast<size_t>(place.item)].type;
        record = all[static_cast<size_t>(place.item)].record;
        const ObjectLane* const lane = objectLane(laneId(place.lane));
        if (lane->type == &recordTable<Touchpoint>() && laneId(place.lane) != "touchpoints"_L1)
            return setText(place, {}); // only what stands there, not the touchpoint
    }
    return m_workspace.attempt([&] { removeFromMap(m_workspace.document(), *type, record); });
}

std::optional<JourneyBoard::Place> JourneyBoard::move(const Place& place, int stages, int items)
{
    if (stageCount() == 0)
        return std::nullopt;
    const RecordType* const type = objectsOf(place.lane);
    if (!type || this->items(place.stage, place.lane).empty()) {
        const Id stage = column(place.stage).stage.id;
        if (stages == 0 || !m_workspace.attempt([&] { moveStage(m_workspace.document(), stage, stages); }))
            return std::nullopt;
        return Place{stageOf(stage), place.lane, 0};
    }
    const auto& all = this->items(place.stage, place.lane);
    const Item item = all[static_cast<size_t>(std::clamp(place.item, 0, static_cast<int>(all.size()) - 1))];
    const int target = place.stage + stages;
    if (!item.type || target < 0 || target >= stageCount())
        return std::nullopt;
    const bool isDone = m_workspace.attempt([&] {
        Document& document = m_workspace.document();
        if (stages != 0)
            moveToStage(document, *type, item.record, column(target).stage.id);
        else
            moveOnMap(document, *type, item.record, items);
    });
    const auto found = isDone ? placeOf(item.record) : std::nullopt;
    return found ? std::optional(Place{found->stage, place.lane, found->item}) : std::nullopt;
}

std::optional<JourneyBoard::Place> JourneyBoard::duplicateStage(int stage)
{
    Id made;
    const Id from = column(stage).stage.id;
    const bool isDone = m_workspace.attempt([&] { made = indikator::duplicateStage(m_workspace.document(), from); });
    return isDone ? placeOf(made) : std::nullopt;
}

} // namespace indikator
