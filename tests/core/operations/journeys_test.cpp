// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/improvement/improvementaction.h"
#include "core/operations/contentcheck.h"
#include "core/operations/journeyactions.h"
#include "core/operations/journeys.h"
#include "core/operations/meetings.h"
#include "core/operations/profiles.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

struct JourneyRegion : TestRegion
{
    JourneyRegion()
        : profile(startProfile(*document, {u"Молодёжь"_s, u"jobseeker"_s, u"youth"_s, u"До 35 лет"_s}))
        , journey(startJourney(*document, {u"Я ищу работу"_s, profile, u"Найти работу"_s, {}}))
    {}

    [[nodiscard]] Id version() const { return document->ownedBy<JourneyVersion>(journey).front().id; }

    [[nodiscard]] std::vector<JourneyStage> stages() const { return document->ownedBy<JourneyStage>(version()); }

    template <class R>
    Id add(const Id& stage, const QString& text) const
    {
        R record;
        record.id = Id::create();
        record.stage = stage;
        if constexpr (std::is_same_v<R, Touchpoint>) {
            record.name = text;
            record.role = u"Отдел"_s;
        } else {
            record.text = text;
        }
        putOnMap(*document, record, u"Новое"_s);
        return record.id;
    }

    /// Fills in what a compiled journey has.
    void compile() const
    {
        for (const ProfileSectionKind& kind : journeyMethod(*document).sections)
            setSection(*document, profile, kind.id, u"Написано"_s, Grounds::Data);
        setProfileStatus(*document, profile, DescriptionStatus::Compiled, today);
        for (const JourneyStage& stage : stages()) {
            setMapField(*document, recordTable<JourneyStage>(), stage.id, u"goal", u"Понять"_s);
            setMapField(*document, recordTable<JourneyStage>(), stage.id, u"results", u"84 %"_s);
            add<Touchpoint>(stage.id, u"Сайт"_s);
        }
    }

    Id profile;
    Id journey;
};

ErrorCode refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was refused");
    return {};
}

} // namespace

TEST_CASE("a journey begins with the stages for the clients of its profile")
{
    const JourneyRegion region;
    const JourneyTemplate* const known = journeyMethod(*region.document).templateFor(u"jobseeker");
    REQUIRE(known);
    CHECK(region.stages().size() == known->stages.size());
    CHECK(region.document->find<Journey>(region.journey)->code == u"М-01"_s);
    const auto before = region.document->all<Journey>().size();
    CHECK(refusal([&] { startJourney(*region.document, {u"Без профиля"_s, {}, {}, {}}); }) == ErrorCode::InvalidInput);
    CHECK(refusal([&] {
              startJourney(*region.document, {u" "_s, region.profile, {}, {}});
          }) == ErrorCode::InvalidInput);
    CHECK(region.document->all<Journey>().size() == before);
}

TEST_CASE("a frozen version refuses each change and stays as it is")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id stage = region.stages()[0].id;
    const Id other = region.stages()[1].id;
    const Id touchpoint = region.add<Touchpoint>(stage, u"Сайт"_s);
    const Id pain = region.add<PainPoint>(stage, u"Долго"_s);
    const Id version = region.version();
    freezeVersion(document, version, today);
    const JourneyMap frozen = journeyMap(document, version);
    CHECK(frozen.version.frozenOn == today);

    const std::vector<std::function<void()>> changes{
        [&] { freezeVersion(document, version, today); },
        [&] { removeVersion(document, version); },
        [&] { addStage(document, version, {}); },
        [&] { duplicateStage(document, stage); },
        [&] { moveStage(document, stage, 1); },
        [&] { moveToStage(document, recordTable<Touchpoint>(), touchpoint, other); },
        [&] { setMapField(document, recordTable<JourneyStage>(), stage, u"goal", u"Иное"_s); },
        [&] { setMapField(document, recordTable<PainPoint>(), pain, u"text", u"Иное"_s); },
        [&] { removeFromMap(document, recordTable<JourneyStage>(), stage); },
        [&] { removeFromMap(document, recordTable<Touchpoint>(), touchpoint); },
        [&] { region.add<JourneyIdea>(stage, u"Идея"_s); },
    };
    for (const auto& change : changes)
        CHECK(refusal(change) == ErrorCode::ReadOnly);
    CHECK(journeyMap(document, version) == frozen);
}

