// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/newdocument.h"
#include "core/operations/proving.h"
#include "core/storage/recordtypes.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

struct SampleRegion
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document = newSample(folder.filePath(u"sample.indikator"_s), {});
    Id draft = latestAssessment(*document)->id;
};

/// Takes the proposals over one by one: named places are taken over whatever was said of them.
void removeDeviations(Document& document, const Id& draft, const Evidence& evidence)
{
    for (const Deviation& one : deviations(document, draft, evidence)) {
        AcceptedPlaces place;
        if (one.item > 0)
            place.items = {one.item};
        else if (!one.requirement.isEmpty())
            place.requirements = {one.requirement};
        else
            place.conditions = {{one.condition, one.centre}};
        CHECK(acceptProposals(document, draft, place) == 1);
    }
}

} // namespace

TEST_CASE("accepting one place writes that answer in one step that can be undone")
{
    const SampleRegion region;
    const Evidence evidence = proveAssessment(*region.document, region.draft);
    answerItem(*region.document, region.draft, 3, std::vector<int>{});
    const Evaluation before = evaluate(*region.document, region.draft);
    CHECK(acceptProposals(*region.document, region.draft, {{3}, {}, {}}) == 1);
    const Evaluation after = evaluate(*region.document, region.draft);
    CHECK(QJsonArray{after.answers.marked(3)->front()} == evidence.items.at(3).answer);
    CHECK(after.answers.matrix == before.answers.matrix);
    CHECK(acceptProposals(*region.document, region.draft, {{3}, {}, {}}) == 0);
    region.document->undo();
    CHECK(evaluate(*region.document, region.draft).answers == before.answers);
}

TEST_CASE("accepting a block leaves the other blocks and the checklist alone")
{
    const SampleRegion region;
    const Evaluation before = evaluate(*region.document, region.draft);
    CHECK(acceptProposals(*region.document, region.draft, {{}, {}, {4}}) > 0);
    const Evaluation after = evaluate(*region.document, region.draft);
    CHECK(after.answers.checklist == before.answers.checklist);
    for (const auto& [condition, facts] : after.answers.matrix) {
        const bool isOfBlock = after.matrix.measureOf(*after.matrix.condition(condition)).block == 4;
        if (!isOfBlock)
            CHECK(before.answers.matrix.at(condition) == facts);
    }
}

TEST_CASE("once everything is accepted nothing deviates; a differing answer asks for a reason")
{
    const SampleRegion region;
    CHECK(acceptProposals(*region.document, region.draft) > 0);
    const Evidence evidence = proveAssessment(*region.document, region.draft);
    for (const Deviation& left : deviations(*region.document, region.draft, evidence))
        CHECK(left.hasReason); // a reasoned difference stays
    removeDeviations(*region.document, region.draft, evidence);
    CHECK(deviations(*region.document, region.draft, evidence).empty());
    commentItem(*region.document, region.draft, 1, {});
    answerItem(*region.document, region.draft, 1, std::vector<int>{3});
    const bool isMore = evidence.items.at(1).answer != QJsonArray{4}; // three points, unless more is proved
    const Deviation bare{1, {}, {}, false, {}, isMore};
    CHECK(deviations(*region.document, region.draft, evidence) == std::vector{bare});
    commentItem(*region.document, region.draft, 1, u"Профили внедрены приказом прошлого года."_s);
    const Deviation reasoned{1, {}, {}, true, {}, isMore};
    CHECK(deviations(*region.document, region.draft, evidence) == std::vector{reasoned});
}

TEST_CASE("a final assessment accepts nothing")
{
    const SampleRegion region;
    const auto& all = region.document->all<Assessment>();
    const auto last = std::ranges::find_if(all, &Assessment::isFinal);
    REQUIRE(last != all.end());
    const Id id = last->id;
    CHECK_THROWS_AS(acceptProposals(*region.document, id), Error);
}

