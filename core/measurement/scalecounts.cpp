// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/scalecounts.h"

#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace indikator {

using namespace Qt::StringLiterals;

std::optional<ScaleCounts> parseCounts(const QString& text)
{
    static const QRegularExpression separator(u"[;,\\n]"_s);
    static const QRegularExpression pair(u"^\\s*([-\\x{2212}]?\\d{1,4})\\s*[:=]\\s*(\\d{1,9})\\s*$"_s);
    ScaleCounts counts;
    for (const QString& part : text.split(separator)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = pair.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int value = match.captured(1).replace(QChar(0x2212), u'-').toInt();
        if (!counts.insert({value, match.captured(2).toInt()}).second)
            return std::nullopt;
    }
    return counts;
}

QString countsText(const ScaleCounts& counts)
{
    QStringList parts;
    for (const auto& [value, count] : counts)
        parts << u"%1: %2"_s.arg(value).arg(count);
    return parts.join(u"; "_s);
}

long long totalOf(const ScaleCounts& counts)
{
    long long total = 0;
    for (const auto& [value, count] : counts)
        total += count;
    return total;
}

long long countBetween(const ScaleCounts& counts, int lowest, int highest)
{
    long long sum = 0;
    for (auto it = counts.lower_bound(lowest); it != counts.end() && it->first <= highest; ++it)
        sum += it->second;
    return sum;
}

void addTo(ScaleCounts& sum, const ScaleCounts& more)
{
    constexpr long long most = std::numeric_limits<int>::max();
    for (const auto& [value, count] : more) {
        int& place = sum[value];
        place = static_cast<int>(std::min(most, static_cast<long long>(place) + count));
    }
}

} // namespace indikator