TEST_CASE("a record of a frozen version cannot be carried over into an open one")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id touchpoint = region.add<Touchpoint>(region.stages()[0].id, u"Сайт"_s);
    freezeVersion(document, region.version(), today);
    const Id open = copyVersion(document, region.version(), VersionState::ToBe);
    auto record = *document.find<Touchpoint>(touchpoint);
    record.stage = document.ownedBy<JourneyStage>(open).front().id;
    CHECK(refusal([&] { putOnMap(document, record, u"Перенос"_s); }) == ErrorCode::ReadOnly);
}

TEST_CASE("a frozen version goes on as an open copy, as it shall be")
{
    const JourneyRegion region;
    Document& document = *region.document;
    region.add<PainPoint>(region.stages()[1].id, u"Долго"_s);
    freezeVersion(document, region.version(), today);
    const Id copy = copyVersion(document, region.version(), VersionState::ToBe);
    const JourneyMap map = journeyMap(document, copy);
    CHECK(map.version.number == 2);
    CHECK_FALSE(map.version.isFrozen());
    CHECK(differences(journeyMap(document, region.version()), map).empty());
    const Id stage = map.stages[0].stage.id;
    setMapField(document, recordTable<JourneyStage>(), stage, u"emotion", 1.5);
    CHECK(document.find<JourneyStage>(stage)->emotion == 1.5);
    removeVersion(document, copy);
    CHECK(document.ownedBy<JourneyVersion>(region.journey).size() == 1);
    document.undo();
    CHECK(journeyMap(document, copy).stages.size() == map.stages.size());
}

TEST_CASE("stages are added, doubled and moved, each in one step")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const auto names = [&] {
        QStringList all;
        for (const JourneyStage& stage : region.stages())
            all << stage.name;
        return all;
    };
    const QStringList before = names();
    const Id first = region.stages()[0].id;
    const Id added = addStage(document, region.version(), first);
    CHECK(region.stages()[1].id == added);
    document.undo();
    CHECK(names() == before);
    moveStage(document, first, 2);
    CHECK(names() == QStringList{before[1], before[2], before[0]} + before.mid(3));
    document.undo();
    moveStage(document, first, -1); // at the edge already
    CHECK(names() == before);
    region.add<Touchpoint>(first, u"Сайт"_s);
    const Id twin = duplicateStage(document, first);
    CHECK(region.stages()[1].id == twin);
    CHECK(document.ownedBy<Touchpoint>(twin).size() == 1);
    document.undo();
    CHECK(names() == before);
}

TEST_CASE("a pain leaves its touchpoint's stage with it and outlives its removal")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id from = region.stages()[0].id;
    const Id to = region.stages()[1].id;
    const Id touchpoint = region.add<Touchpoint>(from, u"Сайт"_s);
    auto pain = *document.find<PainPoint>(region.add<PainPoint>(from, u"Долго"_s));
    pain.touchpoint = touchpoint;
    putOnMap(document, pain, u"Точка"_s);
    moveToStage(document, recordTable<Touchpoint>(), touchpoint, to);
    CHECK(document.find<PainPoint>(pain.id)->stage == to);
    removeFromMap(document, recordTable<Touchpoint>(), touchpoint);
    CHECK(document.find<PainPoint>(pain.id)->touchpoint.isNull());
}

TEST_CASE("a journey is approved by a decision that freezes it and sets its review")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id meeting = beginMeeting(document, today);
    CHECK(refusal([&] { approveJourney(document, region.journey, meeting, today); }) == ErrorCode::InvalidInput);
    CHECK(document.all<Decision>().empty());
    region.compile();
    const Id toBe = copyVersion(document, region.version(), VersionState::ToBe);
    approveJourney(document, region.journey, meeting, today);
    const auto journey = *document.find<Journey>(region.journey);
    CHECK(journey.status == DescriptionStatus::Approved);
    CHECK(journey.approvedOn == today);
    CHECK(journey.nextReviewOn == QDate(2027, 11, 21));
    CHECK(isApprovedByDecision(document, region.journey));
    CHECK(document.find<JourneyVersion>(region.version())->isFrozen());
    CHECK(document.find<JourneyVersion>(toBe)->isFrozen());
    CHECK(document.all<Decision>().front().approved == region.journey);
    document.undo();
    CHECK(document.find<Journey>(region.journey)->status == DescriptionStatus::Draft);
    CHECK_FALSE(document.find<JourneyVersion>(toBe)->isFrozen());
    CHECK(document.all<Decision>().empty());
}

