// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/statistics/metricresult.h"
#include "tests/catch.h"

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

Metric metricOf(MetricKind kind, FormulaVariant variant = FormulaVariant::Usual)
{
    Metric metric;
    metric.id = Id::create();
    metric.kind = kind;
    metric.variant = variant;
    return metric;
}

Measurement counted(const QString& counts)
{
    Measurement measurement;
    measurement.counts = counts;
    return measurement;
}

Measurement partOf(int part, int total)
{
    Measurement measurement;
    measurement.part = part;
    measurement.total = total;
    return measurement;
}

MetricResult resultOf(const Metric& metric, const std::vector<Measurement>& measurements,
                      const std::vector<MetricAttribute>& attributes = {})
{
    std::vector<const Measurement*> pointers;
    for (const Measurement& measurement : measurements)
        pointers.push_back(&measurement);
    return pooledResult(metric, attributes, pointers);
}

double valueOf(const Metric& metric, const QString& counts)
{
    return resultOf(metric, {counted(counts)}).value.value();
}

} // namespace

TEST_CASE("each kind of metric has its formula")
{
    CHECK(valueOf(metricOf(MetricKind::CsatTopTwo), u"1: 1; 2: 1; 3: 2; 4: 6; 5: 10"_s) == 80); // 16 of 20
    const QString ease = u"1: 2; 3: 1; 4: 2; 5: 3; 6: 5; 7: 7"_s;                               // 20 answers
    CHECK(valueOf(metricOf(MetricKind::Ces2), ease) == Approx(107.0 / 20));
    CHECK(valueOf(metricOf(MetricKind::Ces2, FormulaVariant::EasyShare), ease) == 75);   // 15 of 20
    CHECK(valueOf(metricOf(MetricKind::Ces2, FormulaVariant::Net), ease) == Approx(45)); // 12 less 3 of 20
    CHECK(valueOf(metricOf(MetricKind::Ces1), u"1: 8; 2: 2"_s) == Approx(1.2));
    CHECK(valueOf(metricOf(MetricKind::CesEase), u"1: 1; 2: 1; 3: 4; 4: 4"_s) == 80);
    CHECK(valueOf(metricOf(MetricKind::Nps), u"0: 2; 6: 1; 7: 3; 8: 1; 9: 4; 10: 9"_s) == 50); // 13 less 3 of 20
    CHECK(valueOf(metricOf(MetricKind::Mean), u"2: 5; 5: 5"_s) == 3.5);
    for (const MetricKind kind : {MetricKind::Resolved, MetricKind::FirstContact, MetricKind::Escalated,
                                  MetricKind::ResponseRate, MetricKind::Share})
        CHECK(resultOf(metricOf(kind), {partOf(30, 40)}).value == 75);
}

TEST_CASE("an index by attributes weighs them by importance, in both published variants")
{
    // (1·(4−1) + 3·(5−1)) / (4·4) and (1·4 + 3·5) / (4·5)
    Metric metric = metricOf(MetricKind::Csi);
    const std::vector<MetricAttribute> attributes{{Id::create(), metric.id, 1, u"Вежливость"_s, 1},
                                                  {Id::create(), metric.id, 2, u"Польза"_s, 3}};
    std::vector<Measurement> measurements{counted(u"4: 10"_s), counted(u"5: 10"_s)};
    measurements[0].attribute = attributes[0].id;
    measurements[1].attribute = attributes[1].id;
    const MetricResult usual = resultOf(metric, measurements, attributes);
    CHECK(usual.value == Approx(93.75));
    CHECK(usual.method == IntervalMethod::Attributes);
    CHECK(usual.interval->contains(*usual.value));
    CHECK(usual.answers == 10);
    metric.variant = FormulaVariant::OfMaximum;
    CHECK(resultOf(metric, measurements, attributes).value == Approx(95));
    CHECK(metric.range() == std::pair(20.0, 100.0)); // nobody can fall below the lowest mark

    auto equal = attributes;
    equal[0].importance.reset();
    CHECK(resultOf(metric, measurements, equal).value == Approx(90)); // one weight missing: all weigh the same
    measurements.pop_back();
    CHECK_FALSE(resultOf(metric, measurements, attributes).value); // an attribute without answers
}