TEST_CASE("every proposal of the sample names records that are there")
{
    const SampleRegion region;
    const Evidence evidence = prove(*region.document, QDate(2026, 6, 30));
    const auto check = [&](const Proposal& proposal) {
        for (const Proof& proof : proposal.proof) {
            INFO(proposal.rule.toStdString());
            CHECK(region.document->findRow(*recordType(proof.type), proof.id));
            CHECK_FALSE(proof.label.isEmpty());
        }
    };
    for (const auto& [item, proposal] : evidence.items)
        check(proposal);
    for (const auto& [place, proposal] : evidence.conditions)
        check(proposal);
    for (const auto& [requirement, proposal] : evidence.requirements)
        check(proposal);
    CHECK(evidence.items.at(3).answer == QJsonArray{2});
}

TEST_CASE("a final assessment keeps the proof as it was, whatever becomes of the registers")
{
    const SampleRegion region;
    const Evidence before = proveAssessment(*region.document, region.draft);
    CHECK_FALSE(keptEvidence(*region.document, region.draft));
    finaliseAssessment(*region.document, region.draft, QDate(2026, 7, 1));
    REQUIRE(keptEvidence(*region.document, region.draft));
    CHECK(*keptEvidence(*region.document, region.draft) == before);
    region.document->change(u"Meetings"_s, [&](Change& change) {
        for (Meeting meeting : region.document->all<Meeting>()) {
            meeting.status = MeetingStatus::Cancelled;
            change.put(meeting);
        }
    });
    CHECK(proveAssessment(*region.document, region.draft) == before);
    CHECK(proveNow(*region.document, region.draft).items.at(4).answer != before.items.at(4).answer);
}

TEST_CASE("accepting everything leaves a reasoned difference, naming the place does not")
{
    const SampleRegion region;
    const Evidence evidence = proveAssessment(*region.document, region.draft);
    REQUIRE(evidence.items.at(3).answer != QJsonArray());
    answerItem(*region.document, region.draft, 3, std::vector<int>{});
    commentItem(*region.document, region.draft, 3, u"Источники ещё проверяются."_s);
    (void)acceptProposals(*region.document, region.draft);
    CHECK(evaluate(*region.document, region.draft).answers.marked(3)->empty());
    CHECK(acceptProposals(*region.document, region.draft, {{3}, {}, {}}) == 1);
    CHECK_FALSE(evaluate(*region.document, region.draft).answers.marked(3)->empty());
}

TEST_CASE("answers on the Standard are proposed, accepted, reasoned, copied on and frozen")
{
    const SampleRegion region;
    const auto sheet = [&](const Id& assessment) {
        return standardSheet(*region.document, assessment, proveAssessment(*region.document, assessment));
    };
    for (const StandardAnswer& answer : std::vector(region.document->ownedBy<StandardAnswer>(region.draft)))
        answerRequirement(*region.document, {{}, region.draft, answer.requirement, {}, {}, {}, {}});
    CHECK(sheet(region.draft).unanswered() == sheet(region.draft).of());
    CHECK(acceptProposals(*region.document, region.draft, {{}, {}, {}, {u"S-70"_s}}) == 1);
    const StandardSheet accepted = sheet(region.draft);
    CHECK(accepted.unanswered() == accepted.of() - 1);
    CHECK_FALSE(accepted.line(u"S-70")->differs());

    const RequirementState other =
        accepted.line(u"S-70")->proposed() == RequirementState::Met ? RequirementState::NotMet : RequirementState::Met;
    answerRequirement(*region.document, {{}, region.draft, u"S-70"_s, other, {}, {}, {}});
    CHECK(sheet(region.draft).line(u"S-70")->lacksReason());
    answerRequirement(*region.document, {{}, region.draft, u"S-70"_s, other, {}, u"Протоколы в деле."_s, {}});
    CHECK_FALSE(sheet(region.draft).line(u"S-70")->lacksReason());

    const Id next = copyAssessment(*region.document, region.draft, {QDate(2027, 3, 31), {}, {}, {}});
    CHECK(sheet(next).line(u"S-70")->answer.comment == u"Протоколы в деле."_s);
    finaliseAssessment(*region.document, region.draft, QDate(2026, 7, 1));
    CHECK_THROWS_AS(answerRequirement(*region.document, {{}, region.draft, u"S-70"_s, {}, {}, {}, {}}), Error);
}
