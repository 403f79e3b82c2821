// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/core/evidence/registersample.h"

#include <QJsonArray>

#include <set>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QJsonArray option(int number)
{
    return number > 0 ? QJsonArray{number} : QJsonArray();
}

} // namespace

TEST_CASE("every rule of the edition is known, and every place has one")
{
    const auto edition = Methodology::current();
    std::set<QString> places;
    for (const EvidenceRule& rule : edition->evidence.rules) {
        INFO(rule.code.toStdString());
        CHECK(hasRule(rule.code));
        places.insert(rule.place);
    }
    for (const ChecklistItem& item : edition->checklist.items)
        CHECK(places.contains(u"item:%1"_s.arg(item.number)));
    for (const Condition* condition : edition->matrix.conditions())
        CHECK(places.contains(u"condition:"_s + condition->id) != condition->isDerived());
    for (const Requirement& requirement : edition->standard)
        CHECK(places.contains(u"requirement:"_s + requirement.id));
    for (const ControlPoint& point : edition->controlPoints)
        CHECK(places.contains(u"point:"_s + point.id));
}

TEST_CASE("empty registers prove nothing and say what to do")
{
    const Evidence evidence = RegisterSample().prove();
    for (const auto& [item, proposal] : evidence.items) {
        INFO(item);
        CHECK(proposal.answer == QJsonArray());
        CHECK_FALSE(proposal.missing.isEmpty());
        CHECK(proposal.proof.empty());
    }
    for (const auto& [requirement, proposal] : evidence.requirements) {
        INFO(requirement.toStdString());
        CHECK(proposal.answer != QJsonValue(standing::met));
    }
}

TEST_CASE("meetings count by month, by quarter or by the regulation's period")
{
    struct Case
    {
        std::vector<QDate> dates;
        std::optional<int> period;
        int expected;
    };

    std::vector<QDate> monthly;
    for (int month = 1; month <= 12; ++month)
        monthly.push_back(QDate(2026, month, 15));
    std::vector<QDate> withoutAugust = monthly;
    withoutAugust.erase(withoutAugust.begin() + 7);
    const std::vector<QDate> quarterly{{2026, 3, 31}, {2026, 4, 1}, {2026, 9, 30}, {2026, 10, 1}};
    const std::vector<QDate> twice{{2026, 5, 1}, {2026, 12, 1}};
    const auto [dates, period, expected] = GENERATE_COPY(values<Case>({
        {{}, {}, 0},
        {{{2025, 12, 31}}, {}, 0}, // a day before the window
        {{{2026, 1, 1}}, {}, 1},
        {monthly, {}, 3},
        {withoutAugust, {}, 2},
        {quarterly, {}, 2},
        {{{2026, 3, 31}, {2026, 4, 1}, {2026, 10, 1}}, {}, 1},
        {twice, {}, 1},
        {twice, 6, 1},           // 01.05 + 6 months + 15 days = 16.11 < 01.12
        {twice, 7, 2},           // 16.12
        {{{2026, 6, 16}}, 6, 2}, // 16.12 + 15 days is the last day
        {{{2026, 6, 15}}, 6, 1},
    }));
    RegisterSample sample;
    sample.addGroup().monthsBetween = period;
    for (const QDate date : dates)
        sample.meet(date);
    CHECK(sample.item(4) == option(expected));
}

TEST_CASE("what is missing names the month")
{
    RegisterSample sample;
    sample.addGroup();
    for (int month = 1; month <= 12; ++month) {
        if (month != 8)
            sample.meet(QDate(2026, month, 15));
    }
    const Proposal proposal = sample.prove().items.at(4);
    REQUIRE(proposal.missing.size() == 1);
    CHECK(proposal.missing[0] == u"A meeting is missing in August 2026."_s);
    CHECK(proposal.proof.size() == 13); // the group, its order, eleven meetings
}

TEST_CASE("planned, cancelled and centres' meetings do not count, nor does a group without an order")
{
    RegisterSample sample;
    sample.addGroup();
    sample.meet(QDate(2026, 5, 5)).status = MeetingStatus::Planned;
    sample.meet(QDate(2026, 5, 6)).status = MeetingStatus::Cancelled;
    sample.meet(QDate(2026, 5, 7), {RegisterSample::id(u"Речной"_s)});
    CHECK(sample.item(4) == QJsonArray());
    sample.meet(QDate(2026, 5, 8));
    CHECK(sample.item(4) == option(1));
    sample.in.documents.front().status = DocumentStatus::Repealed;
    CHECK(sample.item(4) == QJsonArray());
}

