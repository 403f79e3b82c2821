// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/consistency.h"
#include "core/operations/newdocument.h"
#include "tests/catch.h"
#include "tests/core/evidence/registersample.h"

#include <QTemporaryDir>

using namespace indikator;
using namespace Qt::StringLiterals;
using Group = Inconsistency::Group;

namespace {

const QDate today(2026, 12, 31);

std::vector<Inconsistency> ofGroup(const std::vector<Inconsistency>& board, Group group)
{
    std::vector<Inconsistency> lines;
    std::ranges::copy_if(board, std::back_inserter(lines),
                         [&](const Inconsistency& line) { return line.group == group; });
    return lines;
}

std::vector<Inconsistency> boardOf(const RegisterSample& sample, Group group)
{
    const Evidence evidence = sample.prove();
    return ofGroup(consistencyBoard({nullptr, nullptr, &evidence, nullptr, &sample.in, today}), group);
}

AnalyticalReport report(int year, int quarter)
{
    AnalyticalReport record;
    record.id = Id::create();
    record.year = year;
    record.quarter = quarter;
    record.approvedOn = QDate(2026, 12, 1);
    return record;
}

struct SampleRegion
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document = newSample(folder.filePath(u"sample.indikator"_s), {});
    Id draft = latestAssessment(*document)->id;

    [[nodiscard]] std::vector<Inconsistency> board(Group group) const
    {
        const Evaluation evaluation = evaluate(*document, draft);
        const auto kept = keptEvidence(*document, draft);
        const Evidence proved = proveNow(*document, draft);
        const StandardSheet sheet = standardSheet(*document, draft, kept ? *kept : proved);
        const EvidenceInput input = evidenceInput(*document);
        return ofGroup(consistencyBoard({&evaluation, &sheet, &proved, kept ? &*kept : nullptr, &input, today}), group);
    }
};

} // namespace

TEST_CASE("a quarter of the window without an approved report is on the board, with the way to its register")
{
    RegisterSample sample;
    for (int quarter = 1; quarter <= 4; ++quarter)
        sample.in.reports.push_back(report(2026, quarter));
    CHECK(boardOf(sample, Group::Reports).empty());
    sample.in.reports[2].approvedOn = {};
    const auto lines = boardOf(sample, Group::Reports);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].key == u"analytical_report"_s);
    CHECK(lines[0].record.isNull());
    CHECK(lines[0].title == Quarter(QDate(2026, 9, 1)).title());
}

TEST_CASE("a review is overdue from the day after it was due")
{
    RegisterSample sample;
    Journey journey;
    journey.id = Id::create();
    journey.name = u"Я ищу работу"_s;
    sample.in.journeys.push_back(journey);
    const auto [due, isOverdue] = GENERATE(table<QDate, bool>({
        {QDate(), false},
        {QDate(2026, 12, 30), true},
        {QDate(2026, 12, 31), false},
        {QDate(2027, 1, 1), false},
    }));
    sample.in.journeys[0].nextReviewOn = due;
    CHECK(boardOf(sample, Group::Reviews).size() == (isOverdue ? 1 : 0));
    sample.in.journeys[0].status = DescriptionStatus::Outdated;
    CHECK(boardOf(sample, Group::Reviews).empty());
    sample.in.journeys[0].status = DescriptionStatus::Compiled;
    sample.in.journeys[0].lawChangedOn = QDate(2026, 12, 31);
    CHECK(boardOf(sample, Group::Reviews).size() == 1);
}

TEST_CASE("who has left and still answers for something is on the board until somebody else does")
{
    RegisterSample sample;
    Person person;
    person.id = Id::create();
    person.lastName = u"Иванова"_s;
    sample.in.people.push_back(person);
    RoadmapItem item;
    item.id = Id::create();
    item.title = u"Обучить работников"_s;
    item.responsible = person.id;
    sample.in.planItems.push_back(item);
    GroupMember member;
    member.id = Id::create();
    member.group = sample.addGroup().id;
    member.person = person.id;
    sample.in.members.push_back(member);
    CHECK(boardOf(sample, Group::People).empty());
    sample.in.people[0].activeTo = today;
    CHECK(boardOf(sample, Group::People).empty()); // the last day
    sample.in.people[0].activeTo = today.addDays(-1);
    CHECK(boardOf(sample, Group::People).size() == 2);
    sample.in.planItems[0].state = ItemState::Done;
    sample.in.members[0].to = today.addDays(-1);
    CHECK(boardOf(sample, Group::People).empty());
}

