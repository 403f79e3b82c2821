// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/competence/coverage.h"
#include "core/competence/developmentevent.h"
#include "core/competence/federalevent.h"
#include "core/competence/onlyone.h"
#include "tests/catch.h"
#include "tests/core/base/findingcodes.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

Training training(QDate to, EventStatus status = EventStatus::Held, TrainingKind kind = TrainingKind::StartAll)
{
    Training training;
    training.id = Id::create();
    training.title = u"Стартовое обучение"_s;
    training.kind = kind;
    training.from = to;
    training.to = to;
    training.status = status;
    return training;
}

TrainingCoverage coverage(const Training& training, const Id& centre, int trained, int headcount, QDate date = {})
{
    return {Id::create(), training.id, centre, trained, headcount, date};
}

} // namespace

TEST_CASE("what was held is over, and what is over is not planned any more")
{
    const auto [status, daysAhead, codes] = GENERATE(table<EventStatus, int, Codes>({
        {EventStatus::Held, 0, {}},
        {EventStatus::Held, 1, {u"ahead"_s}},
        {EventStatus::Planned, 0, {}},
        {EventStatus::Planned, -1, {u"planned-in-past"_s}},
        {EventStatus::Planned, 1, {}},
        {EventStatus::Cancelled, -1, {}},
        {EventStatus::Cancelled, 1, {}},
    }));
    const auto rules = [](const Codes& found) {
        Codes names;
        for (const QString& code : found)
            names.insert(code.section(u'.', 1));
        return names;
    };
    const QDate day = today.addDays(daysAhead);
    CHECK(rules(codesOf(training(day, status), today)) == codes);
    DevelopmentEvent event;
    event.title = u"Деловая игра"_s;
    event.date = day;
    event.status = status;
    CHECK(rules(codesOf(event, today)) == codes);
}

TEST_CASE("no more workers are trained than there are")
{
    const Training course = training(today);
    CHECK(codesOf(coverage(course, Id::create(), 20, 20), today).empty());
    CHECK(codesOf(coverage(course, Id::create(), 21, 20), today) == Codes{u"trained.exceeds"_s});
}

TEST_CASE("coverage adds up over trainings of one kind that were held by the day")
{
    const Id kirov = Id::create();
    const Training first = training(QDate(2026, 3, 10));
    const Training second = training(QDate(2026, 6, 10));
    const Training planned = training(QDate(2026, 7, 10), EventStatus::Planned);
    const Training leaders = training(QDate(2026, 3, 10), EventStatus::Held, TrainingKind::LeadersDeep);
    const std::vector trainings{first, second, planned, leaders};
    const std::vector parts{coverage(first, kirov, 12, 20), coverage(second, kirov, 8, 20, QDate(2026, 6, 12)),
                            coverage(planned, kirov, 5, 20), coverage(leaders, kirov, 2, 20),
                            coverage(first, Id::create(), 7, 7)};
    const auto [day, trained] = GENERATE(table<QDate, std::optional<int>>({
        {QDate(2026, 3, 9), std::nullopt},
        {QDate(2026, 3, 10), 12},
        {QDate(2026, 6, 11), 12}, // the coverage has a day of its own
        {QDate(2026, 6, 12), 20},
        {QDate(2026, 12, 31), 20},
    }));
    const auto found = trainedByCentre(trainings, parts, TrainingKind::StartAll, day);
    CHECK((found.contains(kirov) ? std::optional(found.at(kirov)) : std::nullopt) == trained);
}

TEST_CASE("new workers after all were trained are told, not those of a centre that never was")
{
    Centre centre;
    centre.id = Id::create();
    centre.name = u"ЦЗН"_s;
    const Training course = training(QDate(2026, 3, 10));
    const auto [trained, then, now, isTold] = GENERATE(table<int, int, int, bool>({
        {20, 20, 20, false},
        {20, 20, 21, true},
        {20, 20, 19, false},
        {19, 20, 21, false},
    }));
    centre.headcount = now;
    const auto findings = checkCoverage(std::array{course}, std::array{coverage(course, centre.id, trained, then)},
                                        std::array{centre}, today);
    CHECK(codesOf(findings) == (isTold ? Codes{u"training_coverage.trained.new-staff"_s} : Codes{}));
}

TEST_CASE("a training covers a centre once")
{
    const Id kirov = Id::create();
    const Training course = training(today);
    const std::vector twice{coverage(course, kirov, 5, 20), coverage(course, kirov, 7, 20)};
    CHECK(codesOf(checkCoverage(std::array{course}, twice, {}, today)) ==
          Codes{u"training_coverage.centre.repeated"_s});
}

TEST_CASE("a knowledge base that functions is described, regulated and open to all workers")
{
    KnowledgeBase base;
    base.name = u"Банк знаний"_s;
    base.stage = SystemStage::Developing;
    CHECK(codesOf(base, today).empty());
    base.stage = SystemStage::Functioning;
    CHECK(codesOf(base, today) == Codes{u"createdOn.missing"_s, u"description.missing"_s, u"regulation.missing"_s,
                                        u"allRead.closed"_s, u"allWrite.closed"_s});
    base.createdOn = today;
    base.description = base.regulation = Id::create();
    base.allRead = base.allWrite = true;
    CHECK(codesOf(base, today).empty());
}

TEST_CASE("a system of motivation or staff indicators is confirmed by a document")
{
    MotivationSystem motivation;
    motivation.name = u"Мотивация"_s;
    CHECK(codesOf(motivation, today).empty());
    motivation.stage = SystemStage::Developing;
    CHECK(codesOf(motivation, today) == Codes{u"since.missing"_s});
    StaffKpiSystem indicators;
    indicators.name = u"Показатели"_s;
    indicators.stage = SystemStage::Functioning;
    indicators.since = today.addDays(1);
    CHECK(codesOf(indicators, today) == Codes{u"since.ahead"_s, u"document.missing"_s});
}

TEST_CASE("there is one knowledge base and one system of each kind")
{
    const std::vector bases{KnowledgeBase(), KnowledgeBase()};
    const std::vector<KnowledgeAccess> access{{Id::create(), Id(), Id::derived(Id(), u"a"_s), true, {}},
                                              {Id::create(), Id(), Id::derived(Id(), u"a"_s), true, {}}};
    CHECK(checkOnlyOne(std::array{KnowledgeBase()}, std::span(access).first(1), std::array{MotivationSystem()},
                       std::array{StaffKpiSystem()})
              .empty());
    CHECK(codesOf(checkOnlyOne(bases, access, {}, {})) ==
          Codes{u"knowledge_base.name.only-one"_s, u"knowledge_access.centre.repeated"_s});
}

TEST_CASE("a federal event lies in its year, taking part has a day")
{
    FederalEvent event;
    event.name = u"Флешмоб"_s;
    event.year = 2026;
    event.from = QDate(2025, 12, 1);
    event.to = QDate(2026, 1, 31);
    CHECK(codesOf(event, today).empty());
    event.year = 2027;
    CHECK(codesOf(event, today) == Codes{u"year.dates"_s});
    FederalParticipation part;
    part.event = Id::create();
    CHECK(codesOf(part, today).empty());
    part.participated = true;
    CHECK(codesOf(part, today) == Codes{u"date.missing"_s});
    part.date = today.addDays(1);
    CHECK(codesOf(part, today) == Codes{u"date.ahead"_s});
}
