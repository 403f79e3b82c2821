// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"

#include <algorithm>
#include <numeric>

namespace indikator {

namespace {

/// The element whose `member` equals `value`, or null.
template <class Container, class Member, class Value>
auto* find(Container& container, Member member, const Value& value)
{
    const auto found = std::ranges::find_if(container, [&](const auto& one) { return one.*member == value; });
    return found == container.end() ? nullptr : &*found;
}

const ReadingOption& chosen(const Reading& reading, const Parameters& parameters)
{
    const auto* option = find(reading.options, &ReadingOption::id, parameters.value(reading.code));
    return option ? *option : reading.options.front();
}

void prescribe(Matrix& matrix, const ReadingOption& option)
{
    for (Measure& measure : matrix.measures)
        for (Condition& condition : measure.conditions)
            if (const auto cells = option.cells.find(condition.id); cells != option.cells.end()) {
                condition.needs = *cells;
                condition.informational = false;
            }
}

} // namespace

std::optional<Fact> Condition::inForce(Level level) const
{
    for (int value = level.value(); value > 0; --value)
        if (const std::optional<Fact>& need = needs.at(Level(value).index()))
            return need;
    return std::nullopt;
}

Level Condition::firstRequired() const
{
    const auto levels = Level::all();
    const auto first =
        std::ranges::find_if(levels, [this](Level level) { return needs.at(level.index()).has_value(); });
    return first == levels.end() ? Level() : *first;
}

const Condition* Matrix::condition(QStringView id) const
{
    for (const Measure& measure : measures)
        if (const Condition* condition = find(measure.conditions, &Condition::id, id))
            return condition;
    return nullptr;
}

const Footnote* Matrix::footnote(int number) const
{
    return find(footnotes, &Footnote::number, number);
}

const Measure& Matrix::measureOf(const Condition& condition) const
{
    const auto holds = [&](const Measure& measure) { return find(measure.conditions, &Condition::id, condition.id); };
    const auto measure = std::ranges::find_if(measures, holds);
    Q_ASSERT(measure != measures.end());
    return *measure;
}

const MatrixBlock& Matrix::block(int id) const
{
    const MatrixBlock* block = find(blocks, &MatrixBlock::id, id);
    Q_ASSERT(block);
    return *block;
}

const FactKind& Matrix::kindOf(const Condition& condition) const
{
    const auto kind = factKinds.find(condition.factKind);
    Q_ASSERT(kind != factKinds.end());
    return *kind;
}

std::vector<const Condition*> Matrix::conditions() const
{
    std::vector<const Condition*> all;
    for (const Measure& measure : measures)
        for (const Condition& condition : measure.conditions)
            all.push_back(&condition);
    return all;
}

int ChecklistItem::maximum() const
{
    int sum = 0;
    int highest = 0;
    for (const ChecklistOption& option : options) {
        sum += option.points;
        highest = std::max(highest, option.points);
    }
    return additive ? sum : highest;
}

const ChecklistItem* Checklist::item(int number) const
{
    return find(items, &ChecklistItem::number, number);
}

int Checklist::maximum() const
{
    return std::accumulate(blocks.begin(), blocks.end(), 0,
                           [](int sum, const ChecklistBlock& block) { return sum + block.maximum; });
}

const Reading* Methodology::reading(QStringView code) const
{
    return find(readings, &Reading::code, code);
}

const Requirement* Methodology::requirement(QStringView requirementId) const
{
    return find(standard, &Requirement::id, requirementId);
}

const ControlPoint* Methodology::controlPoint(QStringView pointId) const
{
    return find(controlPoints, &ControlPoint::id, pointId);
}

Matrix Methodology::matrixFor(const Parameters& parameters) const
{
    Matrix result = matrix;
    for (const Reading& reading : readings)
        if (!reading.options.empty())
            prescribe(result, chosen(reading, parameters));
    return result;
}

} // namespace indikator
