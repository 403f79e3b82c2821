// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <random>
#include <vector>

/// The definition of the methodology retold for the tests, from the printed tables and the decided readings, sharing
/// neither code nor data with the program. Slow and literal on purpose.
namespace bruteforce {

/// One line of the printed matrix: what the four cells ask, in the words of the print.
struct Line
{
    QString id;
    int block;
    bool eachCentre;
    std::vector<QString> cells; ///< "", "+", "N+M", "1/month", "2/month", "week", "dev", "N/year", "some", "all"
};

[[nodiscard]] const std::vector<Line>& matrix();

/// What a region says of one line: answers as numbers the way a clerk would write them down; a missing key is no
/// answer. Yes is 1, no 0; a pair is two numbers; cadences and stages are counted from 0.
using Said = std::map<QString, std::vector<int>>;

struct RandomRegion
{
    int centres = 0;
    Said region;                               ///< line -> numbers
    std::vector<Said> byCentre;                ///< for each centre: line -> numbers
    std::map<int, std::vector<int>> checklist; ///< item -> marked options; empty is «НЕТ»
};

[[nodiscard]] RandomRegion randomRegion(std::mt19937& random);

[[nodiscard]] int points(const RandomRegion& region);
[[nodiscard]] int lineLevel(const RandomRegion& region, const Line& line);
[[nodiscard]] int blockLevel(const RandomRegion& region, int block);
[[nodiscard]] int level(const RandomRegion& region);

/// Conditions in force at the level, and how many of them are met.
[[nodiscard]] std::pair<int, int> progress(const RandomRegion& region, int level);

} // namespace bruteforce
