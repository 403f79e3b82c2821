// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <random>

namespace indikator::sample {

/// Makes reports in which every word occurs once, so that a lost or doubled one shows.
class RandomReport
{
public:
    explicit RandomReport(unsigned seed)
        : m_random(seed)
    {}

    [[nodiscard]] Report report();

private:
    [[nodiscard]] int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    [[nodiscard]] QString words(int count);
    [[nodiscard]] Section section();
    [[nodiscard]] Block block();
    [[nodiscard]] Paragraph paragraph();
    [[nodiscard]] Table table();
    [[nodiscard]] std::vector<TableRow> rows(int count, int columns, int longest);
    [[nodiscard]] Cell cell(int longest);

    std::mt19937 m_random;
    int m_word = 0;
};

} // namespace indikator::sample
