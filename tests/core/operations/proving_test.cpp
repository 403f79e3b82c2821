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
    CHECK(deviations(*region.document, region.draft, evidence).empty());
    commentItem(*region.document, region.draft, 1, {});
    answerItem(*region.document, region.draft, 1, std::vector<int>{3});
    const Deviation bare{1, {}, {}, false};
    CHECK(deviations(*region.document, region.draft, evidence) == std::vector{bare});
    commentItem(*region.document, region.draft, 1, u"Профили внедрены приказом прошлого года."_s);
    const Deviation reasoned{1, {}, {}, true};
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
