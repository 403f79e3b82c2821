// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/centrepart.h"

#include "core/assessment/assessment.h"
#include "core/calendar/calendarday.h"
#include "core/organisation/centre.h"
#include "core/organisation/handout.h"
#include "core/organisation/region.h"
#include "core/storage/recordtypes.h"

#include <QJsonArray>

#include <algorithm>

namespace indikator {

namespace {

bool isCentre(const RecordType& type)
{
    return &type == &recordTable<Centre>();
}

bool isExchange(const RecordType& type)
{
    return &type == &recordTable<Handout>();
}

const Field& fieldAt(const RecordType& type, int index)
{
    return type.fields()[static_cast<size_t>(index)];
}

const QJsonValue& valueAt(const Row& row, int index)
{
    return row[static_cast<size_t>(index)];
}

std::vector<Id> namedCentres(const RecordType& type, const Row& row)
{
    const int field = centreField(type);
    return field < 0 ? std::vector<Id>() : fieldAt(type, field).references(valueAt(row, field));
}

std::optional<RecordKey> ownerOf(const RecordType& type, const Row& row)
{
    if (type.ownerIndex() < 0)
        return std::nullopt;
    const Field& field = fieldAt(type, type.ownerIndex());
    const auto ids = field.references(valueAt(row, type.ownerIndex()));
    return ids.empty() ? std::nullopt : std::optional(RecordKey{recordType(field.targets.front()), ids.front()});
}

bool isPersonal(const RecordType& type)
{
    return std::ranges::any_of(type.fields(), &Field::personal);
}

/// Whether a centre can have rows of the type.
bool canBelong(const RecordType& type)
{
    if (isCentre(type) || centreField(type) >= 0)
        return true;
    if (isExchange(type) || type.ownerIndex() < 0)
        return false;
    const RecordType* const owner = recordType(fieldAt(type, type.ownerIndex()).targets.front());
    return owner && !isCentre(*owner) && canBelong(*owner);
}

/// Whether rows that a centre fills may name rows of the type.
bool isNamedByCentres(const RecordType& type)
{
    return std::ranges::any_of(recordTypes(), [&](const RecordType* other) {
        return canBelong(*other) && std::ranges::any_of(other->fields(), [&](const Field& field) {
                   const bool isOwner = other->ownerIndex() >= 0 && &field == &fieldAt(*other, other->ownerIndex());
                   return !isOwner && field.leadsTo(type.name());
               });
    });
}

/// The region's rows that every centre gets to read. People only as far as its own rows name them.
bool isFactForAll(const RecordType& type, const Row& row)
{
    if (&type == &recordTable<Region>() || &type == &recordTable<CalendarDay>())
        return true;
    if (&type == &recordTable<Assessment>()) // a final one is closed: there is nothing to fill in
        return !recordTable<Assessment>().record(row).isFinal();
    return !isCentre(type) && type.ownerIndex() < 0 && !isPersonal(type) && namedCentres(type, row).empty() &&
           isNamedByCentres(type);
}

/// Adds a record of others together with its owners.
void addWithOwners(const RecordSet& all, const RecordKey& key, RecordSet& taken)
{
    const Row* const row = all.find(key);
    if (!row || taken.contains(key))
        return;
    taken.put(*key.type, *row);
    if (const RecordKey owner = ownerIn({&all}, *key.type, *row); owner.type)
        addWithOwners(all, owner, taken);
}

/// Adds what the row refers to.
void addTargets(const RecordSet& all, const RecordType& type, const Row& row, RecordSet& taken)
{
    for (size_t i = 1; i < row.size(); ++i) {
        for (const Id& id : type.fields()[i].references(row[i])) {
            const RecordKey key = targetIn(all, type.fields()[i], id);
            if (key.type)
                addWithOwners(all, key, taken);
        }
    }
}

/// The row with the links emptied that lead to nothing in `set`.
Row withoutLooseEnds(const RecordType& type, Row row, const RecordSet& set)
{
    for (size_t i = 1; i < row.size(); ++i) {
        const Field& field = type.fields()[i];
        const auto isThere = [&](const Id& id) { return targetIn(set, field, id).type != nullptr; };
        const auto ids = field.references(row[i]);
        if (std::ranges::all_of(ids, isThere))
            continue;
        QJsonArray kept;
        for (const Id& id : ids) {
            if (isThere(id))
                kept.append(id.toString());
        }
        row[i] = field.isList() && !kept.isEmpty() ? QJsonValue(kept) : QJsonValue();
    }
    return row;
}

} // namespace

int centreField(const RecordType& type)
{
    if (isCentre(type) || isExchange(type))
        return -1;
    static const QStringList centreOnly{recordTable<Centre>().name()};
    const auto found = std::ranges::find(type.fields(), centreOnly, &Field::targets);
    return found == type.fields().end() ? -1 : static_cast<int>(found - type.fields().begin());
}

bool CentrePart::isOwn(const RecordType& type, const Row& row, const Finder& find) const
{
    if (isCentre(type))
        return row.front().toString() == m_centre.toString();
    if (isExchange(type))
        return false;
    if (const auto named = namedCentres(type, row); !named.empty())
        return named.size() == 1 && named.front() == m_centre;
    const auto owner = ownerOf(type, row);
    const auto ownerRow = owner && owner->type ? find(*owner) : std::nullopt;
    return ownerRow && !isCentre(*owner->type) && isOwn(*owner->type, *ownerRow, find);
}

RecordSet CentrePart::of(const RecordSet& all) const
{
    const Finder find = [&](const RecordKey& key) {
        const Row* const row = all.find(key);
        return row ? std::optional(*row) : std::nullopt;
    };
    RecordSet own;
    for (const auto& [key, row] : all.rows()) {
        if (isOwn(*key.type, row, find))
            own.put(*key.type, row);
    }
    return own;
}

Row CentrePart::claimed(const RecordType& type, Row row, const Finder& find) const
{
    const int field = centreField(type);
    if (field < 0 || !valueAt(row, field).isNull() || fieldAt(type, field).essential) // then empty says: the region
        return row;
    if (const auto owner = ownerOf(type, row)) {
        const auto ownerRow = find(*owner);
        if (ownerRow && isOwn(*owner->type, *ownerRow, find))
            return row; // it belongs already
    }
    const QJsonValue id = m_centre.toString();
    row[static_cast<size_t>(field)] = fieldAt(type, field).isList() ? QJsonValue(QJsonArray{id}) : id;
    return row;
}

RecordSet CentrePart::handedOut(const RecordSet& all) const
{
    const RecordSet own = of(all);
    RecordSet taken = own;
    for (const auto& [key, row] : all.rows()) {
        if (isFactForAll(*key.type, row))
            taken.put(*key.type, row);
    }
    for (const auto& [key, row] : own.rows())
        addTargets(all, *key.type, row, taken);
    RecordSet closed;
    for (const auto& [key, row] : taken.rows())
        closed.put(*key.type, own.contains(key) ? row : withoutLooseEnds(*key.type, row, taken));
    return closed;
}

} // namespace indikator
