// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/statistics/interval.h"
#include "tests/catch.h"

#include <cmath>
#include <random>
#include <vector>

using namespace indikator;

namespace {

/// The bounds of a score interval by definition: the p at which k of n lies z standard errors away, found by halving.
double scoreBound(int k, int n, double variancePart, double from, double to)
{
    const double share = static_cast<double>(k) / n;
    const auto excess = [&](double p) {
        return (share - p) * (share - p) - z95 * z95 * variancePart * p * (1 - p) / n;
    };
    const bool risesOutward = excess(to) > 0;
    for (int i = 0; i < 200; ++i) {
        const double middle = (from + to) / 2;
        ((excess(middle) > 0) == risesOutward ? to : from) = middle;
    }
    return (from + to) / 2;
}

/// The probability that the Wilson interval of a sample holds p, summed over every possible sample.
double wilsonCoverage(double p, int n)
{
    double covered = 0;
    double probability = std::pow(1 - p, n);
    for (int k = 0; k <= n; ++k) {
        covered += wilson(k, n).contains(p) ? probability : 0;
        probability *= p / (1 - p) * (n - k) / (k + 1);
    }
    return covered;
}

/// The same for a sample without replacement out of `population`, of whom `good` have the property.
double finiteCoverage(int good, int population, int n, bool finite)
{
    const auto choose = [](int a, int b) { return std::lgamma(a + 1) - std::lgamma(b + 1) - std::lgamma(a - b + 1); };
    double covered = 0;
    for (int k = std::max(0, n - population + good); k <= std::min(n, good); ++k) {
        const double probability = std::exp(choose(good, k) + choose(population - good, n - k) - choose(population, n));
        const Interval interval = finite ? wilson(k, n, population) : wilson(k, n);
        covered += interval.contains(static_cast<double>(good) / population) ? probability : 0;
    }
    return covered;
}

ScaleCounts sampled(const std::vector<double>& weights, int n, std::mt19937& random)
{
    std::discrete_distribution<int> marks(weights.begin(), weights.end());
    ScaleCounts counts;
    for (int i = 0; i < n; ++i)
        ++counts[1 + marks(random)];
    return counts;
}

} // namespace

TEST_CASE("Wilson's bounds agree with published examples")
{
    // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3 (score)
    struct Published
    {
        int part;
        int total;
        double lower;
        double upper;
    };

    const auto row = GENERATE(Published{81, 263, 0.2553, 0.3662}, Published{15, 148, 0.0624, 0.1605},
                              Published{0, 20, 0.0000, 0.1611}, Published{1, 29, 0.0061, 0.1718});
    const Interval interval = wilson(row.part, row.total);
    CHECK(interval.lower == Approx(row.lower).margin(0.00005));
    CHECK(interval.upper == Approx(row.upper).margin(0.00005));
}

TEST_CASE("Wilson's bounds solve the equation that defines them")
{
    for (const int n : {5, 8, 30, 117}) {
        for (int k = 0; k <= n; ++k) {
            const double share = static_cast<double>(k) / n;
            const Interval interval = wilson(k, n);
            CHECK(interval.lower == Approx(k == 0 ? 0 : scoreBound(k, n, 1, share, 0)).margin(1e-9));
            CHECK(interval.upper == Approx(k == n ? 1 : scoreBound(k, n, 1, share, 1)).margin(1e-9));
            const double part = (200.0 - n) / 199;
            const Interval finite = wilson(k, n, 200);
            CHECK(finite.lower == Approx(k == 0 ? 0 : scoreBound(k, n, part, share, 0)).margin(1e-9));
            CHECK(finite.upper == Approx(k == n ? 1 : scoreBound(k, n, part, share, 1)).margin(1e-9));
        }
    }
}

TEST_CASE("Wilson's interval lies within 0 and 1, mirrors itself, holds the share and shrinks with more answers")
{
    for (int n = 1; n <= 60; ++n) {
        for (int k = 0; k <= n; ++k) {
            const Interval interval = wilson(k, n);
            const Interval mirror = wilson(n - k, n);
            REQUIRE(interval.lower >= 0);
            REQUIRE(interval.upper <= 1);
            REQUIRE(interval.contains(static_cast<double>(k) / n));
            REQUIRE(interval.lower == Approx(1 - mirror.upper).margin(1e-12));
            const Interval doubled = wilson(2 * k, 2 * n);
            REQUIRE(doubled.upper - doubled.lower < interval.upper - interval.lower);
            if (k < n) {
                REQUIRE(wilson(k + 1, n).lower > interval.lower);
                REQUIRE(wilson(k + 1, n).upper > interval.upper);
            }
        }
    }
}

TEST_CASE("the interval shrinks as the sample nears the whole population, and to a point at the end")
{
    double width = 1;
    for (int population = 1000; population >= 40; population -= 20) {
        const Interval interval = wilson(30, 40, population);
        CHECK(interval.upper - interval.lower < width);
        width = interval.upper - interval.lower;
    }
    CHECK(wilson(30, 40, 40) == Interval{0.75, 0.75});
    CHECK(wilson(1, 1, 1) == Interval{1, 1});
    const Interval net = netInterval(30, 5, 40, 40);
    CHECK(net.contains((30.0 - 5) / 40));
    const Interval all = meanInterval({{5, 40}}, {1, 5}, 41);
    CHECK(all.upper == 5); // the pseudo-answers do not push the observed mean out
}

