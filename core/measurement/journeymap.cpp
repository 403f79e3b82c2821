// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/journeymap.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

template <class R>
QString lineageOf(const R& record)
{
    return record.lineage.isEmpty() ? record.id.toString() : record.lineage;
}

template <class R>
void renew(R& record, std::map<Id, Id>& renamed)
{
    record.lineage = lineageOf(record);
    const Id old = std::exchange(record.id, Id::create());
    renamed[old] = record.id;
}

/// A record of one map, found again in the other by its lineage.
struct Place
{
    const RecordType* type = nullptr;
    Row row;
    QString stage;
    QString home; ///< lineage of the stage that it stands in
    int order = 0;
};

using Places = std::vector<std::pair<QString, Place>>;

template <class R>
void addPlace(Places& places, const R& record, const StageColumn& column, int order)
{
    const auto& table = recordTable<R>();
    places.emplace_back(table.name() + u'/' + lineageOf(record),
                        Place{&table, table.row(record), column.stage.name, lineageOf(column.stage), order});
}

Places placesOf(const JourneyMap& map)
{
    Places places;
    int stage = 0;
    for (const StageColumn& column : map.stages) {
        addPlace(places, column.stage, column, ++stage);
        places.back().second.home.clear();
        int order = 0;
        for (const Touchpoint& one : column.touchpoints)
            addPlace(places, one, column, ++order);
        for (const PainPoint& one : column.pains)
            addPlace(places, one, column, ++order);
        for (const JourneyIdea& one : column.ideas)
            addPlace(places, one, column, ++order);
    }
    return places;
}

const Place* find(const Places& places, const QString& key)
{
    const auto found = std::ranges::find(places, key, &std::pair<QString, Place>::first);
    return found == places.end() ? nullptr : &found->second;
}

/// References within the map have other ids in each version: they tell nothing of a change.
bool isCompared(const RecordType& type, size_t field)
{
    const Field& one = type.fields()[field];
    const bool isInside = one.leadsTo(u"journey_stage") || one.leadsTo(u"journey_version") ||
                          one.leadsTo(u"touchpoint") || one.leadsTo(u"pain_point");
    return field > 0 && !one.internal && !isInside && static_cast<int>(field) != type.orderIndex();
}

MapDifference difference(MapDifference::Kind kind, const Place& place)
{
    return {kind, place.type, place.stage, place.type->displayName(place.row), -1, {}, {}};
}

void compare(const Place& before, const Place& after, std::vector<MapDifference>& result)
{
    for (size_t i = 0; i < after.row.size(); ++i) {
        if (!isCompared(*after.type, i) || before.row[i] == after.row[i])
            continue;
        MapDifference one = difference(MapDifference::Kind::Changed, after);
        one.field = static_cast<int>(i);
        one.before = before.row[i];
        one.after = after.row[i];
        result.push_back(std::move(one));
    }
}

/// Whether the order of what both maps have is another.
bool isMoved(const Places& before, const Places& after, const QString& key)
{
    const auto rank = [&](const Places& places, const Places& others) {
        const Place& own = *find(places, key);
        int smaller = 0;
        for (const auto& [other, place] : places) {
            if (place.type == own.type && place.home == own.home && place.order < own.order && find(others, other))
                ++smaller;
        }
        return std::pair(own.home, smaller);
    };
    return rank(before, after) != rank(after, before);
}

} // namespace

const StageColumn* JourneyMap::stage(const Id& id) const
{
    const auto found = std::ranges::find_if(stages, [&](const StageColumn& column) { return column.stage.id == id; });
    return found == stages.end() ? nullptr : &*found;
}

int JourneyMap::touchpoints() const
{
    size_t count = 0;
    for (const StageColumn& column : stages)
        count += column.touchpoints.size();
    return static_cast<int>(count);
}

JourneyMap newMap(const Id& journey, const JourneyTemplate& stages)
{
    JourneyMap map;
    map.version.id = Id::create();
    map.version.journey = journey;
    for (const StageTemplate& one : stages.stages) {
        StageColumn column;
        column.stage.id = Id::create();
        column.stage.version = map.version.id;
        column.stage.position = static_cast<int>(map.stages.size()) + 1;
        column.stage.name = one.name;
        column.stage.isOutside = one.isOutside;
        column.stage.lineage = column.stage.id.toString();
        map.stages.push_back(std::move(column));
    }
    return map;
}

JourneyMap copiedMap(const JourneyMap& map, int number, VersionState state)
{
    JourneyMap copy = map;
    copy.version.basedOn = std::exchange(copy.version.id, Id::create());
    copy.version.number = number;
    copy.version.state = state;
    copy.version.frozenOn = {};
    copy.version.digest.clear();
    std::map<Id, Id> renamed;
    for (StageColumn& column : copy.stages) {
        renew(column.stage, renamed);
        column.stage.version = copy.version.id;
        for (Touchpoint& one : column.touchpoints) {
            renew(one, renamed);
            one.stage = column.stage.id;
        }
        for (PainPoint& one : column.pains) {
            renew(one, renamed);
            one.stage = column.stage.id;
        }
    }
    for (StageColumn& column : copy.stages) {
        for (PainPoint& one : column.pains)
            one.touchpoint = one.touchpoint.isNull() ? Id() : renamed[one.touchpoint];
        for (JourneyIdea& one : column.ideas) {
            renew(one, renamed);
            one.stage = column.stage.id;
            for (Id& pain : one.pains)
                pain = renamed[pain];
            std::erase_if(one.pains, [](const Id& pain) { return pain.isNull(); });
        }
    }
    return copy;
}

QString mapDigest(const JourneyMap& map)
{
    QJsonArray rows;
    for (const auto& [key, place] : placesOf(map)) {
        QJsonObject row{{u"key"_s, key}, {u"home"_s, place.home}, {u"order"_s, place.order}};
        for (size_t i = 0; i < place.row.size(); ++i) {
            if (isCompared(*place.type, i))
                row.insert(place.type->fields()[i].name, place.row[i]);
        }
        rows.append(row);
    }
    const QByteArray bytes = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::vector<MapDifference> differences(const JourneyMap& before, const JourneyMap& after)
{
    const Places old = placesOf(before);
    const Places now = placesOf(after);
    std::vector<MapDifference> result;
    for (const auto& [key, place] : now) {
        const Place* const was = find(old, key);
        if (!was) {
            result.push_back(difference(MapDifference::Kind::Added, place));
            continue;
        }
        if (isMoved(old, now, key))
            result.push_back(difference(MapDifference::Kind::Moved, place));
        compare(*was, place, result);
    }
    for (const auto& [key, place] : old) {
        if (!find(now, key))
            result.push_back(difference(MapDifference::Kind::Removed, place));
    }
    return result;
}

const JourneyVersion* currentVersion(std::span<const JourneyVersion> versions, VersionState state)
{
    const JourneyVersion* current = nullptr;
    for (const JourneyVersion& one : versions) {
        if (one.state == state && (!current || one.number > current->number))
            current = &one;
    }
    return current;
}

std::vector<const PainPoint*> painsByPriority(const JourneyMap& map)
{
    std::vector<const PainPoint*> pains;
    for (const StageColumn& column : map.stages) {
        for (const PainPoint& pain : column.pains)
            pains.push_back(&pain);
    }
    std::ranges::stable_sort(pains, std::greater(), [](const PainPoint* pain) { return pain->priority().value_or(0); });
    return pains;
}

} // namespace indikator