TEST_CASE("a young group is judged since its start, and provisionally")
{
    RegisterSample sample;
    const QDate start = GENERATE(QDate(2026, 10, 1), QDate(2026, 10, 2), QDate(2026, 12, 2));
    sample.addGroup(start);
    sample.meet(QDate(2026, 11, 3));
    sample.meet(QDate(2026, 12, 3));
    const Proposal proposal = sample.prove().items.at(4);
    if (start == QDate(2026, 10, 1)) { // October is complete and lacks a meeting; the quarter has two
        CHECK(proposal.answer == option(2));
        CHECK(proposal.isProvisional);
    } else if (start == QDate(2026, 10, 2)) { // November and December: two months are little history
        CHECK(proposal.answer == option(3));
        CHECK(proposal.isProvisional);
    } else { // no complete month yet
        CHECK(proposal.answer == option(1));
    }
}

TEST_CASE("events count with their spread over the year")
{
    struct Case
    {
        std::vector<int> months;
        int expected;
        int count;
    };

    const auto [months, expected, count] = GENERATE(values<Case>({
        {{}, 0, 0},
        {{3}, 1, 1},
        {{3, 4}, 1, 2}, // both in the first half
        {{3, 9}, 2, 2},
        {{1, 4, 7}, 2, 3},
        {{1, 4, 7, 10}, 3, 4},
        {{1, 2, 7, 10}, 2, 4}, // the second quarter is empty
        {{1, 4, 7, 10, 11}, 3, 5},
        {{1, 3, 5, 7, 9, 11}, 4, 6},
        {{1, 2, 5, 7, 9, 11}, 3, 6}, // nothing in March and April
        {{1, 1, 1, 1, 1, 1}, 1, 6},
    }));
    RegisterSample sample;
    for (const int month : months)
        sample.hold(QDate(2026, month, 20));
    CHECK(sample.item(6) == option(expected));
    CHECK(sample.condition(u"17"_s) == QJsonValue(count));
}

TEST_CASE("sources count when they are in use and analysed in the window")
{
    RegisterSample sample;
    const auto [sources, expected] =
        GENERATE(table<int, int>({{0, 0}, {1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}, {7, 3}}));
    for (int i = 0; i < sources; ++i) {
        FeedbackSource source;
        source.id = Id::create();
        source.startedOn = QDate(2025, 1, 1);
        FeedbackBatch batch;
        batch.id = Id::create();
        batch.source = source.id;
        batch.from = QDate(2025, 12, 1);
        batch.to = QDate(2026, 1, 1); // only its last day lies in the window
        batch.analysed = true;
        sample.in.sources.push_back(source);
        sample.in.batches.push_back(batch);
    }
    CHECK(sample.item(3) == option(expected));
    for (FeedbackBatch& batch : sample.in.batches)
        batch.to = QDate(2025, 12, 31);
    CHECK(sample.item(3) == QJsonArray());
}

TEST_CASE("all workers are trained when every centre's coverage adds up to its staff")
{
    RegisterSample sample;
    Training training;
    training.id = Id::create();
    training.kind = TrainingKind::StartAll;
    training.status = EventStatus::Held;
    training.from = training.to = QDate(2024, 3, 1); // once is enough
    sample.in.trainings.push_back(training);
    const auto cover = [&](const char* centre, int trained) {
        sample.in.coverage.push_back(
            {Id::create(), training.id, RegisterSample::id(QString::fromUtf8(centre)), trained, 10, {}});
    };
    cover("Речной", 10);
    cover("Лесной", 9);
    CHECK(sample.condition(u"14.2"_s) == QJsonValue(false));
    cover("Лесной", 1);
    CHECK(sample.condition(u"14.2"_s) == QJsonValue(true));
    CHECK(sample.item(5) == QJsonArray{2});
    sample.in.centres[1].headcount.reset();
    CHECK(sample.prove().conditions.at({u"14.2"_s, Id()}).confidence == Confidence::Semi);
}

TEST_CASE("federal events: all mandatory ones, some, none, or an empty list to answer by hand")
{
    RegisterSample sample;
    CHECK(sample.condition(u"19"_s).isNull());
    const auto add = [&](int year, bool mandatory, bool joined) {
        FederalEvent event;
        event.id = Id::create();
        event.year = year;
        event.mandatory = mandatory;
        sample.in.federalEvents.push_back(event);
        sample.in.participations.push_back({Id::create(), event.id, joined, {}, {}, QDate(year, 5, 1), {}});
    };
    add(2024, true, false); // another year
    CHECK(sample.condition(u"19"_s).isNull());
    add(2026, true, false);
    CHECK(sample.condition(u"19"_s) == QJsonValue(u"none"_s));
    add(2026, false, true);
    CHECK(sample.condition(u"19"_s) == QJsonValue(u"some"_s));
    sample.in.participations[1].participated = true;
    CHECK(sample.condition(u"19"_s) == QJsonValue(u"all"_s));
}

