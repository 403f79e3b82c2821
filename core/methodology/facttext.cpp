// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/facttext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

std::optional<Fact> stepFromText(const FactKind& kind, const QString& text)
{
    const auto& steps = kind.steps();
    const auto found = std::ranges::find_if(steps, [&](const FactStep& step) {
        return step.label.compare(text, Qt::CaseInsensitive) == 0 ||
               step.value.toVariant().toString().compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found != steps.end())
        return Fact{static_cast<int>(found - steps.begin())};
    static const QStringList highest{u"+"_s, u"да"_s, u"yes"_s, u"v"_s, u"x"_s, u"х"_s, u"✓"_s};
    static const QStringList lowest{u"-"_s, u"–"_s, u"—"_s, u"нет"_s, u"no"_s};
    if (lowest.contains(text, Qt::CaseInsensitive))
        return Fact{0};
    if (steps.size() == 2 && highest.contains(text, Qt::CaseInsensitive))
        return Fact{1};
    bool isNumber = false;
    const int step = text.toInt(&isNumber);
    if (isNumber && step >= 0 && step < static_cast<int>(steps.size()))
        return Fact{step};
    return std::nullopt;
}

std::optional<Fact> numbersFromText(const FactKind& kind, const QString& text)
{
    static const QRegularExpression separators(u"\\s*[+;,/\\s]\\s*"_s);
    Fact fact;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        fact.push_back(part.toInt(&isNumber));
        if (!isNumber || fact.back() < 0)
            return std::nullopt;
    }
    return fact.size() == kind.parts().size() ? std::optional(fact) : std::nullopt;
}

} // namespace

std::optional<Fact> factFromText(const FactKind& kind, const QString& text)
{
    const QString trimmed = text.simplified();
    return kind.isScale() ? stepFromText(kind, trimmed) : numbersFromText(kind, trimmed);
}

} // namespace indikator
