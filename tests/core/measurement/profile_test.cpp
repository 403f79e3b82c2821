// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/profilecheck.h"
#include "core/methodology/methodology.h"
#include "tests/catch.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 30);

const JourneyMethod& method()
{
    return Methodology::current()->journeys;
}

/// A profile of citizens with everything that a compiled one has, spelled out here and not taken from the data.
ProfileData complete()
{
    ProfileData data;
    data.profile.id = Id::create();
    data.profile.code = u"П-01"_s;
    data.profile.name = u"Молодёжь"_s;
    data.profile.segmentBasis = u"До 35 лет"_s;
    for (const auto* kind : {"goals", "needs", "expectations", "pains", "behaviour", "interaction", "research"})
        data.sections.push_back(
            {Id::create(), data.profile.id, QString::fromLatin1(kind), u"Написано"_s, Grounds::Data});
    return data;
}

QStringList codes(const std::vector<Finding>& findings)
{
    QStringList result;
    for (const Finding& one : findings)
        result << one.code;
    return result;
}

} // namespace

TEST_CASE("a profile counts from the day it got so far, and never once it is outdated")
{
    Introduction there{Id::create(), Id::create(), Id::create(), QDate(2026, 5, 1), {}};
    ClientProfile profile;
    profile.id = there.object;
    profile.status = DescriptionStatus::Introduced;
    profile.compiledOn = QDate(2026, 2, 1);
    profile.approvedOn = QDate(2026, 3, 1);
    const Introduction elsewhere{Id::create(), Id::create(), Id::create(), QDate(2020, 1, 1), {}};
    const std::vector introductions{elsewhere, there};

    struct Row
    {
        QDate day;
        bool compiled, approved, introduced;
    };

    const auto row = GENERATE(Row{{2026, 1, 31}, false, false, false}, Row{{2026, 2, 1}, true, false, false},
                              Row{{2026, 3, 1}, true, true, false}, Row{{2026, 4, 30}, true, true, false},
                              Row{{2026, 5, 1}, true, true, true});
    Lifecycle life = lifecycle(profile, introductions);
    CHECK(life.isCompiledOn(row.day) == row.compiled);
    CHECK(life.isApprovedOn(row.day) == row.approved);
    CHECK(life.isIntroducedOn(row.day) == row.introduced);
    life.status = DescriptionStatus::Outdated;
    life.outdatedOn = QDate(2026, 3, 1);
    CHECK(life.isCompiledOn(row.day) == (row.day == QDate(2026, 2, 1)));
}

TEST_CASE("a profile introduced without an approval is not counted as approved")
{
    ClientProfile profile;
    profile.id = Id::create();
    profile.status = DescriptionStatus::Introduced;
    const std::vector introductions{Introduction{Id::create(), profile.id, Id::create(), day, {}}};
    CHECK(lifecycle(profile, introductions).isIntroducedOn(day));
    CHECK_FALSE(lifecycle(profile, introductions).isApprovedOn(day));
    profile.status = DescriptionStatus::Approved; // somebody forgot the day
    CHECK(lifecycle(profile, {}).isApprovedOn(day));
}

TEST_CASE("a profile is compiled when every section that it needs is written")
{
    ProfileData data = complete();
    CHECK(profileObstacles(data, DescriptionStatus::Compiled, method()).empty());
    for (size_t i = 0; i < data.sections.size(); ++i) {
        ProfileData lacking = data;
        lacking.sections[i].text = u" \n"_s;
        REQUIRE(missingSections(lacking, method()).size() == 1);
        CHECK(missingSections(lacking, method()).front()->id == data.sections[i].kind);
        CHECK(codes(profileObstacles(lacking, DescriptionStatus::Compiled, method())) ==
              QStringList{u"profile.section"_s});
        CHECK(profileObstacles(lacking, DescriptionStatus::Draft, method()).empty());
    }
}

TEST_CASE("a profile is approved by a decision and introduced in a centre")
{
    ProfileData data = complete();
    CHECK(codes(profileObstacles(data, DescriptionStatus::Approved, method())) == QStringList{u"profile.decision"_s});
    CHECK(codes(profileObstacles(data, DescriptionStatus::Introduced, method())) ==
          QStringList{u"profile.introduction"_s, u"profile.unapproved"_s});
    data.introductions.push_back({Id::create(), data.profile.id, Id::create(), day, {}});
    data.profile.unapprovedReason = u"Матрица требует только составления"_s;
    CHECK(profileObstacles(data, DescriptionStatus::Introduced, method()).empty());
    data.hasDecision = true;
    data.profile.unapprovedReason.clear();
    CHECK(profileObstacles(data, DescriptionStatus::Introduced, method()).empty());
    CHECK(profileObstacles(data, DescriptionStatus::Approved, method()).empty());
}

TEST_CASE("a status that was given without its grounds is told and stands")
{
    ProfileData data = complete();
    data.profile.status = DescriptionStatus::Introduced;
    data.profile.approvedOn = day;
    data.profile.unapprovedReason = u"Нет"_s;
    data.introductions.push_back({Id::create(), data.profile.id, Id::create(), day, {}});
    data.sections.push_back(data.sections.front());
    const auto findings = checkProfile(data, method());
    CHECK(codes(findings) == QStringList{u"profile.twice"_s, u"profile.decision"_s});
    CHECK(findings[0].severity == Severity::Warning);
}

TEST_CASE("sections for employers belong to their profiles alone")
{
    const auto ids = [](const auto& kinds) {
        QStringList result;
        for (const auto* kind : kinds)
            result << kind->id;
        return result;
    };
    CHECK(ids(method().sectionsFor(u"employer")).contains(u"hiring"_s));
    CHECK_FALSE(ids(method().sectionsFor(u"jobseeker")).contains(u"hiring"_s));
}

TEST_CASE("the shipped starters reach what the matrix asks for at level IV")
{
    const auto count = [](const QString& clients) {
        return std::ranges::count(method().starters, clients, &ProfileStarter::clients);
    };
    CHECK(count(u"jobseeker"_s) >= 5);
    CHECK(count(u"employer"_s) >= 4);
    CHECK(method().starters.size() >= 10);
    for (const ProfileStarter& starter : method().starters) {
        const auto& known = EnumChoices<Pictogram>::choices;
        CHECK(std::ranges::any_of(known,
                                  [&](const Choice& one) { return starter.pictogram == QLatin1StringView(one.code); }));
    }
}

TEST_CASE("the map has every lane that the technological card names")
{
    for (const auto* lane : {"goal", "thoughts", "feelings", "emotion", "touchpoints", "responsible", "tools",
                             "measuring", "results", "improvement"}) {
        INFO(lane);
        REQUIRE(method().lane(QString::fromLatin1(lane)) != nullptr);
        CHECK(method().lane(QString::fromLatin1(lane))->isNeeded);
    }
    for (const auto* clients : {"jobseeker", "employer"}) {
        const JourneyTemplate* const stages = method().templateFor(QString::fromLatin1(clients));
        REQUIRE(stages != nullptr);
        CHECK(stages->stages.size() == 8);
        CHECK(stages->stages.front().isOutside);
        CHECK(stages->stages.back().isOutside == (QLatin1StringView(clients) == "jobseeker"_L1));
    }
}
