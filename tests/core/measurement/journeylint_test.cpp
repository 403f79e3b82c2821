// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "tests/catch.h"
#include "tests/core/measurement/samplejourney.h"

#include <functional>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 30);

QStringList codes(const JourneyData& data)
{
    QStringList result;
    for (const LintFinding& one : lint(data, Methodology::current()->journeys, today))
        result << one.code;
    return result;
}

JourneyStage& stage(JourneyData& data, size_t index)
{
    return data.map.stages[index].stage;
}

void repeatLast(JourneyData& data, size_t stages)
{
    while (data.map.stages.size() < stages)
        data.map.stages.push_back(data.map.stages.back());
}

PainPoint pain(const JourneyData& data, size_t index)
{
    PainPoint pain;
    pain.id = Id::create();
    pain.stage = data.map.stages[index].stage.id;
    pain.text = u"Долго"_s;
    return pain;
}

/// One step over the border of a rule, and the last step before it.
struct Border
{
    const char* code;
    std::function<void(JourneyData&)> over;
    std::function<void(JourneyData&)> within;
};

} // namespace

TEST_CASE("a complete journey breaks no rule")
{
    CHECK(codes(completeJourney()).isEmpty());
}

TEST_CASE("each rule of a journey is broken just beyond its border and kept just before it")
{
    using Data = JourneyData;
    const auto border = GENERATE(values<Border>({
        {"JL-01", [](Data& d) { d.profile.reset(); }, [](Data&) {}},
        {"JL-01", [](Data& d) { d.profile->status = DescriptionStatus::Draft; },
         [](Data& d) { d.profile->compiledOn = today; }},
        {"JL-01", [](Data& d) { d.profile->compiledOn = today.addDays(1); },
         [](Data& d) { d.profile->status = DescriptionStatus::Introduced; }},
        {"JL-02", [](Data& d) { d.map.stages.erase(d.map.stages.begin() + 1, d.map.stages.begin() + 3); },
         [](Data& d) { d.map.stages.erase(d.map.stages.begin() + 1); }},
        {"JL-02", [](Data& d) { stage(d, 1).goal = u" \n"_s; }, [](Data& d) { stage(d, 1).goal = u"Я"_s; }},
        {"JL-02", [](Data& d) { d.map.stages[1].touchpoints.clear(); }, [](Data&) {}},
        {"JL-02", [](Data& d) { d.map.stages[1].touchpoints[0].role.clear(); },
         [](Data& d) {
             d.map.stages[1].touchpoints[0].role.clear();
             d.map.stages[1].touchpoints[0].responsible = Id::create();
         }},
        {"JL-02", [](Data& d) { d.map.stages[1].touchpoints[0].role = u" "_s; },
         [](Data& d) {
             d.map.stages[1].touchpoints[0].role.clear();
             d.map.stages[1].touchpoints[0].isOwn = false;
         }},
        {"JL-03", [](Data& d) { stage(d, 3).results.clear(); },
         [](Data& d) {
             stage(d, 3).results.clear();
             stage(d, 0).measurements = {Id::create()};
         }},
        {"JL-03",
         [](Data& d) {
             stage(d, 3).results.clear();
             d.map.stages[0].touchpoints[0].metrics = {Id::create()}; // chosen, but nothing was measured yet
         },
         [](Data& d) {
             stage(d, 3).results.clear();
             d.map.stages[0].touchpoints[0].metrics = {Id::create()};
             d.measured = {d.map.stages[0].touchpoints[0].metrics[0]};
         }},
        {"JL-04", [](Data& d) { stage(d, 0).isOutside = false; },
         [](Data& d) { std::swap(stage(d, 0).isOutside, stage(d, 2).isOutside); }},
        {"JL-05", // 2 of 4 are more than a third, 1 of 4 is not
         [](Data& d) { stage(d, 0).thoughts = stage(d, 1).feelings = QString(); },
         [](Data& d) { stage(d, 0).thoughts = stage(d, 0).feelings = QString(); }},
        {"JL-05",
         [](Data& d) {
             stage(d, 1).emotion = 0.5;
             stage(d, 0).emotion = 0.5;
         },
         [](Data& d) { stage(d, 1).emotion = 0; }},
        {"JL-06", [](Data& d) { d.research.clear(); }, [](Data&) {}},
        {"JL-06", [](Data& d) { d.research[0].method = ResearchMethod::SelfImmersion; },
         [](Data& d) {
             d.research.push_back(d.research[0]);
             d.research[0].method = ResearchMethod::SelfImmersion;
         }},
        {"JL-07", [](Data& d) { repeatLast(d, 10); }, [](Data& d) { repeatLast(d, 9); }},
        {"JL-07", [](Data& d) { d.map.stages[0].touchpoints.resize(38, d.map.stages[0].touchpoints[0]); },
         [](Data& d) { d.map.stages[0].touchpoints.resize(37, d.map.stages[0].touchpoints[0]); }},
        {"JL-08", [](Data& d) { d.teams.clear(); }, [](Data& d) { d.teams[0].dissolvedOn = today.addDays(-1); }},
        {"JL-08", [](Data& d) { d.teams[0].leader = {}; }, [](Data&) {}},
        {"JL-08", [](Data& d) { d.journey.nextReviewOn = today.addDays(-1); },
         [](Data& d) { d.journey.nextReviewOn = {}; }},
        {"JL-09", [](Data& d) { stage(d, 1).emotion = -1; }, [](Data& d) { stage(d, 1).emotion = -0.5; }},
        {"JL-09", [](Data& d) { d.map.stages[1].pains = {pain(d, 1)}; },
         [](Data& d) {
             d.map.stages[1].pains = {pain(d, 1)};
             d.treatedPains = {d.map.stages[1].pains[0].id};
             stage(d, 1).emotion = -2;
         }},
        {"JL-09", // called answered, but no measure is
         [](Data& d) {
             d.map.stages[1].pains = {pain(d, 1)};
             d.map.stages[1].pains[0].resolution = PainResolution::Action;
         },
         [](Data& d) {
             d.map.stages[1].pains = {pain(d, 1)};
             d.map.stages[1].pains[0].resolution = PainResolution::WontFix;
         }},
        {"JL-10", [](Data& d) { d.groupMembers = {Id::create()}; }, [](Data& d) { d.groupMembers.clear(); }},
        {"JL-11", [](Data& d) { d.members[1].office = d.members[0].office; },
         [](Data& d) {
             d.members[1].office = d.members[0].office;
             d.units = {{d.members[0].person, u"Отдел А"_s}, {d.members[1].person, u"Отдел Б"_s}};
         }},
        {"JL-12",
         [](Data& d) {
             for (size_t i = 0; i < 3; ++i)
                 stage(d, i).grounds = Grounds::Assumption;
         },
         [](Data& d) {
             for (size_t i = 0; i < 2; ++i)
                 stage(d, i).grounds = Grounds::Assumption;
         }},
        {"JL-13", [](Data& d) { stage(d, 1).actions = u"Заявитель обращается в центр"_s; },
         [](Data& d) { stage(d, 1).actions = u"Ищу адрес, звоню"_s; }},
        {"JL-14",
         [](Data& d) {
             d.map.version.frozenOn = today;
             d.map.version.digest = mapDigest(d.map);
             stage(d, 1).goal += u'!';
         },
         [](Data& d) {
             d.map.version.frozenOn = today;
             d.map.version.digest = mapDigest(d.map);
             d.map.version.title = u"Утверждено"_s;
         }},
    }));
    INFO(border.code);
    JourneyData broken = completeJourney();
    border.over(broken);
    CHECK(codes(broken) == QStringList{QString::fromLatin1(border.code)});
    JourneyData kept = completeJourney();
    border.within(kept);
    CHECK(codes(kept).isEmpty());
}

TEST_CASE("a finding leads to the place where it is mended")
{
    JourneyData data = completeJourney();
    stage(data, 2).goal.clear();
    const auto found = lint(data, Methodology::current()->journeys, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::Error);
    CHECK(found[0].stage == stage(data, 2).id);
    CHECK(found[0].lane == u"goal"_s);
    CHECK(found[0].text.contains(u"Приём"_s));
}

TEST_CASE("only errors keep a journey from being compiled")
{
    const JourneyMethod& method = Methodology::current()->journeys;
    JourneyData data = completeJourney();
    data.research.clear();
    CHECK(journeyObstacles(data, DescriptionStatus::Compiled, method, today).empty());
    stage(data, 3).results.clear();
    CHECK(journeyObstacles(data, DescriptionStatus::Compiled, method, today).size() == 1);
    CHECK(journeyObstacles(data, DescriptionStatus::Draft, method, today).empty());
    CHECK(journeyObstacles(data, DescriptionStatus::Outdated, method, today).empty());
}