TEST_CASE("Wilson covers close to 95 % where the textbook interval fails")
{
    CHECK(wilsonCoverage(0.98, 30) > 0.97); // Wald: 45 %
    double sum = 0;
    int cases = 0;
    for (const int n : {10, 30, 100}) {
        for (int percent = 5; percent <= 95; ++percent) {
            const double coverage = wilsonCoverage(percent / 100.0, n);
            CHECK(coverage > 0.90);
            sum += coverage;
            ++cases;
        }
    }
    CHECK(sum / cases == Approx(0.95).margin(0.01));
}

TEST_CASE("in a small population the finite form covers what it promises, the infinite one too much")
{
    for (const int population : {50, 100, 200}) {
        double finite = 0;
        double infinite = 0;
        int cases = 0;
        for (int good = population / 10; good <= population * 9 / 10; ++good, ++cases) {
            const int n = population * 6 / 10;
            CHECK(finiteCoverage(good, population, n, true) > 0.91);
            finite += finiteCoverage(good, population, n, true);
            infinite += finiteCoverage(good, population, n, false);
        }
        CHECK(finite / cases == Approx(0.955).margin(0.02));
        CHECK(infinite / cases > 0.99);
    }
}

TEST_CASE("the adjusted interval of an NPS is the one worked by hand")
{
    // 10 promoters, 3 detractors, 7 others: p = 10.75/23, d = 3.75/23
    const double p = 10.75 / 23;
    const double d = 3.75 / 23;
    const double half = 1.959964 * std::sqrt((p + d - (p - d) * (p - d)) / 23);
    const Interval interval = netInterval(10, 3, 20);
    CHECK(interval.lower == Approx(p - d - half));
    CHECK(interval.upper == Approx(p - d + half));
    CHECK(netInterval(20, 0, 20).upper == 1);
    const Interval mirrored = netInterval(3, 10, 20);
    CHECK(mirrored.lower == Approx(-interval.upper));
}

TEST_CASE("the interval of a mean equals that of an NPS when marks are −1, 0 and 1")
{
    // ¾ + ¾ at the ends and 1½ in the middle are then the same pseudo-answers
    for (const auto& [promoters, passives, detractors] :
         std::vector<std::tuple<int, int, int>>{{10, 7, 3}, {0, 0, 9}, {40, 1, 2}, {5, 90, 5}}) {
        const Interval mean = meanInterval({{-1, detractors}, {0, passives}, {1, promoters}}, {-1, 1});
        const Interval net = netInterval(promoters, detractors, promoters + passives + detractors);
        CHECK(mean.lower == Approx(net.lower).margin(1e-12));
        CHECK(mean.upper == Approx(net.upper).margin(1e-12));
    }
}

TEST_CASE("the interval of a mean covers at least nine times out of ten, whatever the shape of the answers")
{
    std::mt19937 random(20261121);
    const std::vector<std::vector<double>> shapes{{1, 1, 1, 1, 1},
                                                  {0.02, 0.02, 0.02, 0.04, 0.9},
                                                  {0.45, 0.03, 0.04, 0.03, 0.45},
                                                  {0.05, 0.1, 0.2, 0.4, 0.25},
                                                  {0.6, 0.2, 0.1, 0.05, 0.05}};
    constexpr int rounds = 4000;
    for (const auto& shape : shapes) {
        double truth = 0;
        double sum = 0;
        for (size_t i = 0; i < shape.size(); ++i) {
            truth += static_cast<double>(i + 1) * shape[i];
            sum += shape[i];
        }
        truth /= sum;
        for (const int n : {5, 10, 30, 100}) {
            int covered = 0;
            for (int i = 0; i < rounds; ++i)
                covered += meanInterval(sampled(shape, n, random), {1, 5}).contains(truth) ? 1 : 0;
            INFO("n = " << n << ", first weight " << shape.front());
            CHECK(static_cast<double>(covered) / rounds > (n < 10 ? 0.89 : 0.91));
        }
    }
}

TEST_CASE("Newcombe's interval of a difference agrees with the published examples")
{
    // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10
    struct Published
    {
        int a;
        int m;
        int b;
        int n;
        double lower;
        double upper;
    };

    const auto row = GENERATE(Published{56, 70, 48, 80, 0.0524, 0.3339}, Published{9, 10, 3, 10, 0.1705, 0.8090},
                              Published{6, 7, 2, 7, 0.0582, 0.8062}, Published{5, 56, 0, 29, -0.0381, 0.1926},
                              Published{0, 10, 0, 20, -0.1611, 0.2775}, Published{10, 10, 0, 10, 0.6075, 1.0000});
    const auto estimate = [](int k, int n) { return Estimate{static_cast<double>(k) / n, wilson(k, n)}; };
    const Interval interval = changeInterval(estimate(row.b, row.n), estimate(row.a, row.m));
    CHECK(interval.lower == Approx(row.lower).margin(0.00006));
    CHECK(interval.upper == Approx(row.upper).margin(0.00006));
    const Interval back = changeInterval(estimate(row.a, row.m), estimate(row.b, row.n));
    CHECK(back.lower == Approx(-interval.upper).margin(1e-12));
}
