// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/methodology/methodologyreader.h"
#include "tests/catch.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const Methodology& edition()
{
    static const std::shared_ptr<const Methodology> current = Methodology::current();
    return *current;
}

std::vector<Condition> countingConditions(const Matrix& matrix)
{
    std::vector<Condition> counting;
    for (const Condition* condition : matrix.conditions())
        if (condition->counts())
            counting.push_back(*condition);
    return counting;
}

auto inForceAt(Level level)
{
    return [level](const Condition& condition) { return condition.inForce(level).has_value(); };
}

/// A condition is new or raised at a level when more is in force there than at the level before.
auto raisedAt(Level level)
{
    return [level](const Condition& condition) {
        const Level before(level.value() - 1);
        return condition.inForce(level) != condition.inForce(before);
    };
}

QStringList conditionIds(const Matrix& matrix)
{
    QStringList ids;
    for (const Condition* condition : matrix.conditions())
        ids.append(condition->id);
    return ids;
}

} // namespace

TEST_CASE("the program ships one edition and makes new documents with it")
{
    CHECK(Methodology::shipped() == QStringList{u"indicator-2022"_s});
    CHECK(Methodology::current()->id == u"indicator-2022"_s);
}

TEST_CASE("a shipped edition is known by the id it states")
{
    for (const QString& id : Methodology::shipped())
        CHECK(Methodology::shippedEdition(id)->id == id);
    CHECK_THROWS_AS(Methodology::shippedEdition(u"indicator-1999"_s), Error);
}

TEST_CASE("a shipped edition has no faults")
{
    CHECK(checkMethodology(u":/methodology/indicator/2022"_s).empty());
}

TEST_CASE("an edition survives being embedded")
{
    const auto original = Methodology::current();
    const auto embedded = Methodology::fromJson(original->files);
    CHECK(embedded->id == original->id);
    CHECK(conditionIds(embedded->matrix) == conditionIds(original->matrix));
    CHECK(embedded->files == original->files);
}

TEST_CASE("an embedded edition that lacks a file is refused by its name")
{
    QJsonObject files = Methodology::current()->files;
    files.remove(u"groups.json"_s);
    CHECK_THROWS_WITH(Methodology::fromJson(files), Catch::Matchers::Contains("groups.json"));
}

TEST_CASE("the matrix has 19 measures with 5 parts and 34 lines, of which 31 count")
{
    const Matrix& matrix = edition().matrix;
    CHECK(matrix.measures.size() == 24);
    CHECK(std::ranges::count_if(matrix.measures, [](const Measure& m) { return m.number.contains(u'.'); }) == 5);
    CHECK(matrix.conditions().size() == 34);
    CHECK(countingConditions(matrix).size() == 31);
}

TEST_CASE("the lines of the matrix are named by measure and scope")
{
    CHECK(conditionIds(edition().matrix) ==
          QStringList{u"1"_s,          u"2"_s,          u"3.region"_s,  u"3.centres"_s,  u"4.region"_s,
                      u"4.centres"_s,  u"5.region"_s,   u"5.centres"_s, u"6.region"_s,   u"6.centres"_s,
                      u"7.region"_s,   u"7.centres"_s,  u"8.region"_s,  u"8.centres"_s,  u"9"_s,
                      u"10.region"_s,  u"10.centres"_s, u"11.region"_s, u"11.centres"_s, u"12.region"_s,
                      u"12.centres"_s, u"13"_s,         u"14"_s,        u"14.1"_s,       u"14.2"_s,
                      u"14.3"_s,       u"14.4"_s,       u"14.5"_s,      u"15.region"_s,  u"15.centres"_s,
                      u"16"_s,         u"17"_s,         u"18"_s,        u"19"_s});
}

TEST_CASE("9, 19, 26 and 31 conditions are in force at the four levels")
{
    const auto counting = countingConditions(edition().matrix);
    const auto [level, inForce, raised] =
        GENERATE(table<int, int, int>({{1, 9, 9}, {2, 19, 12}, {3, 26, 13}, {4, 31, 11}}));
    CHECK(std::ranges::count_if(counting, inForceAt(Level(level))) == inForce);
    CHECK(std::ranges::count_if(counting, raisedAt(Level(level))) == raised);
}