TEST_CASE("a changed law asks for a review of each journey of the service")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id service = document.all<ClientService>().front().id;
    const Id other = startJourney(document, {u"Другой"_s, region.profile, {}, service});
    markLawChanged(document, service, today);
    CHECK(document.find<Journey>(other)->nextReviewOn == today);
    CHECK(document.find<Journey>(other)->lawChangedOn == today);
    CHECK_FALSE(document.find<Journey>(region.journey)->lawChangedOn.isValid());
}

TEST_CASE("a pain becomes a measure in one step, and counts as answered in later versions too")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id stage = region.stages()[0].id;
    const Id pain = region.add<PainPoint>(stage, u"Долго ждать"_s);
    setMapField(document, recordTable<PainPoint>(), pain, u"group", u"g3"_s);
    CHECK(journeyData(document, region.journey, today).treatedPains.empty());
    const Id action = startActionFor(document, pain, today);
    const auto made = *document.find<ImprovementAction>(action);
    CHECK(made.title == u"Долго ждать"_s);
    CHECK(made.groups == std::vector{PerformanceGroup::Effort});
    CHECK(made.origins == std::vector{pain});
    CHECK(actionsFor(document, pain) == std::vector{action});
    CHECK(document.find<PainPoint>(pain)->resolution == PainResolution::Action);
    CHECK(journeyData(document, region.journey, today).treatedPains.contains(pain));
    const Id later = copyVersion(document, region.version(), VersionState::AsIs);
    const JourneyData data = journeyData(document, region.journey, today);
    CHECK(data.map.version.id == later);
    CHECK(data.treatedPains == std::set{data.map.stages[0].pains[0].id});
    auto rejected = made;
    rejected.status = ActionStatus::Rejected;
    document.change(u"Отказ"_s, [&](Change& change) { change.put(rejected); });
    CHECK(journeyData(document, region.journey, today).treatedPains.empty());
}

TEST_CASE("an idea becomes a measure with its effort and effect, even of a frozen map")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const Id stage = region.stages()[0].id;
    const Id pain = region.add<PainPoint>(stage, u"Долго"_s);
    auto idea = *document.find<JourneyIdea>(region.add<JourneyIdea>(stage, u"Запись"_s));
    idea.pains = {pain};
    idea.effort = 2;
    idea.impact = 5;
    putOnMap(document, idea, u"Идея"_s);
    freezeVersion(document, region.version(), today);
    const auto action = *document.find<ImprovementAction>(startActionFor(document, idea.id, today));
    CHECK(action.quadrant(journeyMethod(document).limits) == Quadrant::QuickWins);
    CHECK(document.find<PainPoint>(pain)->resolution == PainResolution::Open); // the frozen map stays as it is
    CHECK(journeyData(document, region.journey, today).treatedPains == std::set{pain});
}

TEST_CASE("the check of a document tells of approved journeys that lack something, and lets drafts be")
{
    const JourneyRegion region;
    Document& document = *region.document;
    const auto tells = [&] {
        return std::ranges::any_of(checkDocument(document, today),
                                   [](const Finding& one) { return one.code == u"journey.JL-01"_s; });
    };
    CHECK_FALSE(tells());
    auto journey = *document.find<Journey>(region.journey);
    journey.status = DescriptionStatus::Compiled;
    document.change(u"Статус"_s, [&](Change& change) { change.put(journey); });
    CHECK(tells());
}

TEST_CASE("the approved journey of the sample is as it was frozen")
{
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    const auto& journeys = sample->all<Journey>();
    const auto approved = std::ranges::find(journeys, DescriptionStatus::Introduced, &Journey::status);
    REQUIRE(approved != journeys.end());
    for (const JourneyVersion& version : std::vector(sample->ownedBy<JourneyVersion>(approved->id))) {
        INFO(version.id.toString().toStdString());
        CHECK(version.isFrozen());
        CHECK(version.digest.toStdString() == mapDigest(journeyMap(*sample, version.id)).toStdString());
    }
}
