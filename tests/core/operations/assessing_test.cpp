// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/comparison.h"
#include "core/assessment/scorejson.h"
#include "core/operations/assessing.h"
#include "core/operations/exchange.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const Document& document)
{
    return canonicalJson(exportDocument(document));
}

} // namespace

TEST_CASE("the sample region has level II, 18 points and nothing to complain about")
{
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    const auto latest = latestAssessment(*sample);
    REQUIRE(latest);
    const Evaluation evaluation = evaluate(*sample, latest->id);
    CHECK(evaluation.region.training);
    CHECK(evaluation.answers.centres.size() == 21);
    CHECK(evaluation.score.checklist.points == 18);
    CHECK(evaluation.score.matrix.level == Level{2});
    CHECK(evaluation.score.unanswered() == 0);
    CHECK(previousFinal(*sample, *latest)->title == u"IV кв. 2025"_s);
}

TEST_CASE("undo never takes away what a new document began with")
{
    const QTemporaryDir folder;
    const auto sample = newSample(folder.filePath(u"sample.indikator"_s), {});
    CHECK_FALSE(sample->undoTitle());
    answerItem(*sample, latestAssessment(*sample)->id, 1, std::vector{1});
    CHECK(sample->undoTitle());
    sample->undo();
    CHECK_FALSE(sample->undoTitle());
    CHECK(sample->all<Centre>().size() == 22);
}

TEST_CASE("each answer is one step that undo takes back and redo brings again")
{
    TestRegion region;
    const Id id = region.start();
    const Id centre = region.document->all<Centre>().front().id;
    const std::vector<std::function<void()>> edits{
        [&] {
            answerItem(*region.document, id, 5, std::vector{1, 3});
        },
        [&] { answerItem(*region.document, id, 1, std::vector<int>{}); },
        [&] { commentItem(*region.document, id, 1, u"Протокол № 4"_s); },
        [&] {
            answerConditions(*region.document, id, {{u"3.centres"_s, centre, Fact{1}}, {u"1"_s, {}, Fact{1}}});
        },
        [&] { commentCondition(*region.document, id, u"3.centres"_s, centre, u"Приказ"_s); },
        [&] { answerItem(*region.document, id, 5, std::nullopt); },
        [&] { finaliseAssessment(*region.document, id, QDate(2027, 1, 10)); },
    };
    std::vector<QByteArray> states{content(*region.document)};
    for (const auto& edit : edits) {
        edit();
        REQUIRE(content(*region.document) != states.back());
        states.push_back(content(*region.document));
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        region.document->undo();
        REQUIRE(content(*region.document) == states[i - 1]);
    }
    for (size_t i = 1; i < states.size(); ++i) {
        region.document->redo();
        REQUIRE(content(*region.document) == states[i]);
    }
}

TEST_CASE("clearing an answer that has no comment leaves no trace of it")
{
    TestRegion region;
    const Id id = region.start();
    const QByteArray before = content(*region.document);
    answerItem(*region.document, id, 2, std::vector{2});
    answerItem(*region.document, id, 2, std::nullopt);
    CHECK(content(*region.document) == before);
}

TEST_CASE("a final assessment keeps its results whatever happens to the region later")
{
    TestRegion region;
    const Id id = region.start();
    const Id centre = region.document->all<Centre>().front().id;
    answerConditions(*region.document, id, {{u"3.centres"_s, centre, Fact{1}}, {u"5.region"_s, {}, Fact{2, 2}}});
    finaliseAssessment(*region.document, id, QDate(2027, 1, 10));
    const QJsonObject before = scoreJson(evaluate(*region.document, id));

    region.document->change(u"Переезд"_s, [&](Change& change) {
        for (Centre one : region.document->all<Centre>()) {
            one.name += u" (бывший)"_s;
            one.closedOn = QDate(2026, 1, 1);
            change.put(one);
        }
        Region changed = regionOf(*region.document);
        changed.name = u"Другое имя"_s;
        changed.parameters = QJsonObject{{u"A-05"_s, u"ALL_LEVELS"_s}};
        change.put(changed);
    });
    const Evaluation after = evaluate(*region.document, id);
    CHECK(scoreJson(after) == before);
    CHECK(after.region.name == u"Область"_s);
}

TEST_CASE("the next period starts with the answers of the last and shows what changed since")
{
    TestRegion region;
    const Id first = region.start(QDate(2026, 9, 30));
    answerItem(*region.document, first, 1, std::vector{1});
    answerConditions(*region.document, first, {{u"17"_s, {}, Fact{2}}});
    commentItem(*region.document, first, 1, u"один пилот"_s);
    finaliseAssessment(*region.document, first, QDate(2026, 10, 5));

    const Id second = copyAssessment(*region.document, first, {QDate(2026, 12, 31), {}, {}, {}});
    const Evaluation before = evaluate(*region.document, first);
    CHECK(compare(before, evaluate(*region.document, second)).isEmpty());
    CHECK(evaluate(*region.document, second).itemComments.at(1) == u"один пилот"_s);

    answerItem(*region.document, second, 1, std::vector{2});
    answerConditions(*region.document, second, {{u"17"_s, {}, Fact{4}}});
    const Comparison comparison = compare(before, evaluate(*region.document, second));
    CHECK(comparison.pointsAfter - comparison.pointsBefore == 1);
    REQUIRE(comparison.items.size() == 1);
    REQUIRE(comparison.conditions.size() == 1);
    CHECK(comparison.condition(u"17")->before < comparison.condition(u"17")->after);
}

TEST_CASE("an assessment is removed with its answers, and what was copied from it stays")
{
    TestRegion region;
    const Id first = region.start(QDate(2026, 9, 30));
    answerItem(*region.document, first, 1, std::vector{1});
    const Id second = copyAssessment(*region.document, first, {QDate(2026, 12, 31), {}, {}, {}});
    removeAssessment(*region.document, first);
    CHECK(region.document->all<Assessment>().size() == 1);
    CHECK(region.document->ownedBy<ChecklistAnswer>(first).empty());
    CHECK(region.document->ownedBy<ChecklistAnswer>(second).size() == 1);
}
