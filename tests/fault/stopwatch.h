// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>

namespace indikator::fault {

/// Measures the time of the processor that this process takes: a busy machine must not fail a test.
class Stopwatch
{
public:
    [[nodiscard]] long milliseconds() const { return (std::clock() - m_start) / (CLOCKS_PER_SEC / 1000); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace indikator::fault
