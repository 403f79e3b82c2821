// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/cellreference.h"

#include "ui/sheets/sheetlimits.h"

#include <algorithm>

namespace indikator {

namespace {

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The row of «AB12», counted from 0; -1 if it names none.
int rowOf(QStringView reference)
{
    const auto* const digit = std::find_if_not(reference.cbegin(), reference.cend(), isLetter);
    return reference.mid(digit - reference.cbegin()).toInt() - 1;
}

} // namespace

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (!isLetter(letter) || column > maximumColumns)
            break;
        column = (column * 26) + (letter.unicode() - u'A') + 1;
    }
    return column - 1;
}

std::optional<MergedCells> areaOf(const QString& reference)
{
    const QString first = reference.section(u':', 0, 0);
    const QString last = reference.contains(u':') ? reference.section(u':', 1) : first;
    const MergedCells area{rowOf(first), columnOf(first), rowOf(last), columnOf(last)};
    const bool isGood = area.top >= 0 && area.left >= 0 && area.bottom >= area.top && area.right >= area.left &&
                        area.bottom < maximumRows && area.right < maximumColumns;
    return isGood ? std::optional(area) : std::nullopt;
}

} // namespace indikator
