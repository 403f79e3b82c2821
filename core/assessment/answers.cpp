// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/answers.h"

#include <QJsonArray>

#include <algorithm>

namespace indikator {

const std::vector<int>* Answers::marked(int item) const
{
    const auto found = checklist.find(item);
    return found == checklist.end() ? nullptr : &found->second;
}

const Fact* Answers::fact(const ConditionId& condition, const Id& centre) const
{
    const auto facts = matrix.find(condition);
    if (facts == matrix.end())
        return nullptr;
    const auto found = facts->second.find(centre);
    return found == facts->second.end() ? nullptr : &found->second;
}

std::vector<AssessedCentre> assessedCentres(std::span<const Centre> centres, QDate day)
{
    std::vector<AssessedCentre> assessed;
    for (const Centre& centre : centres) {
        if (centre.countsInEach && centre.isActiveOn(day))
            assessed.push_back({centre.id, centre.name});
    }
    return assessed;
}

std::optional<std::vector<int>> parseMarks(const ChecklistItem& item, const QJsonValue& marked)
{
    if (!marked.isArray())
        return std::nullopt;
    std::vector<int> options;
    for (const QJsonValue& value : marked.toArray()) {
        const int option = value.toInt();
        if (option < 1 || option > static_cast<int>(item.options.size()) || std::ranges::count(options, option) > 0)
            return std::nullopt;
        options.push_back(option);
    }
    if (!item.additive && options.size() > 1)
        return std::nullopt;
    std::ranges::sort(options);
    return options;
}

Answers gather(const Methodology& methodology, QDate asOf, std::span<const Centre> centres,
               std::span<const ChecklistAnswer> checklist, std::span<const MatrixAnswer> matrix)
{
    Answers answers;
    answers.asOf = asOf;
    answers.centres = assessedCentres(centres, asOf);
    for (const ChecklistAnswer& answer : checklist) {
        const ChecklistItem* const item = methodology.checklist.item(answer.item);
        if (auto marks = item ? parseMarks(*item, answer.marked) : std::nullopt)
            answers.checklist.insert_or_assign(answer.item, std::move(*marks));
    }
    for (const MatrixAnswer& answer : matrix) {
        const Condition* const condition = methodology.matrix.condition(answer.condition);
        if (!condition || condition->isDerived())
            continue;
        if (auto fact = methodology.matrix.kindOf(*condition).parse(answer.value))
            answers.matrix[answer.condition].insert_or_assign(answer.centre, std::move(*fact));
    }
    return answers;
}

} // namespace indikator
