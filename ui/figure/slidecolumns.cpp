// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figure/slidecolumns.h"

#include <algorithm>
#include <numeric>

namespace indikator {

std::vector<double> columnWidths(const std::vector<double>& shares, const std::vector<double>& words, double width)
{
    const double fairPart = width / static_cast<double>(shares.size() + 1);
    std::vector<double> widths(shares.size(), 0);
    double sharedOut = std::accumulate(shares.begin(), shares.end(), 0.0);
    double room = width;
    for (bool again = true; again;) { // each column that is widened leaves less for the others
        again = false;
        for (size_t i = 0; i < shares.size(); ++i) {
            const double need = std::min(words[i], fairPart);
            if (widths[i] > 0 || need <= shares[i] / sharedOut * room)
                continue;
            widths[i] = need;
            room -= need;
            sharedOut -= shares[i];
            again = true;
        }
    }
    for (size_t i = 0; i < shares.size(); ++i) {
        if (widths[i] <= 0)
            widths[i] = shares[i] / sharedOut * room;
    }
    return widths;
}

} // namespace indikator
