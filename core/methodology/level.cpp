// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/level.h"

namespace indikator {

QString Level::roman() const
{
    static const std::array<QLatin1StringView, highest> names{QLatin1StringView("I"), QLatin1StringView("II"),
                                                              QLatin1StringView("III"), QLatin1StringView("IV")};
    return isReached() ? QString(names[index()]) : QString(QChar(0x2014));
}

} // namespace indikator
