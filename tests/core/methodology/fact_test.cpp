// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

FactKind kind(const char* id)
{
    return Methodology::current()->matrix.factKinds.value(QLatin1StringView(id));
}

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

} // namespace

TEST_CASE("answers are read and spelled as the console writes them")
{
    const auto [id, answer, fact, shown] = GENERATE(table<const char*, const char*, Fact, const char*>({
        {"yes", "false", {0}, "нет"},
        {"yes", "true", {1}, "да"},
        {"pair", "[3, 2]", {3, 2}, "3 + 2"},
        {"pair", "[0, 0]", {0, 0}, "0 + 0"},
        {"cadence", "\"none\"", {0}, "не проводятся"},
        {"cadence", "\"monthly\"", {1}, "не менее одного раза в месяц"},
        {"cadence", "\"twice-monthly\"", {2}, "не менее двух раз в месяц"},
        {"cadence", "\"weekly\"", {3}, "еженедельно"},
        {"stage", "\"none\"", {0}, "нет"},
        {"stage", "\"developing\"", {1}, "разработка"},
        {"stage", "\"functioning\"", {2}, "полноценное функционирование"},
        {"count", "5", {5}, "5"},
        {"participation", "\"none\"", {0}, "не участвуют"},
        {"participation", "\"some\"", {1}, "в отдельных мероприятиях"},
        {"participation", "\"all\"", {2}, "во всех мероприятиях"},
    }));
    CAPTURE(id, answer);
    CHECK(kind(id).parse(json(answer)) == fact);
    CHECK(kind(id).spell(fact) == json(answer));
    CHECK(kind(id).show(fact) == QString::fromUtf8(shown));
}

TEST_CASE("an answer of another form is not read")
{
    const auto [id, answer] = GENERATE(table<const char*, const char*>({
        {"yes", "1"},
        {"yes", "\"true\""},
        {"yes", "null"},
        {"pair", "[3]"},
        {"pair", "[3, 2, 1]"},
        {"pair", "[3, -1]"},
        {"pair", "[3, 1.5]"},
        {"pair", "[3, \"2\"]"},
        {"pair", "3"},
        {"pair", "[]"},
        {"cadence", "\"daily\""},
        {"cadence", "1"},
        {"stage", "true"},
        {"count", "-1"},
        {"count", "2.5"},
        {"count", "1e12"},
        {"count", "[5]"},
        {"count", "\"5\""},
        {"participation", "\"ALL\""},
    }));
    CAPTURE(id, answer);
    CHECK_FALSE(kind(id).parse(json(answer)));
}

TEST_CASE("the expected form names what may be written")
{
    CHECK(kind("yes").expectedForm().endsWith(u"false, true"_s));
    CHECK(kind("stage").expectedForm().endsWith(u"\"none\", \"developing\", \"functioning\""_s));
    CHECK(kind("pair").expectedForm().endsWith(u"[соискатели, работодатели]"_s));
    CHECK(kind("count").expectedForm().contains(u"мероприятий в год"_s));
}

TEST_CASE("every component must reach its own requirement")
{
    const auto [fact, requirement, met] = GENERATE(table<Fact, Fact, bool>({
        {{5, 4}, {5, 4}, true},
        {{6, 4}, {5, 4}, true},
        {{9, 1}, {5, 4}, false},
        {{4, 5}, {5, 4}, false},
        {{1}, {1}, true},
        {{0}, {1}, false},
        {{3}, {2}, true},
        {{}, {1}, false},
        {{1}, {1, 1}, false},
    }));
    CHECK(satisfies(fact, requirement) == met);
}
