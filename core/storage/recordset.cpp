// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recordset.h"

#include "core/base/error.h"
#include "core/storage/recordtypes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace indikator {

namespace {

constexpr uint largestUnpacked = 64u << 20;

ptrdiff_t placeOf(const RecordType* type)
{
    const auto types = recordTypes();
    return std::ranges::find(types, type) - types.begin();
}

/// What qUncompress() would have to make room for: the length stands before the data.
uint unpackedSize(const QByteArray& bytes)
{
    if (bytes.size() < 4)
        return largestUnpacked + 1;
    uint size = 0;
    for (int i = 0; i < 4; ++i)
        size = size << 8 | static_cast<uchar>(bytes[i]);
    return size;
}

} // namespace

std::strong_ordering RecordKey::operator<=>(const RecordKey& other) const
{
    if (type != other.type)
        return placeOf(type) <=> placeOf(other.type);
    return id <=> other.id;
}

void RecordSet::put(const RecordType& type, Row row)
{
    const Id id = *Id::parse(row.front().toString());
    m_rows.insert_or_assign({&type, id}, std::move(row));
}

void RecordSet::removeAll(const RecordType& type)
{
    std::erase_if(m_rows, [&](const auto& entry) { return entry.first.type == &type; });
}

const Row* RecordSet::find(const RecordKey& key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : &found->second;
}

RecordKey targetIn(const RecordSet& set, const Field& field, const Id& target)
{
    for (const QString& name : field.targets) {
        const RecordKey key{recordType(name), target};
        if (key.type && set.contains(key))
            return key;
    }
    return {};
}

RecordKey ownerIn(std::initializer_list<const RecordSet*> sets, const RecordType& type, const Row& row)
{
    if (type.ownerIndex() < 0)
        return {};
    const auto index = static_cast<size_t>(type.ownerIndex());
    const Field& field = type.fields()[index];
    const auto ids = field.references(row[index]);
    if (ids.empty())
        return {};
    for (const RecordSet* set : sets) {
        if (const RecordKey owner = targetIn(*set, field, ids.front()); owner.type)
            return owner;
    }
    return {recordType(field.targets.front()), ids.front()};
}

QJsonValue packed(const RecordSet& set)
{
    QJsonObject registers;
    std::map<QString, QJsonArray> lists;
    for (const auto& [key, row] : set.rows())
        lists[key.type->name()].append(key.type->toJson(row));
    for (const auto& [name, list] : lists)
        registers.insert(name, list);
    const QByteArray json = QJsonDocument(registers).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(qCompress(json, 9).toBase64());
}

std::optional<RecordSet> unpacked(const QJsonValue& value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    if (unpackedSize(bytes) > largestUnpacked)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(qUncompress(bytes));
    if (!json.isObject())
        return std::nullopt;
    RecordSet set;
    const QJsonObject registers = json.object();
    for (auto it = registers.begin(); it != registers.end(); ++it) {
        const RecordType* type = recordType(it.key());
        if (!type)
            continue; // a register of another version
        for (const QJsonValue& record : it.value().toArray()) {
            try {
                set.put(*type, type->fromJson(record.toObject()));
            } catch (const Error&) {
                return std::nullopt;
            }
        }
    }
    return set;
}

} // namespace indikator