TEST_CASE("a control point that is done without registers, or not done with them, is on the board")
{
    RegisterSample sample;
    const auto edition = Methodology::current();
    RoadmapItem item;
    item.id = Id::create();
    item.kind = ItemKind::ControlPoint;
    item.controlPoint = edition->controlPoints[2].id; // the Code
    item.title = edition->controlPoints[2].title;
    sample.in.planItems.push_back(item);
    CHECK(boardOf(sample, Group::ControlPoints).empty());
    sample.in.planItems[0].state = ItemState::Done;
    REQUIRE(boardOf(sample, Group::ControlPoints).size() == 1);
    CHECK(boardOf(sample, Group::ControlPoints)[0].record == item.id);
    sample.approve(DocumentType::CodeOfExperience);
    CHECK(boardOf(sample, Group::ControlPoints).empty());
    sample.in.planItems[0].state = ItemState::InProgress;
    CHECK(boardOf(sample, Group::ControlPoints).size() == 1);
}

TEST_CASE("contradictions between records name the record")
{
    RegisterSample sample;
    sample.addGroup();
    sample.addGroup();
    const auto lines = boardOf(sample, Group::Registers);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines[0].key == u"working_group"_s);
    CHECK_FALSE(lines[0].record.isNull());
}

TEST_CASE("claims and proofs that differ are told apart, and a reason is seen")
{
    SampleRegion region;
    (void)acceptProposals(*region.document, region.draft);
    answerItem(*region.document, region.draft, 3, std::vector<int>{});
    commentItem(*region.document, region.draft, 3, {});
    const auto item = [&](Group group) {
        const auto lines = region.board(group);
        const auto found = std::ranges::find_if(lines, [](const Inconsistency& line) {
            return line.place == Inconsistency::Place::Item && line.key == u"3";
        });
        return found == lines.end() ? std::nullopt : std::optional(*found);
    };
    REQUIRE(item(Group::Unclaimed));
    CHECK_FALSE(item(Group::Claimed));
    CHECK_FALSE(item(Group::Unclaimed)->isReasoned);
    commentItem(*region.document, region.draft, 3, u"Источники проверяются."_s);
    CHECK(item(Group::Unclaimed)->isReasoned);
    answerItem(*region.document, region.draft, 3, std::vector<int>{3});
    const bool provesAll = proveNow(*region.document, region.draft).items.at(3).answer == QJsonArray{3};
    CHECK(item(Group::Claimed).has_value() != provesAll);
    (void)acceptProposals(*region.document, region.draft, {{3}, {}, {}});
    CHECK_FALSE(item(Group::Claimed));
    CHECK_FALSE(item(Group::Unclaimed));
}

TEST_CASE("what the registers say otherwise since an assessment was made final is on the board")
{
    SampleRegion region;
    finaliseAssessment(*region.document, region.draft, today);
    CHECK(region.board(Group::Renewed).empty());
    region.document->change(u"Register"_s, [&](Change& change) {
        for (FeedbackBatch batch : region.document->all<FeedbackBatch>()) {
            batch.analysed = false;
            change.put(batch);
        }
    });
    const auto kept = keptEvidence(*region.document, region.draft);
    REQUIRE(kept);
    const Evidence now = proveNow(*region.document, region.draft);
    size_t differing = 0; // counted by hand over the three maps
    for (const auto& [place, proposal] : kept->items)
        differing += now.items.at(place).answer != proposal.answer ? 1 : 0;
    for (const auto& [place, proposal] : kept->conditions)
        differing += now.conditions.at(place).answer != proposal.answer ? 1 : 0;
    for (const auto& [place, proposal] : kept->requirements)
        differing += now.requirements.at(place).answer != proposal.answer ? 1 : 0;
    REQUIRE(differing > 0);
    CHECK(region.board(Group::Renewed).size() == differing);
}
