// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/answers.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Centre centre(const QString& name, QDate opened, QDate closed, bool counts = true)
{
    Centre centre;
    centre.id = Id::create();
    centre.name = name;
    centre.openedOn = opened;
    centre.closedOn = closed;
    centre.countsInEach = counts;
    return centre;
}

} // namespace

TEST_CASE("a centre is active from the day it opens up to the day before it closes")
{
    const QDate opened(2026, 1, 1);
    const QDate closed(2026, 6, 30);
    const auto [day, active] = GENERATE(table<QDate, bool>({{QDate(2025, 12, 31), false},
                                                            {QDate(2026, 1, 1), true},
                                                            {QDate(2026, 6, 29), true},
                                                            {QDate(2026, 6, 30), false}}));
    CHECK(centre({}, opened, closed).isActiveOn(day) == active);
    CHECK(centre({}, {}, {}).isActiveOn(day));
}

TEST_CASE("only active centres that count take part in each centre")
{
    const std::vector centres{centre(u"действует"_s, {}, {}), centre(u"закрыт"_s, {}, QDate(2026, 1, 1)),
                              centre(u"управляющий"_s, {}, {}, false), centre(u"откроется"_s, QDate(2027, 1, 1), {})};
    const auto assessed = assessedCentres(centres, QDate(2026, 12, 31));
    REQUIRE(assessed.size() == 1);
    CHECK(assessed.front().name == u"действует"_s);
}

TEST_CASE("marks are read only when they fit the item")
{
    const auto methodology = Methodology::current();
    const ChecklistItem& single = *methodology->checklist.item(1);
    const ChecklistItem& additive = *methodology->checklist.item(5);
    CHECK(parseMarks(single, QJsonArray{2}) == std::vector{2});
    CHECK(parseMarks(single, QJsonArray{}) == std::vector<int>{});
    CHECK(parseMarks(additive, QJsonArray{4, 1}) == std::vector{1, 4});
    CHECK_FALSE(parseMarks(single, QJsonArray{1, 2}));
    CHECK_FALSE(parseMarks(single, QJsonArray{4}));
    CHECK_FALSE(parseMarks(additive, QJsonArray{1, 1}));
    CHECK_FALSE(parseMarks(additive, QJsonArray{0}));
    CHECK_FALSE(parseMarks(additive, QJsonValue()));
    CHECK_FALSE(parseMarks(additive, QJsonValue(3)));
}

TEST_CASE("an answer that does not fit the methodology counts as unanswered")
{
    const auto methodology = Methodology::current();
    const Id assessment = Id::create();
    const std::vector<MatrixAnswer> stored{{Id::create(), assessment, u"1"_s, {}, u"maybe"_s, {}},
                                           {Id::create(), assessment, u"77"_s, {}, true, {}},
                                           {Id::create(), assessment, u"14"_s, {}, true, {}},
                                           {Id::create(), assessment, u"2"_s, {}, true, {}}};
    const Answers answers = gather(*methodology, QDate(2026, 1, 1), {}, {}, stored);
    CHECK(answers.matrix.size() == 1);
    CHECK(answers.fact(u"2"_s));
}
