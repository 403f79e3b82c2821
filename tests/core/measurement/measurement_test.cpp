// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/indicator.h"
#include "core/measurement/measurement.h"
#include "core/measurement/surveywave.h"
#include "tests/catch.h"

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

template <class R>
QStringList rules(const R& record)
{
    QStringList codes;
    const auto& table = recordTable<R>();
    for (const Finding& finding : table.check(table.row(record), today))
        codes << finding.code;
    return codes;
}

QStringList codes(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes << finding.code;
    return codes;
}

Metric satisfaction()
{
    Metric metric;
    metric.id = Id::create();
    metric.code = u"CSAT"_s;
    metric.name = u"Удовлетворённость"_s;
    return metric;
}

Measurement counted(const Metric& metric, const QString& counts)
{
    Measurement measurement;
    measurement.id = Id::create();
    measurement.metric = metric.id;
    measurement.from = QDate(2026, 7, 1);
    measurement.to = QDate(2026, 9, 30);
    measurement.counts = counts;
    return measurement;
}

} // namespace

TEST_CASE("counts are read as people write them and written in one way")
{
    const ScaleCounts expected{{1, 3}, {2, 0}, {5, 40}};
    CHECK(parseCounts(u"1: 3; 2: 0; 5: 40"_s) == expected);
    CHECK(parseCounts(u"5=40,1 = 3,\n2=0;"_s) == expected);
    CHECK(countsText(expected) == u"1: 3; 2: 0; 5: 40");
    CHECK(parseCounts(countsText({{-1, 2}, {0, 1}})) == ScaleCounts{{-1, 2}, {0, 1}});
    CHECK(parseCounts(QString()) == ScaleCounts{});
    for (const QString& wrong : {u"1: 3; 1: 4"_s, u"1: -3"_s, u"пять: 3"_s, u"1: 2,5"_s, u"1: 99999999999"_s, u"3"_s})
        CHECK_FALSE(parseCounts(wrong));
}

TEST_CASE("a measurement whose numbers contradict each other is told so, field by field")
{
    const Metric metric = satisfaction();
    CHECK(rules(counted(metric, u"4: 10; 5: 20"_s)).isEmpty());

    Measurement sum = counted(metric, u"4: 10; 5: 20"_s);
    sum.total = 31;
    CHECK(rules(sum) == QStringList{u"measurement.total.sum"_s});
    sum.total = 30;
    CHECK(rules(sum).isEmpty());

    Measurement people = counted(metric, u"5: 20"_s);
    people.population = 19;
    CHECK(rules(people) == QStringList{u"measurement.population.exceeds"_s});

    Measurement part = counted(metric, {});
    part.part = 5;
    part.total = 4;
    CHECK(rules(part) == QStringList{u"measurement.part.exceeds"_s});

    Measurement bare = counted(metric, u"5: 20"_s);
    bare.bareValue = 80;
    CHECK(rules(bare) == QStringList{u"measurement.bareValue.counts"_s});

    CHECK(rules(counted(metric, u"пять"_s)) == QStringList{u"measurement.counts.form"_s});
    CHECK(rules(counted(metric, {})) == QStringList{u"measurement.counts.empty"_s});

    Measurement year = counted(metric, u"5: 20"_s);
    year.from = QDate(2025, 9, 1);
    year.to = QDate(2026, 8, 31);
    CHECK(rules(year).isEmpty()); // twelve months are not too long
    year.to = QDate(2026, 9, 1);
    CHECK(rules(year) == QStringList{u"measurement.to.long"_s});
}

TEST_CASE("the same measured twice is an error, and marks off the scale are found")
{
    const std::vector<Metric> metrics{satisfaction()};
    const Measurement first = counted(metrics.front(), u"5: 20"_s);
    Measurement second = counted(metrics.front(), u"4: 1"_s);
    const auto findings = [&](const std::vector<Measurement>& measurements) {
        return checkMeasurements(measurements, metrics, {});
    };
    CHECK(codes(findings({first, second})) == QStringList{u"measurement.metric.duplicate"_s});
    CHECK(findings({first, second}).front().severity == Severity::Error);
    second.clients = Clients::Employers;
    CHECK(findings({first, second}).empty());
    CHECK(codes(findings({counted(metrics.front(), u"5: 20; 6: 1"_s)})) == QStringList{u"measurement.counts.scale"_s});
}

