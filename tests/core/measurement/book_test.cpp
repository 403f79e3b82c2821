// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/measurementbook.h"
#include "tests/catch.h"

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

const Quarter third{QDate(2026, 9, 1)};

/// Registers of one metric and one indicator, filled by the tests.
struct Desk
{
    MeasurementBook::Registers registers;
    Id first = Id::create();
    Id second = Id::create();

    Desk()
    {
        Metric metric;
        metric.id = Id::create();
        metric.name = u"Удовлетворённость"_s;
        registers.metrics.push_back(metric);
        Indicator indicator;
        indicator.id = Id::create();
        indicator.name = u"Вежливость"_s;
        indicator.metric = metric.id;
        registers.indicators.push_back(indicator);
    }

    Measurement& add(const Id& centre, const QString& counts, QDate from = {2026, 7, 1}, QDate to = {2026, 9, 30})
    {
        Measurement measurement;
        measurement.id = Id::create();
        measurement.metric = registers.metrics.front().id;
        measurement.centre = centre;
        measurement.counts = counts;
        measurement.from = from;
        measurement.to = to;
        registers.measurements.push_back(measurement);
        return registers.measurements.back();
    }

    [[nodiscard]] MeasurementBook book() const { return MeasurementBook(registers); }

    [[nodiscard]] std::optional<double> value(const Id& centre = {}, Clients clients = Clients::All) const
    {
        return book().result(registers.metrics.front(), third, centre, clients).value;
    }

    [[nodiscard]] IndicatorResult indicator(const Id& centre = {}) const
    {
        return book().result(registers.indicators.front(), third, centre);
    }
};

MetricResult between(double value, double lower, double upper)
{
    MetricResult result;
    result.value = value;
    result.interval = Interval{lower, upper};
    return result;
}

} // namespace

TEST_CASE("the region is the sum of its centres unless it was measured as a whole")
{
    Desk desk;
    desk.add(desk.first, u"1: 10; 5: 30"_s);
    desk.add(desk.second, u"1: 10; 5: 10"_s);
    CHECK(desk.value(desk.first) == 75);
    CHECK(desk.value(desk.second) == 50);
    CHECK(desk.value() == Approx(100.0 * 40 / 60));
    desk.add({}, u"1: 20; 5: 80"_s);
    CHECK(desk.value() == 80);
    CHECK(desk.value(desk.first) == 75);
}

TEST_CASE("kinds of clients add up unless all were recorded together")
{
    Desk desk;
    desk.add({}, u"1: 10; 5: 30"_s).clients = Clients::Citizens;
    desk.add({}, u"5: 20"_s).clients = Clients::Employers;
    CHECK(desk.value({}, Clients::Citizens) == 75);
    CHECK(desk.value({}, Clients::Employers) == 100);
    CHECK(desk.value() == Approx(100.0 * 50 / 60));
}

TEST_CASE("citizens counted by centre and employers counted for the region make the region together")
{
    Desk desk;
    desk.add(desk.first, u"1: 10; 5: 30"_s).clients = Clients::Citizens;
    desk.add(desk.second, u"5: 10"_s).clients = Clients::Citizens;
    desk.add({}, u"1: 50"_s).clients = Clients::Employers;
    CHECK(desk.value() == 40);
    CHECK(desk.value({}, Clients::Citizens) == 80);
}

TEST_CASE("months of the quarter add up; a longer period counts only when there is nothing shorter")
{
    Desk desk;
    desk.add({}, u"1: 30; 5: 10"_s, {2026, 1, 1}, {2026, 9, 30});
    CHECK(desk.value() == 25);
    desk.add({}, u"5: 20"_s, {2026, 7, 1}, {2026, 7, 31});
    desk.add({}, u"1: 20"_s, {2026, 9, 1}, {2026, 9, 30});
    desk.add({}, u"1: 99"_s, {2026, 10, 1}, {2026, 10, 31});
    CHECK(desk.value() == 50);
}

