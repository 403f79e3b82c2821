// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "tests/catch.h"

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Condition read(const char16_t* id, const Parameters& parameters)
{
    return *Methodology::current()->matrixFor(parameters).condition(id);
}

qsizetype counting(const Parameters& parameters)
{
    const Matrix matrix = Methodology::current()->matrixFor(parameters);
    return std::ranges::count_if(matrix.conditions(), [](const Condition* condition) { return condition->counts(); });
}

} // namespace

TEST_CASE("by default profiles and journeys are asked of the region only")
{
    const auto* id = GENERATE(u"5.centres", u"6.centres");
    const auto parameters = GENERATE(Parameters{}, Parameters{{u"A-05"_s, u"REGION_ONLY"_s}});
    CHECK(read(id, parameters).needs == Needs{});
    CHECK(read(id, parameters).informational);
}

TEST_CASE("a region may ask every centre for profiles and journeys from level III")
{
    const Condition condition = read(GENERATE(u"5.centres", u"6.centres"), {{u"A-05"_s, u"CZN_FROM_III"_s}});
    CHECK(condition.needs == Needs{std::nullopt, std::nullopt, Fact{3, 3}, Fact{5, 4}});
    CHECK(condition.counts());
    CHECK(condition.firstRequired() == Level(3));
}

TEST_CASE("a region may ask every centre for profiles and journeys at every level")
{
    const Condition condition = read(GENERATE(u"5.centres", u"6.centres"), {{u"A-05"_s, u"ALL_LEVELS"_s}});
    CHECK(condition.needs == Needs{Fact{1, 1}, Fact{2, 2}, Fact{3, 3}, Fact{5, 4}});
    CHECK(condition.counts());
}

TEST_CASE("another reading changes how many conditions count")
{
    CHECK(counting({}) == 31);
    CHECK(counting({{u"A-05"_s, u"CZN_FROM_III"_s}}) == 33);
}

TEST_CASE("unknown readings and options leave the matrix as it is")
{
    CHECK(counting({{u"A-99"_s, u"ALL_LEVELS"_s}, {u"A-05"_s, u"NONSENSE"_s}}) == 31);
}

TEST_CASE("the lines with a doubtful place name the readings that decide it")
{
    const Matrix& matrix = Methodology::current()->matrix;
    CHECK(matrix.condition(u"8.region")->readings.contains(u"A-10"_s));
    CHECK(matrix.condition(u"11.centres")->readings.contains(u"A-17"_s));
    CHECK(matrix.condition(u"5.centres")->readings.contains(u"A-05"_s));
    CHECK(Methodology::current()->checklist.item(5)->readings.contains(u"A-23"_s));
}