TEST_CASE("each of the five groups needs an analysis of causes, a centre one that goes into it")
{
    RegisterSample sample;
    for (const PerformanceGroup group : mainGroups) {
        CHECK(sample.condition(u"10.region"_s) == QJsonValue(false));
        CauseAnalysis analysis;
        analysis.id = Id::create();
        analysis.group = group;
        analysis.date = QDate(2026, 1, 1);
        analysis.named = {RegisterSample::id(u"Речной"_s)};
        sample.in.causes.push_back(analysis);
    }
    CHECK(sample.condition(u"10.region"_s) == QJsonValue(true));
    CHECK(sample.condition(u"10.centres"_s, RegisterSample::id(u"Речной"_s)) == QJsonValue(true));
    CHECK(sample.condition(u"10.centres"_s, RegisterSample::id(u"Лесной"_s)) == QJsonValue(false));
    sample.in.causes.front().date = QDate(2025, 12, 31);
    CHECK(sample.condition(u"10.region"_s) == QJsonValue(false));
}

TEST_CASE("every complete quarter of the window has a full report")
{
    RegisterSample sample;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        AnalyticalReport report;
        report.id = Id::create();
        report.year = 2026;
        report.quarter = quarter;
        report.approvedOn = QDate(2026, 12, 31);
        report.problems = report.recommendations = u"есть"_s;
        report.accessProvided = true;
        sample.in.reports.push_back(report);
    }
    CHECK(sample.requirement(u"S-61г"_s) == standing::met);
    sample.in.reports[2].accessProvided = false;
    CHECK(sample.requirement(u"S-61г"_s) == standing::notMet);
    sample.in.reports[2].accessProvided = true;
    sample.in.reports.pop_back();
    CHECK(sample.requirement(u"S-61г"_s) == standing::notMet);
    sample.day = QDate(2026, 12, 30); // the fourth quarter is not complete yet, nor are the reports approved
    for (AnalyticalReport& report : sample.in.reports)
        report.approvedOn = QDate(2026, 11, 1);
    CHECK(sample.requirement(u"S-61г"_s) == standing::met);
}

TEST_CASE("the heads of some centres meet the composition partly")
{
    RegisterSample sample;
    const Id group = sample.addGroup().id;
    const auto join = [&](GroupRole role, MemberCategory category, const Id& centre = {}) {
        GroupMember member;
        member.id = Id::create();
        member.group = group;
        member.role = role;
        member.category = category;
        member.centre = centre;
        sample.in.members.push_back(member);
    };
    join(GroupRole::Chair, MemberCategory::DeputyHead);
    join(GroupRole::Member, MemberCategory::ExperienceDesign);
    join(GroupRole::Member, MemberCategory::OtherUnit);
    CHECK(sample.requirement(u"S-69"_s) == standing::notMet);
    join(GroupRole::Member, MemberCategory::TerritorialHead, RegisterSample::id(u"Речной"_s));
    CHECK(sample.requirement(u"S-69"_s) == standing::partly);
    join(GroupRole::Member, MemberCategory::TerritorialHead, RegisterSample::id(u"Лесной"_s));
    CHECK(sample.requirement(u"S-69"_s) == standing::met);
    sample.in.members.front().category = MemberCategory::OtherUnit;
    CHECK(sample.requirement(u"S-69"_s) == standing::notMet);
}

TEST_CASE("without centres that count nothing is asked of them")
{
    RegisterSample sample;
    for (Centre& centre : sample.in.centres)
        centre.countsInEach = false;
    for (const auto& [place, proposal] : sample.prove().conditions)
        CHECK(place.second.isNull());
}

TEST_CASE("a journey is measured when a metric of one of its touchpoints is")
{
    RegisterSample sample;
    Journey journey;
    journey.id = Id::create();
    ClientProfile profile;
    profile.id = Id::create();
    journey.profile = profile.id;
    journey.status = DescriptionStatus::Approved;
    journey.approvedOn = QDate(2026, 5, 1);
    JourneyVersion version;
    version.id = Id::create();
    version.journey = journey.id;
    JourneyStage stage;
    stage.id = Id::create();
    stage.version = version.id;
    Touchpoint point;
    point.id = Id::create();
    point.stage = stage.id;
    Measurement measurement;
    measurement.id = Id::create();
    measurement.metric = Id::create();
    point.metrics = {measurement.metric};
    sample.in.profiles = {profile};
    sample.in.journeys = {journey};
    sample.in.versions = {version};
    sample.in.stages = {stage};
    sample.in.touchpoints = {point};
    const auto remarks = [&] { return sample.prove().requirements.at(u"S-61а-2"_s).remarks; };
    CHECK(remarks().size() == 1);
    sample.in.measurements = {measurement};
    CHECK(remarks().isEmpty());
}
