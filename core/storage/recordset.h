// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/storage/step.h"

#include <map>

namespace indikator {

/// Names one record of one register.
struct RecordKey
{
    const RecordType* type = nullptr;
    Id id;

    bool operator==(const RecordKey&) const = default;
    std::strong_ordering operator<=>(const RecordKey& other) const;
};

/// Records of any types in memory: the content of a file, or a part of it.
class RecordSet
{
public:
    using Map = std::map<RecordKey, Row>; ///< in the order of recordTypes()

    void put(const RecordType& type, Row row);

    void remove(const RecordKey& key) { m_rows.erase(key); }

    void removeAll(const RecordType& type);

    [[nodiscard]] const Row* find(const RecordKey& key) const;

    [[nodiscard]] bool contains(const RecordKey& key) const { return m_rows.contains(key); }

    [[nodiscard]] const Map& rows() const { return m_rows; }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    bool operator==(const RecordSet&) const = default;

private:
    Map m_rows;
};

/// The key of the record that a field's value names, whichever of the field's types it has in `set`; a null type when
/// it has none.
[[nodiscard]] RecordKey targetIn(const RecordSet& set, const Field& field, const Id& target);

/// The record that the row belongs to, as one of the sets holds it; else the first it might be. A null type when it
/// belongs to none.
[[nodiscard]] RecordKey ownerIn(std::initializer_list<const RecordSet*> sets, const RecordType& type, const Row& row);

/// A set as one value of a record: compressed, for dozens of them are kept.
[[nodiscard]] QJsonValue packed(const RecordSet& set);

/// The inverse of packed(); nothing for any other value.
[[nodiscard]] std::optional<RecordSet> unpacked(const QJsonValue& value);

} // namespace indikator