TEST_CASE("each kind of metric asks for the data that it is made of")
{
    Metric index = satisfaction();
    index.kind = MetricKind::Csi;
    const std::vector<MetricAttribute> attributes{{Id::create(), index.id, 1, u"Вежливость"_s, 5}};
    const Measurement whole = counted(index, u"5: 20"_s);
    CHECK(codes(checkMeasurements(std::vector{whole}, std::vector{index}, attributes)) ==
          QStringList{u"measurement.attribute.missing"_s});

    Metric solved = satisfaction();
    solved.kind = MetricKind::Resolved;
    CHECK(codes(checkMeasurements(std::vector{counted(solved, u"5: 20"_s)}, std::vector{solved}, {})) ==
          QStringList{u"measurement.counts.kind"_s});
}

TEST_CASE("a metric whose direction, formula or scale is not that of its kind is told so")
{
    Metric effort = satisfaction();
    effort.kind = MetricKind::Ces1;
    CHECK(rules(effort) == QStringList{u"metric.direction.kind"_s});
    effort.direction = Direction::Down;
    CHECK(rules(effort).isEmpty());
    effort.variant = FormulaVariant::Net;
    CHECK(rules(effort) == QStringList{u"metric.variant.kind"_s});
    Metric nps = satisfaction();
    nps.kind = MetricKind::Nps;
    nps.scaleMax = 5;
    CHECK(rules(nps) == QStringList{u"metric.scaleMin.fixed"_s});
}

TEST_CASE("an NPS is off until the region gives it a first day")
{
    Metric nps = satisfaction();
    CHECK(nps.isActiveOn(today));
    nps.kind = MetricKind::Nps;
    CHECK_FALSE(nps.isActiveOn(today));
    nps.activeFrom = QDate(2026, 1, 1);
    CHECK(nps.isActiveOn(today));
    CHECK_FALSE(nps.isActiveOn(QDate(2025, 12, 31)));
}

TEST_CASE("more answers than people asked, or than clients, are found in a survey wave")
{
    SurveyWave wave;
    wave.title = u"Опрос"_s;
    wave.from = QDate(2026, 7, 1);
    wave.to = QDate(2026, 7, 31);
    wave.population = 100;
    wave.invited = 100;
    wave.responded = 25;
    CHECK(rules(wave).isEmpty());
    CHECK(wave.responseRate() == 25.0);
    wave.responded = 101;
    CHECK(rules(wave) == QStringList{u"survey_wave.responded.exceeds"_s, u"survey_wave.responded.population"_s});
    wave.invited = 0;
    CHECK_FALSE(wave.responseRate());
}

TEST_CASE("an appeal that was opened again is not solved, one within its term is not counted")
{
    CHECK(solvedShare({100, 10, 80, 5}) == std::pair(75, 90));
    CHECK_FALSE(solvedShare({10, 10, 0, 0}));
    CHECK(solvedShare({10, 0, 2, 5}) == std::pair(0, 10));
}

TEST_CASE("the federal method is entered, never computed")
{
    Indicator indicator;
    indicator.code = u"Ф-1"_s;
    indicator.name = u"Сводный индекс"_s;
    indicator.origin = IndicatorOrigin::Federal;
    CHECK(rules(indicator).isEmpty());
    indicator.metric = Id::create();
    CHECK(rules(indicator) == QStringList{u"indicator.metric.federal"_s});
}

TEST_CASE("each active indicator has one target a year, approved by a decision")
{
    Indicator indicator;
    indicator.id = Id::create();
    indicator.name = u"Вежливость"_s;
    const auto findings = [&](const std::vector<IndicatorTarget>& targets,
                              const std::vector<IndicatorValue>& values = {}) {
        return codes(checkIndicators(std::vector{indicator}, targets, values, today));
    };
    IndicatorTarget target{Id::create(), indicator.id, 2026, 90, {}};
    CHECK(rules(target) == QStringList{u"indicator_target.decision.missing"_s});
    CHECK(findings({}) == QStringList{u"indicator.target.missing"_s});
    CHECK(findings({target}).isEmpty());
    CHECK(findings({target, target}) == QStringList{u"indicator_target.year.duplicate"_s});
    const IndicatorValue value{Id::create(), indicator.id, 2026, 3, {}, 91, {}, {}, {}};
    CHECK(findings({target}, {value, value}) == QStringList{u"indicator_value.quarter.duplicate"_s});
    indicator.activeTo = QDate(2026, 11, 20);
    CHECK(findings({}).isEmpty());
}
