// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/answersfile.h"
#include "core/operations/exchange.h"
#include "tests/catch.h"
#include "tests/core/operations/region.h"

#include <QJsonDocument>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

const QDate today(2026, 11, 21);

QString refusal(TestRegion& region, const char* answers)
{
    const QByteArray before = canonicalJson(exportDocument(*region.document));
    try {
        applyAnswers(*region.document, json(answers), std::nullopt, today);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(canonicalJson(exportDocument(*region.document)) == before);
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("a file of answers makes a draft with every kind of fact")
{
    TestRegion region;
    const Id id = applyAnswers(*region.document, json(R"({"asOf":"2026-12-31","title":"Год","executor":"Иванова",
        "checklist":{"1":2,"4":0,"5":[1,2,4]},
        "matrix":{"1":{"region":true},"3":{"region":true,"centres":{"ЦЗН г. Киров":false}},"5":{"region":[3,2]},
                  "11":{"region":"monthly","centres":{"ЦЗН г. Киров":"weekly"}},"15":{"region":"developing"},
                  "17":{"region":5},"19":{"region":"some"}},"conclusion":"Хорошо"})"),
                               std::nullopt, today);
    const Evaluation evaluation = evaluate(*region.document, id);
    CHECK(evaluation.assessment.title == u"Год"_s);
    CHECK(evaluation.score.checklist.points == 2 + 0 + 5);
    CHECK(*evaluation.answers.fact(u"5.region"_s) == Fact{3, 2});
    CHECK(*evaluation.answers.fact(u"17"_s) == Fact{5});
    const Id kirov = region.document->all<Centre>().front().id;
    CHECK(*evaluation.answers.fact(u"11.centres"_s, kirov) == Fact{3});
    CHECK(*evaluation.answers.fact(u"3.centres"_s, kirov) == Fact{0});
}

TEST_CASE("a second file replaces what it names, clears what is null and leaves the rest")
{
    TestRegion region;
    const Id id = applyAnswers(*region.document,
                               json(R"({"asOf":"2026-12-31","checklist":{"1":2,"2":1,"3":1},"conclusion":"да"})"),
                               std::nullopt, today);
    applyAnswers(*region.document, json(R"({"checklist":{"1":3,"2":null}})"), id, today);
    const Evaluation evaluation = evaluate(*region.document, id);
    CHECK(*evaluation.answers.marked(1) == std::vector{3});
    CHECK_FALSE(evaluation.answers.marked(2));
    CHECK(*evaluation.answers.marked(3) == std::vector{1});
    CHECK(evaluation.assessment.conclusion == u"да"_s);
}

TEST_CASE("applying a file is one step that can be undone")
{
    TestRegion region;
    const QByteArray before = canonicalJson(exportDocument(*region.document));
    applyAnswers(*region.document, json(R"({"asOf":"2026-12-31","checklist":{"1":2,"2":1}})"), std::nullopt, today);
    region.document->undo();
    CHECK(canonicalJson(exportDocument(*region.document)) == before);
}

TEST_CASE("an unknown row, option, centre or key is refused by its name and changes nothing")
{
    TestRegion region;
    const auto [answers, named] = GENERATE(table<const char*, QString>({
        {R"({"asOf":"2026-12-31","checklist":{"9":1}})", u"9"_s},
        {R"({"asOf":"2026-12-31","checklist":{"1":4}})", u"4"_s},
        {R"({"asOf":"2026-12-31","checklist":{"1":-1}})", u"-1"_s},
        {R"({"asOf":"2026-12-31","checklist":{"1":1.5}})", u"1.5"_s},
        {R"({"asOf":"2026-12-31","checklist":{"1":"2"}})", u"\"2\""_s},
        {R"({"asOf":"2026-12-31","checklist":{"1":[2]}})", u"[2]"_s},
        {R"({"asOf":"2026-12-31","checklist":{"5":[0,1]}})", u"[0,1]"_s},
        {R"({"asOf":"2026-12-31","checklist":{"5":[1,1]}})", u"[1,1]"_s},
        {R"({"asOf":"2026-12-31","matrix":{"20":{"region":true}}})", u"20"_s},
        {R"({"asOf":"2026-12-31","matrix":{"14":{"region":true}}})", u"14.1"_s},
        {R"({"asOf":"2026-12-31","matrix":{"1":{"centres":{}}}})", u"region"_s},
        {R"({"asOf":"2026-12-31","matrix":{"1":{"region":"да"}}})", u"да"_s},
        {R"({"asOf":"2026-12-31","matrix":{"5":{"region":[1]}}})", u"[1]"_s},
        {R"({"asOf":"2026-12-31","matrix":{"5":{"region":[1,-1]}}})", u"[1,-1]"_s},
        {R"({"asOf":"2026-12-31","matrix":{"11":{"region":"daily"}}})", u"daily"_s},
        {R"({"asOf":"2026-12-31","matrix":{"17":{"region":2.5}}})", u"2.5"_s},
        {R"({"asOf":"2026-12-31","matrix":{"3":{"centres":{"ЦЗН г. Тверь":true}}}})", u"ЦЗН г. Тверь"_s},
        {R"({"asOf":"2026-12-31","matrix":{"3":{"centers":{}}}})", u"centers"_s},
        {R"({"asOf":"31.12.2026"})", u"31.12.2026"_s},
        {R"({"asOf":"2026-12-31","notes":"x"})", u"notes"_s},
        {R"({"asOf":"2026-12-31","title":7})", u"7"_s},
    }));
    CHECK(refusal(region, answers).contains(named));
}

TEST_CASE("a final assessment takes no more answers")
{
    TestRegion region;
    const Id id = region.start();
    finaliseAssessment(*region.document, id, today);
    CHECK_THROWS_AS(applyAnswers(*region.document, json(R"({"checklist":{"1":1}})"), id, today), Error);
    CHECK_THROWS_AS(answerItem(*region.document, id, 1, std::vector{1}), Error);
}