TEST_CASE("an entered value goes before the measurements of that place and quarter")
{
    Desk desk;
    desk.add({}, u"1: 10; 5: 30"_s);
    CHECK(desk.indicator().result.value == 75);
    CHECK_FALSE(desk.indicator().isEntered);
    desk.registers.values.push_back(
        {Id::create(), desk.registers.indicators.front().id, 2026, 3, {}, 61.5, {}, {}, {}});
    CHECK(desk.indicator().result.value == 61.5);
    CHECK(desk.indicator().isEntered);
    CHECK_FALSE(desk.indicator(desk.first).result.value);
}

TEST_CASE("nothing is computed for a federal indicator, and it is in no group of ours")
{
    Desk desk;
    desk.add({}, u"5: 30"_s);
    desk.registers.indicators.front().origin = IndicatorOrigin::Federal;
    CHECK_FALSE(desk.indicator().result.value);
    for (const GroupResult& group : desk.book().groups(third, {}))
        CHECK(group.indicators.empty());
}

TEST_CASE("the light says reached, within the interval, or not reached, in both directions")
{
    const auto light = [](double value, double lower, double upper, double target, Direction direction) {
        return judged(between(value, lower, upper), target, direction);
    };
    CHECK(light(92, 91, 93, 90, Direction::Up) == Judgement{Light::Reached, false});
    CHECK(light(92, 88, 95, 90, Direction::Up) == Judgement{Light::Reached, true});
    CHECK(light(88, 85, 91, 90, Direction::Up) == Judgement{Light::Near, false});
    CHECK(light(80, 75, 85, 90, Direction::Up) == Judgement{Light::Missed, false});
    CHECK(light(4, 3, 4.5, 5, Direction::Down) == Judgement{Light::Reached, false});
    CHECK(light(4, 3, 6, 5, Direction::Down) == Judgement{Light::Reached, true});
    CHECK(light(6, 4, 8, 5, Direction::Down) == Judgement{Light::Near, false});
    CHECK(light(9, 8, 10, 5, Direction::Down) == Judgement{Light::Missed, false});
    CHECK(judged({}, 5.0, Direction::Up).light == Light::NoData);
    CHECK(judged(between(1, 0, 2), {}, Direction::Up).light == Light::NoTarget);
    MetricResult census;
    census.value = 90;
    CHECK(judged(census, 90.0, Direction::Up) == Judgement{Light::Reached, false});
    CHECK(judged(census, 90.1, Direction::Up).light == Light::Missed);
}

TEST_CASE("a group lies at the mean of its indicators on a scale from worst to best")
{
    Desk desk;
    desk.add({}, u"1: 10; 5: 30"_s); // 75 of 100
    Metric effort;
    effort.id = Id::create();
    effort.kind = MetricKind::Ces1; // 1–5, less is better
    effort.direction = Direction::Down;
    desk.registers.metrics.push_back(effort);
    desk.add({}, u"2: 40"_s).metric = effort.id; // 2 of 1–5 from the good end: 75
    Indicator second = desk.registers.indicators.front();
    second.id = Id::create();
    second.metric = effort.id;
    second.direction = Direction::Down;
    desk.registers.indicators.push_back(second);
    const auto group = [&] { return desk.book().groups(third, {}).front(); };
    CHECK(group().place == Approx(75));
    CHECK_FALSE(group().targetPlace); // one without a target: no line would be honest
    desk.registers.targets = {{Id::create(), second.id, 2026, 1.8, {}}};
    CHECK_FALSE(group().targetPlace);
    desk.registers.targets.push_back({Id::create(), desk.registers.indicators.front().id, 2026, 90, {}});
    CHECK(group().targetPlace == Approx((80 + 90) / 2.0));
    CHECK(desk.book().groups(third, {}).size() == 5); // no additional ones: no sixth group
}

TEST_CASE("the newest quarter is the last one that ended with something in it")
{
    Desk desk;
    const QDate day(2026, 11, 24);
    CHECK(desk.book().newestQuarter(day) == third);
    desk.add({}, u"5: 9"_s, {2026, 4, 1}, {2026, 6, 30});
    CHECK(desk.book().newestQuarter(day) == previous(third));
    desk.add({}, u"5: 9"_s, {2026, 10, 1}, {2026, 10, 31}); // its quarter is not over
    CHECK(desk.book().newestQuarter(day) == previous(third));
}