TEST_CASE("a CSI needs an interval no narrower than its attributes give when they move together")
{
    // Two attributes with the same marks by the same people: the index has the spread of one of them.
    const Metric metric = metricOf(MetricKind::Csi);
    const std::vector<MetricAttribute> attributes{{Id::create(), metric.id, 1, u"А"_s, 1},
                                                  {Id::create(), metric.id, 2, u"Б"_s, 1}};
    const QString marks = u"1: 3; 3: 7; 5: 30"_s;
    std::vector<Measurement> measurements{counted(marks), counted(marks)};
    measurements[0].attribute = attributes[0].id;
    measurements[1].attribute = attributes[1].id;
    const MetricResult index = resultOf(metric, measurements, attributes);
    const Interval one = meanInterval(*parseCounts(marks), {1, 5});
    CHECK(index.interval->lower == Approx(25 * (one.lower - 1)));
    CHECK(index.interval->upper == Approx(25 * (one.upper - 1)));
}

TEST_CASE("counts are pooled, never averages")
{
    const Metric metric = metricOf(MetricKind::CsatTopTwo);
    const std::vector<Measurement> centres{counted(u"5: 90; 1: 10"_s), counted(u"5: 1; 1: 9"_s)};
    CHECK(resultOf(metric, centres).value == Approx(100.0 * 91 / 110)); // the mean of both would be 50
    Measurement bare;
    bare.bareValue = 50;
    const MetricResult mixed = resultOf(metric, {centres[0], centres[1], bare});
    CHECK(mixed.value == resultOf(metric, centres).value);
    CHECK(mixed.unpooled == 1);
    const MetricResult twoNumbers = resultOf(metric, {bare, bare});
    CHECK_FALSE(twoNumbers.value);
    CHECK(twoNumbers.unpooled == 2);
}

TEST_CASE("it does not matter in which order or in which portions counts are pooled")
{
    std::mt19937 random(5);
    std::uniform_int_distribution<int> some(0, 9);
    for (const MetricKind kind : {MetricKind::CsatTopTwo, MetricKind::Ces2, MetricKind::Nps, MetricKind::Mean}) {
        const Metric metric = metricOf(kind);
        for (int round = 0; round < 50; ++round) {
            ScaleCounts sum;
            std::vector<Measurement> parts;
            for (int i = 0; i < 4; ++i) {
                ScaleCounts counts;
                for (int mark = metric.scale().minimum; mark <= metric.scale().maximum; ++mark)
                    counts[mark] = some(random);
                addTo(sum, counts);
                parts.push_back(counted(countsText(counts)));
            }
            const MetricResult whole = resultOf(metric, {counted(countsText(sum))});
            CHECK(resultOf(metric, parts) == whole);
            CHECK(resultOf(metric, {parts[3], parts[1], parts[0], parts[2]}) == whole);
        }
    }
}

TEST_CASE("few answers are hidden, some are rough, many are normal")
{
    const Metric metric = metricOf(MetricKind::CsatTopTwo);
    const auto of = [&](int n) { return resultOf(metric, {counted(u"5: %1"_s.arg(n))}); };
    CHECK(of(4).reliability == Reliability::Hidden);
    CHECK_FALSE(of(4).value);
    CHECK_FALSE(of(4).interval);
    CHECK(of(4).answers == 4);
    CHECK(of(5).reliability == Reliability::Rough);
    CHECK(of(5).value == 100);
    CHECK(of(29).reliability == Reliability::Rough);
    CHECK(of(30).reliability == Reliability::Normal);
    CHECK(resultOf(metric, {}).reliability == Reliability::NoData);
}

