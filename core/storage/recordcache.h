// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"
#include "core/storage/step.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace indikator {

/// What a list is ordered by: the type's order field, then the id as text, exactly as the file orders rows.
struct ListKey
{
    qint64 position = 0;
    QString id;

    ListKey(const RecordType& type, const Row& row)
        : position(type.orderIndex() < 0 ? 0 : row[static_cast<size_t>(type.orderIndex())].toInteger())
        , id(row.front().toString())
    {}

    bool operator==(const ListKey&) const = default;

    bool operator<(const ListKey& other) const { return std::tie(position, id) < std::tie(other.position, other.id); }
};

/// Records in memory that follow the changes of the document.
class RecordCacheBase
{
public:
    virtual ~RecordCacheBase() = default;
    virtual void apply(const RowChange& change) = 0;
};

/// The records of type R in list order, all of them or those of one owner.
template <class R>
class RecordCache : public RecordCacheBase
{
public:
    /// A null owner stands for every record. `rows` are in list order.
    RecordCache(const Id& owner, const std::vector<Row>& rows)
        : m_owner(owner.isNull() ? QString() : owner.toString())
    {
        m_keys.reserve(rows.size());
        m_records.reserve(rows.size());
        for (const Row& row : rows) {
            m_keys.emplace_back(recordTable<R>(), row);
            m_records.push_back(recordTable<R>().record(row));
        }
    }

    [[nodiscard]] const std::vector<R>& records() const { return m_records; }

    void apply(const RowChange& change) override
    {
        const bool was = change.before && isMember(*change.before);
        const bool is = change.after && isMember(*change.after);
        if (was && is && ListKey(recordTable<R>(), *change.before) == ListKey(recordTable<R>(), *change.after)) {
            m_records[indexOf(*change.before)] = recordTable<R>().record(*change.after);
            return;
        }
        if (was)
            erase(indexOf(*change.before));
        if (is)
            insert(*change.after);
    }

private:
    [[nodiscard]] bool isMember(const Row& row) const
    {
        return m_owner.isEmpty() || row[static_cast<size_t>(recordTable<R>().ownerIndex())].toString() == m_owner;
    }

    [[nodiscard]] size_t indexOf(const Row& row) const
    {
        const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), ListKey(recordTable<R>(), row));
        return static_cast<size_t>(found - m_keys.begin());
    }

    void erase(size_t index)
    {
        m_keys.erase(m_keys.begin() + static_cast<std::ptrdiff_t>(index));
        m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void insert(const Row& row)
    {
        const auto index = static_cast<std::ptrdiff_t>(indexOf(row));
        m_keys.insert(m_keys.begin() + index, ListKey(recordTable<R>(), row));
        m_records.insert(m_records.begin() + index, recordTable<R>().record(row));
    }

    QString m_owner;
    std::vector<ListKey> m_keys; ///< beside m_records
    std::vector<R> m_records;
};

} // namespace indikator
