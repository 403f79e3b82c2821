// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/journeypapers.h"
#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "core/report/forms.h"
#include "core/report/journeyfigure.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

struct PaperRegion : TestRegion
{
    PaperRegion()
        : profile(startProfile(*document, {u"Молодёжь"_s, u"jobseeker"_s, u"youth"_s, u"До 35"_s}))
        , journey(startJourney(*document, {u"Я ищу работу"_s, profile, u"Найти работу"_s, {}}))
        , version(document->ownedBy<JourneyVersion>(journey).front().id)
        , stage(document->ownedBy<JourneyStage>(version).front().id)
    {}

    void write(const Id& id, const char* field, const QJsonValue& value) const
    {
        setMapField(*document, recordTable<JourneyStage>(), id, QString::fromLatin1(field), value);
    }

    [[nodiscard]] JourneyPaper paper(const Id& id, const QString& view = {}) const
    {
        return *journeyPaper(*document, id, view, today);
    }

    Id profile;
    Id journey;
    Id version;
    Id stage;
};

const JourneyFigure::Lane& lane(const JourneyFigure& figure, const JourneyPaper& paper, const char* id)
{
    const QString title = paper.methodology->journeys.lane(QString::fromLatin1(id))->title;
    const auto found = std::ranges::find(figure.lanes, title, &JourneyFigure::Lane::title);
    REQUIRE(found != figure.lanes.end());
    return *found;
}

} // namespace

TEST_CASE("an empty map prints no prompts and no entries")
{
    const PaperRegion region;
    const JourneyFigure figure = journeyFigure(region.paper(region.journey));
    CHECK(figure.stages.size() == 8);
    for (const JourneyFigure::Lane& one : figure.lanes) {
        for (const auto& cell : one.cells)
            CHECK(cell.empty());
    }
}

TEST_CASE("what shall be stands on the map of what is only where it differs")
{
    const PaperRegion region;
    region.write(region.stage, "goal", u"Понять"_s);
    region.write(region.stage, "thoughts", u"Долго"_s);
    region.write(region.stage, "emotion", -1.5);
    const Id toBe = copyVersion(*region.document, region.version, VersionState::ToBe);
    const Id later = region.document->ownedBy<JourneyStage>(toBe).front().id;
    region.write(later, "thoughts", u"Быстро"_s);
    region.write(later, "emotion", 1);
    const JourneyPaper paper = region.paper(region.version);
    const JourneyFigure figure = journeyFigure(paper);
    using Cell = std::vector<JourneyFigure::Entry>;
    CHECK(lane(figure, paper, "goal").cells[0] == Cell{{u"Понять"_s, JourneyFigure::Mark::None}});
    CHECK(lane(figure, paper, "thoughts").cells[0] ==
          Cell{{u"Долго"_s, JourneyFigure::Mark::None}, {u"Быстро"_s, JourneyFigure::Mark::Planned}});
    CHECK(figure.stages[0].asIs == -1.5);
    CHECK(figure.stages[0].toBe == 1.0);
    const JourneyFigure own = journeyFigure(region.paper(toBe)); // of its own version, nothing is laid over
    CHECK(own.stages[0].asIs == 1.0);
    CHECK_FALSE(own.stages[0].toBe);
}

TEST_CASE("a view prints its lanes, and an unknown one is refused with those known")
{
    const PaperRegion region;
    CHECK(journeyFigure(region.paper(region.journey, u"head"_s)).lanes.size() == 5);
    try {
        (void)region.paper(region.journey, u"nobody"_s);
        FAIL("an unknown view was taken");
    } catch (const Error& error) {
        CHECK(error.message().contains(u"front"_s));
    }
}

TEST_CASE("a part of a map keeps every lane")
{
    const PaperRegion region;
    const JourneyFigure whole = journeyFigure(region.paper(region.journey));
    const JourneyFigure part = journeyPart(whole, 6, 3);
    CHECK(part.stages.size() == 2);
    CHECK(part.stages[0] == whole.stages[6]);
    REQUIRE(part.lanes.size() == whole.lanes.size());
    CHECK(part.lanes[0].cells.size() == 2);
}

TEST_CASE("the papers of a journey are made of a document that has one")
{
    const PaperRegion region;
    const JourneyPaper journey = region.paper(region.journey);
    const auto profile = profilePaper(*region.document, region.profile, today);
    ReportInput input;
    input.journey = &journey;
    input.profile = &*profile;
    for (const char* id : {"journey", "journey-team", "journey-channels", "workshop", "profile"}) {
        INFO(id);
        const ReportForm* const form = reportForm(QString::fromLatin1(id));
        REQUIRE(form);
        CHECK(form->isPossible(input));
        CHECK_FALSE(form->isPossible({}));
        const Report report = form->make(input);
        REQUIRE(report.sections.size() == 1);
        CHECK(report.title.contains(u"Я ищу работу"_s) != (QLatin1StringView(id) == "profile"_L1));
    }
}
