// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/score.h"
#include "tests/catch.h"
#include "tests/core/assessment/bruteforce.h"

#include <set>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Answers answersOf(const bruteforce::RandomRegion& region)
{
    Answers answers;
    answers.asOf = QDate(2026, 12, 31);
    for (const auto& [line, fact] : region.region)
        answers.matrix[line][Id()] = fact;
    for (const bruteforce::Said& said : region.byCentre) {
        const Id centre = Id::create();
        answers.centres.push_back({centre, u"ЦЗН"_s});
        for (const auto& [line, fact] : said)
            answers.matrix[line][centre] = fact;
    }
    answers.checklist = region.checklist;
    return answers;
}

/// A region that meets everything, to take single answers out of.
Answers perfect()
{
    Answers answers;
    for (int i = 0; i < 3; ++i)
        answers.centres.push_back({Id::create(), u"ЦЗН %1"_s.arg(i + 1)});
    const auto methodology = Methodology::current();
    for (const Condition* condition : methodology->matrix.conditions()) {
        if (condition->isDerived())
            continue;
        const auto need = condition->inForce(Level{4}).value_or(Fact{9, 9});
        if (condition->scope != Scope::Centres)
            answers.matrix[condition->id][Id()] = need;
        else
            for (const AssessedCentre& centre : answers.centres)
                answers.matrix[condition->id][centre.id] = need;
    }
    return answers;
}

MatrixScore scored(const Answers& answers)
{
    return scoreMatrix(Methodology::current()->matrix, answers);
}

} // namespace

TEST_CASE("points and levels of random regions are those of the definition")
{
    const auto methodology = Methodology::current();
    std::mt19937 random(20261121);
    std::set<int> levels;
    for (int round = 0; round < 5000; ++round) {
        const auto region = bruteforce::randomRegion(random);
        const Answers answers = answersOf(region);
        const ChecklistScore checklist = scoreChecklist(methodology->checklist, answers);
        REQUIRE(checklist.points == bruteforce::points(region));
        REQUIRE(checklist.answered == static_cast<int>(region.checklist.size()));
        const MatrixScore matrix = scoreMatrix(methodology->matrix, answers);
        REQUIRE(matrix.level.value() == bruteforce::level(region));
        levels.insert(matrix.level.value());
        for (const BlockLevel& block : matrix.blocks)
            REQUIRE(block.level.value() == bruteforce::blockLevel(region, block.id));
        for (const bruteforce::Line& line : bruteforce::matrix())
            REQUIRE(matrix.condition(line.id)->level.value() == bruteforce::lineLevel(region, line));
        for (const LevelProgress& progress : matrix.progress)
            REQUIRE(std::pair(progress.met, progress.of) == bruteforce::progress(region, progress.level.value()));
    }
    CHECK(levels == std::set<int>{0, 1, 2, 3, 4}); // the random regions reach every level, or the test proves little
}

TEST_CASE("the level is the lowest of the blocks and of the counted lines")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const MatrixScore score = scored(answersOf(bruteforce::randomRegion(random)));
        Level lowestLine{4};
        Level lowestBlock{4};
        for (const ConditionScore& line : score.conditions)
            lowestLine = line.counts ? std::min(lowestLine, line.level) : lowestLine;
        for (const BlockLevel& block : score.blocks)
            lowestBlock = std::min(lowestBlock, block.level);
        REQUIRE(score.level == lowestLine);
        REQUIRE(score.level == lowestBlock);
    }
}

TEST_CASE("a better answer never lowers a level")
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        Answers answers = answersOf(bruteforce::randomRegion(random));
        const Level before = scored(answers).level;
        for (auto& [line, facts] : answers.matrix) {
            for (auto& [centre, fact] : facts)
                fact.front() += static_cast<int>(random() % 2);
        }
        REQUIRE(scored(answers).level >= before);
    }
}

TEST_CASE("a region that meets everything has level IV and nothing is missing")
{
    const MatrixScore score = scored(perfect());
    CHECK(score.level == Level{4});
    CHECK(score.next.empty());
    CHECK_FALSE(score.provisional);
    CHECK(score.progress[3].of == 31);
}

TEST_CASE("one centre that fails holds the whole region below the level and is named")
{
    Answers answers = perfect();
    const Id failing = answers.centres[1].id;
    answers.matrix[u"3.centres"_s][failing] = {0};
    const MatrixScore score = scored(answers);
    CHECK(score.level == Level{2});
    const ConditionScore& line = *score.condition(u"3.centres");
    CHECK(line.met == 2);
    CHECK(line.of == 3);
    CHECK(line.missing == std::vector{failing});
    REQUIRE(score.next.size() == 1);
    CHECK(score.next.front().missing == std::vector{failing});
}

TEST_CASE("an unanswered line is not met and makes the level provisional")
{
    Answers answers = perfect();
    answers.matrix.erase(u"13"_s);
    const MatrixScore score = scored(answers);
    CHECK(score.level == Level{0});
    CHECK(score.provisional);
    CHECK(score.unanswered == 1);
}

TEST_CASE("without centres the lines of every centre are met for want of one")
{
    Answers answers = perfect();
    answers.centres.clear();
    CHECK(scored(answers).level == Level{4});
}

TEST_CASE("nine profiles of jobseekers do not make up for a missing one of employers")
{
    Answers answers = perfect();
    answers.matrix[u"5.region"_s][Id()] = {9, 1};
    CHECK(scored(answers).condition(u"5.region")->level == Level{1});
}

TEST_CASE("a one-time training that was skipped holds every later level")
{
    Answers answers = perfect();
    answers.matrix[u"14.1"_s][Id()] = {0};
    const MatrixScore score = scored(answers);
    CHECK(score.level == Level{0});
    CHECK(score.condition(u"14")->level == Level{0});
}

TEST_CASE("introduction of profiles in centres is shown but does not lower the level")
{
    Answers answers = perfect();
    for (const AssessedCentre& centre : answers.centres)
        answers.matrix[u"5.centres"_s][centre.id] = {0, 0};
    CHECK(scored(answers).level == Level{4});

    const Parameters strict{{u"A-05"_s, u"CZN_FROM_III"_s}};
    CHECK(scoreMatrix(Methodology::current()->matrixFor(strict), answers).level == Level{2});
}

TEST_CASE("an unanswered item is not zero points but not filled in")
{
    Answers answers;
    answers.checklist[4] = {};
    const ChecklistScore score = scoreChecklist(Methodology::current()->checklist, answers);
    CHECK(score.answered == 1);
    CHECK(score.items[3].points == 0);
    CHECK_FALSE(score.items[0].points);
}

TEST_CASE("all options of item five add up to eight points")
{
    Answers answers;
    answers.checklist[5] = {1, 2, 3, 4, 5};
    CHECK(scoreChecklist(Methodology::current()->checklist, answers).points == 8);
}
