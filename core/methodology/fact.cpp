// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/fact.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace indikator {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

/// A whole number from 0 that an int holds, or nothing. JSON knows only doubles.
std::optional<int> wholeNumber(const QJsonValue& value)
{
    const int number = value.toInt(-1);
    return value.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The value as a JSON file spells it, texts in quotes.
QString spelled(const QJsonValue& value)
{
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inBrackets.mid(1, inBrackets.size() - 2));
}

} // namespace

bool satisfies(const Fact& fact, const Fact& requirement)
{
    return std::ranges::equal(fact, requirement, std::greater_equal());
}

FactKind FactKind::scale(QString id, QString label, std::vector<FactStep> steps)
{
    FactKind kind;
    kind.m_id = std::move(id);
    kind.m_label = std::move(label);
    kind.m_steps = std::move(steps);
    return kind;
}

FactKind FactKind::numbers(QString id, QString label, std::vector<QString> parts)
{
    FactKind kind;
    kind.m_id = std::move(id);
    kind.m_label = std::move(label);
    kind.m_parts = std::move(parts);
    return kind;
}

std::optional<Fact> FactKind::parse(const QJsonValue& answer) const
{
    if (isScale()) {
        const auto step = std::ranges::find(m_steps, answer, &FactStep::value);
        return step == m_steps.end() ? std::nullopt : std::optional(Fact{static_cast<int>(step - m_steps.begin())});
    }
    const QJsonArray numbers = m_parts.size() == 1 ? QJsonArray{answer} : answer.toArray();
    if (numbers.isEmpty() || static_cast<size_t>(numbers.size()) != m_parts.size())
        return std::nullopt;
    Fact fact;
    for (const QJsonValue& value : numbers) {
        const std::optional<int> number = wholeNumber(value);
        if (!number)
            return std::nullopt;
        fact.push_back(*number);
    }
    return fact;
}

QJsonValue FactKind::spell(const Fact& fact) const
{
    if (isScale())
        return m_steps.at(static_cast<size_t>(fact.at(0))).value;
    if (m_parts.size() == 1)
        return fact.at(0);
    QJsonArray numbers;
    for (const int number : fact)
        numbers.append(number);
    return numbers;
}

QString FactKind::show(const Fact& fact) const
{
    if (isScale())
        return m_steps.at(static_cast<size_t>(fact.at(0))).label;
    QStringList numbers;
    for (const int number : fact)
        numbers.append(QString::number(number));
    return numbers.join(QStringLiteral(" + "));
}

QString FactKind::expectedForm() const
{
    QStringList forms;
    for (const FactStep& step : m_steps)
        forms.append(spelled(step.value));
    if (isScale())
        return FactText::tr("one of: %1").arg(forms.join(QStringLiteral(", ")));
    if (m_parts.size() == 1)
        return FactText::tr("a whole number from 0 (%1)").arg(m_parts.front());
    const QString parts = QStringList(m_parts.begin(), m_parts.end()).join(QStringLiteral(", "));
    return FactText::tr("a list of %n whole numbers from 0: [%1]", nullptr, static_cast<int>(m_parts.size()))
        .arg(parts);
}

} // namespace indikator