TEST_CASE("a requirement stays in force after its last mark and is absent before its first")
{
    const Matrix& matrix = edition().matrix;
    const Condition& leaders = *matrix.condition(u"14.3");
    CHECK_FALSE(leaders.inForce(Level(1)));
    CHECK(leaders.inForce(Level(4)) == Fact{1});
    CHECK(leaders.firstRequired() == Level(2));
    CHECK(matrix.condition(u"19")->inForce(Level(3)) == matrix.condition(u"19")->inForce(Level(2)));
    CHECK(matrix.condition(u"5.centres")->firstRequired() == Level(0));
}

TEST_CASE("measure 14 is derived from its five parts and does not count")
{
    const Condition& training = *edition().matrix.condition(u"14");
    CHECK(training.derivedFrom == std::vector<ConditionId>{u"14.1"_s, u"14.2"_s, u"14.3"_s, u"14.4"_s, u"14.5"_s});
    CHECK_FALSE(training.counts());
}

TEST_CASE("every line belongs to its measure, its block and its kind of fact")
{
    const Matrix& matrix = edition().matrix;
    for (const Condition* condition : matrix.conditions()) {
        const Measure& measure = matrix.measureOf(*condition);
        CHECK((condition->id + u'.').startsWith(measure.number + u'.'));
        CHECK(matrix.block(measure.block).id == measure.block);
        CHECK(matrix.kindOf(*condition).id() == condition->factKind);
    }
}

TEST_CASE("the checklist gives at most 9, 3 and 18 points, 30 in all")
{
    const Checklist& checklist = edition().checklist;
    REQUIRE(checklist.blocks.size() == 3);
    CHECK(checklist.blocks[0].maximum == 9);
    CHECK(checklist.blocks[1].maximum == 3);
    CHECK(checklist.blocks[2].maximum == 18);
    CHECK(checklist.maximum() == 30);
}

TEST_CASE("only item 5 of the checklist adds its options up, to 8 points")
{
    const Checklist& checklist = edition().checklist;
    CHECK(checklist.items.size() == 8);
    for (const ChecklistItem& item : checklist.items)
        CHECK(item.additive == (item.number == 5));
    CHECK(checklist.item(5)->maximum() == 8);
    CHECK(checklist.item(6)->maximum() == 4);
}

TEST_CASE("the printed maxima of the checklist's blocks name their points")
{
    for (const ChecklistBlock& block : edition().checklist.blocks)
        CHECK(block.printedMaximum.endsWith(u"балл - %1"_s.arg(block.maximum)));
}

TEST_CASE("an edition has 13 control points, 18 requirements, 5 groups, 8 terms and 50 readings")
{
    const Methodology& methodology = edition();
    CHECK(methodology.controlPoints.size() == 13);
    CHECK(methodology.standard.size() == 18);
    CHECK(methodology.groups.size() == 5);
    CHECK(methodology.glossary.size() == 8);
    CHECK(methodology.readings.size() == 51);
}

TEST_CASE("every requirement of the Standard and every counting item stands beside the other norm")
{
    QStringList requirements;
    std::set<int> items;
    for (const NormComparison& subject : edition().comparison) {
        requirements += subject.requirements;
        items.insert(subject.items.begin(), subject.items.end());
    }
    for (const Requirement& requirement : edition().standard)
        CHECK(requirements.contains(requirement.id));
    CHECK(items.size() == edition().checklist.items.size());
}

TEST_CASE("things are found by their names")
{
    const Methodology& methodology = edition();
    CHECK(methodology.reading(u"A-17")->place.startsWith(u"М-1.11"_s));
    CHECK(methodology.requirement(u"S-70")->threshold == QJsonValue(u"1/month"_s));
    CHECK(methodology.controlPoint(u"К5")->month == 4);
    CHECK(methodology.matrix.footnote(6)->text.contains(u"флешмоб"_s));
    CHECK_FALSE(methodology.matrix.condition(u"20"));
}

TEST_CASE("the place in the sources is written in one way everywhere")
{
    const Methodology& methodology = edition();
    QStringList sources;
    for (const Measure& measure : methodology.matrix.measures)
        sources.append(measure.source);
    for (const Condition* condition : methodology.matrix.conditions())
        sources.append(condition->source);
    for (const ChecklistItem& item : methodology.checklist.items)
        sources.append(item.source);
    for (const ControlPoint& point : methodology.controlPoints)
        sources.append(point.source);
    for (const Requirement& requirement : methodology.standard)
        sources.append(requirement.source);
    for (const QString& source : sources)
        CHECK(QRegularExpression(u"^[МСТ]-[0-9А-Яа-я.]+(, [МСТ]-[0-9а-я.]+)*$"_s).match(source).hasMatch());
}