TEST_CASE("a complete register has no interval, and neither has a bare number")
{
    Measurement census = partOf(45, 50);
    census.isSample = false;
    const MetricResult all = resultOf(metricOf(MetricKind::Resolved), {census});
    CHECK(all.value == 90);
    CHECK_FALSE(all.interval);
    CHECK(all.method == IntervalMethod::Census);

    Measurement everybody = counted(u"4: 20; 5: 20"_s);
    everybody.population = 40;
    CHECK(resultOf(metricOf(MetricKind::CsatTopTwo), {everybody}).method == IntervalMethod::Census);

    Measurement bare;
    bare.bareValue = 77.7;
    const MetricResult number = resultOf(metricOf(MetricKind::CsatTopTwo), {bare});
    CHECK(number.value == 77.7);
    CHECK_FALSE(number.interval);
    CHECK(number.method == IntervalMethod::BareValue);
}

TEST_CASE("the number of clients narrows the interval only when it is known of every part")
{
    const Metric metric = metricOf(MetricKind::CsatTopTwo);
    Measurement known = counted(u"3: 10; 5: 30"_s);
    known.population = 60;
    const MetricResult finite = resultOf(metric, {known});
    CHECK(finite.method == IntervalMethod::WilsonFinite);
    CHECK(finite.interval->lower == Approx(100 * wilson(30, 40, 60).lower));
    const MetricResult mixed = resultOf(metric, {known, counted(u"3: 10; 5: 30"_s)});
    CHECK(mixed.method == IntervalMethod::Wilson);
    CHECK(mixed.interval->lower == Approx(100 * wilson(60, 80).lower));
}

TEST_CASE("those who could not say are not among the answers, but their share is told")
{
    Measurement measurement = counted(u"2: 10; 5: 30"_s);
    measurement.undecided = 10;
    const MetricResult result = resultOf(metricOf(MetricKind::CsatTopTwo), {measurement});
    CHECK(result.value == 75);
    CHECK(result.answers == 40);
    CHECK(result.undecidedShare == 20);
}

TEST_CASE("a change is significant when its interval does not hold 0, and better by the direction")
{
    const Metric metric = metricOf(MetricKind::CsatTopTwo);
    const MetricResult before = resultOf(metric, {counted(u"1: 32; 5: 48"_s)}); // Newcombe's 48 of 80
    const MetricResult after = resultOf(metric, {counted(u"1: 14; 5: 56"_s)});  // and 56 of 70
    const auto change = changeOf(before, after, Direction::Up);
    REQUIRE(change);
    CHECK(change->difference == Approx(20));
    CHECK(change->interval->lower == Approx(5.24).margin(0.01));
    CHECK(change->interval->upper == Approx(33.39).margin(0.01));
    CHECK(change->isSignificant);
    CHECK(change->isBetter);
    CHECK_FALSE(changeOf(before, after, Direction::Down)->isBetter);
    CHECK_FALSE(changeOf(before, before, Direction::Up)->isSignificant);
    CHECK_FALSE(changeOf(resultOf(metric, {}), after, Direction::Up));
}

TEST_CASE("of two complete registers any change counts, of bare numbers none")
{
    const Metric metric = metricOf(MetricKind::Escalated);
    Measurement first = partOf(10, 100);
    Measurement second = partOf(11, 100);
    first.isSample = second.isSample = false;
    const auto change = changeOf(resultOf(metric, {first}), resultOf(metric, {second}), Direction::Down);
    CHECK(change->isSignificant);
    CHECK_FALSE(change->isBetter);
    CHECK_FALSE(change->interval);
    Measurement bare;
    bare.bareValue = 5;
    CHECK_FALSE(changeOf(resultOf(metric, {first}), resultOf(metric, {bare}), Direction::Down)->isSignificant);
}

TEST_CASE("figures are rounded half away from zero")
{
    CHECK(roundedResult(2.25) == 2.3);
    CHECK(roundedResult(-2.25) == -2.3);
    CHECK(roundedResult(93.125) == 93.1);
    CHECK(roundedResult(0.25) == 0.3);
}
