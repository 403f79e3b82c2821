// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <map>
#include <random>

namespace indikator {

/// Makes rows of any record type from its field table, with every kind of value that a field may hold.
class RowGenerator
{
public:
    /// The ids that references may name, by the name of their type.
    using Targets = std::map<QString, std::vector<Id>>;

    explicit RowGenerator(unsigned seed)
        : m_random(seed)
    {}

    [[nodiscard]] Row row(const RecordType& type, const Id& id, const Targets& targets);

    /// The row with one field other than the id made anew.
    [[nodiscard]] Row altered(const RecordType& type, Row row, const Targets& targets);

    /// From 0 to `end` - 1.
    [[nodiscard]] int below(int end);

private:
    [[nodiscard]] QJsonValue value(const Field& field, bool isOwner, const Targets& targets);
    [[nodiscard]] QString text(int longest);
    [[nodiscard]] QJsonValue json();

    std::mt19937 m_random;
};

} // namespace indikator
