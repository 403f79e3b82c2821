// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "tests/catch.h"
#include "tests/core/measurement/samplejourney.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Two stages, the second with a touchpoint, a pain in it and an idea against the pain.
JourneyMap sample()
{
    JourneyMap map;
    map.version.id = Id::create();
    map.version.number = 1;
    map.stages.resize(2);
    for (size_t i = 0; i < 2; ++i) {
        map.stages[i].stage.id = Id::create();
        map.stages[i].stage.version = map.version.id;
        map.stages[i].stage.name = i == 0 ? u"До"_s : u"Приём"_s;
    }
    StageColumn& column = map.stages[1];
    Touchpoint touchpoint;
    touchpoint.id = Id::create();
    touchpoint.stage = column.stage.id;
    touchpoint.name = u"Зал"_s;
    column.touchpoints.push_back(touchpoint);
    PainPoint pain;
    pain.id = Id::create();
    pain.stage = column.stage.id;
    pain.touchpoint = touchpoint.id;
    pain.text = u"Очередь"_s;
    column.pains.push_back(pain);
    JourneyIdea idea;
    idea.id = Id::create();
    idea.stage = column.stage.id;
    idea.text = u"Запись"_s;
    idea.pains = {pain.id};
    column.ideas.push_back(idea);
    return map;
}

using Kind = MapDifference::Kind;

} // namespace

TEST_CASE("a new map has the stages of its template in order, named and marked")
{
    const JourneyTemplate stages{u"t"_s, u"Шаблон"_s, u"jobseeker"_s, {{u"Первая"_s, true}, {u"Вторая"_s, false}}};
    const Id journey = Id::create();
    const JourneyMap map = newMap(journey, stages);
    CHECK(map.version.journey == journey);
    CHECK(map.version.state == VersionState::AsIs);
    REQUIRE(map.stages.size() == 2);
    CHECK(map.stages[0].stage.name == u"Первая"_s);
    CHECK(map.stages[0].stage.isOutside);
    CHECK(map.stages[1].stage.position > map.stages[0].stage.position);
    CHECK_FALSE(map.stages[1].stage.isOutside);
    CHECK(map.stages[1].stage.version == map.version.id);
}

TEST_CASE("a copy of a map is all new records that lead to each other and say the same")
{
    const JourneyMap map = sample();
    const JourneyMap copy = copiedMap(map, 2, VersionState::ToBe);
    CHECK(copy.version.basedOn == map.version.id);
    CHECK(copy.version.state == VersionState::ToBe);
    const StageColumn& column = copy.stages[1];
    CHECK(column.stage.id != map.stages[1].stage.id);
    CHECK(column.touchpoints[0].stage == column.stage.id);
    CHECK(column.pains[0].touchpoint == column.touchpoints[0].id);
    CHECK(column.ideas[0].pains == std::vector{column.pains[0].id});
    CHECK(differences(map, copy).empty());
    CHECK(mapDigest(copy) == mapDigest(map));
    CHECK(differences(map, copiedMap(copy, 3, VersionState::AsIs)).empty()); // lineage outlives copies of copies
}

TEST_CASE("a difference names what was added, removed, moved and changed")
{
    const JourneyMap map = sample();
    JourneyMap later = copiedMap(map, 2, VersionState::ToBe);
    CHECK(mapDigest(later) == mapDigest(map));
    SECTION("changed")
    {
        later.stages[1].touchpoints[0].tools = u"Электронная очередь"_s;
        const auto found = differences(map, later);
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind == Kind::Changed);
        CHECK(found[0].type == &recordTable<Touchpoint>());
        CHECK(found[0].stage == u"Приём"_s);
        CHECK(found[0].field == recordTable<Touchpoint>().indexOf(u"tools"));
        CHECK(found[0].after == u"Электронная очередь"_s);
    }
    SECTION("added and removed")
    {
        later.stages[1].pains.clear();
        later.stages[0].stage.id = Id::create();
        later.stages[0].stage.lineage.clear();
        const auto found = differences(map, later);
        REQUIRE(found.size() == 3);
        CHECK(found[0].kind == Kind::Added);
        CHECK(found[1].kind == Kind::Removed);
        CHECK(found[1].name == u"До"_s);
        CHECK(found[2].name == u"Очередь"_s);
    }
    SECTION("moved")
    {
        std::swap(later.stages[0], later.stages[1]);
        const auto found = differences(map, later);
        REQUIRE(found.size() == 2);
        CHECK(found[0].kind == Kind::Moved);
    }
    CHECK(mapDigest(later) != mapDigest(map));
}

TEST_CASE("the newest version of a state is the current one")
{
    std::vector<JourneyVersion> versions(3);
    for (size_t i = 0; i < 3; ++i)
        versions[i].number = static_cast<int>(i) + 1;
    versions[1].state = VersionState::ToBe;
    CHECK(currentVersion(versions, VersionState::AsIs) == &versions[2]);
    CHECK(currentVersion(versions, VersionState::ToBe) == &versions[1]);
    versions.pop_back();
    CHECK(currentVersion(versions, VersionState::AsIs) == &versions[0]);
    versions.erase(versions.begin());
    CHECK(currentVersion(versions, VersionState::AsIs) == nullptr);
}

TEST_CASE("the worst pain comes first and one without a priority last")
{
    JourneyMap map = sample();
    PainPoint worse = map.stages[1].pains[0];
    worse.severity = 5;
    worse.frequency = 4;
    PainPoint bad = worse;
    bad.severity = 4;
    map.stages[1].pains.push_back(bad);
    map.stages[0].pains.push_back(worse);
    const auto pains = painsByPriority(map);
    REQUIRE(pains.size() == 3);
    CHECK(pains[0]->priority() == 20);
    CHECK(pains[1]->priority() == 16);
    CHECK_FALSE(pains[2]->priority());
}
