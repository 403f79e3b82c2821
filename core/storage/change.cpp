// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/cleantext.h"
#include "core/storage/document.h"
#include "core/storage/documentfile.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace indikator {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

void requireForm(const RecordType& type, const Row& row)
{
    if (const QString error = type.formError(row); !error.isEmpty())
        throw Error(ErrorCode::InvalidInput, error);
    const auto refuse = [&](const QString& text, const Field& field) {
        throw Error(ErrorCode::InvalidInput, text.arg(type.title(), type.displayName(row), field.title()));
    };
    for (size_t i = 0; i < row.size(); ++i) {
        const Field& field = type.fields()[i];
        if (row[i].isDouble() && !std::isfinite(row[i].toDouble()))
            refuse(ChangeText::tr("“%1” %2: the field “%3” must hold a finite number."), field);
        if (static_cast<int>(i) == type.ownerIndex() && row[i].isNull())
            refuse(ChangeText::tr("“%1” %2: the field “%3” must name the record it belongs to."), field);
    }
}

} // namespace

Change::Change(const DocumentFile& file)
    : m_file(file)
{
    if (file.origin().isCentreFile())
        m_part.emplace(file.origin().centre);
}

void Change::putRow(const RecordType& type, const Row& row)
{
    Q_ASSERT(row.size() == type.fields().size());
    Row clean(row.size());
    std::ranges::transform(row, clean.begin(), cleaned);
    const auto id = Id::parse(clean.front().toString());
    if (m_part && id) {
        const auto before = current({&type, *id});
        if (before == clean)
            return; // written as it is: no change
        if (before)
            requireOwn(type, *before);
        clean = m_part->claimed(type, std::move(clean), [this](const RecordKey& key) {
            return current({key.type, key.id});
        });
        requireOwn(type, clean);
    }
    requireForm(type, clean);
    set({&type, *id}, std::move(clean));
}

bool Change::isOwn(const RecordType& type, const Row& row) const
{
    return !m_part || m_part->isOwn(type, row, [this](const RecordKey& key) { return current({key.type, key.id}); });
}

void Change::requireOwn(const RecordType& type, const Row& row) const
{
    if (!isOwn(type, row))
        throw Error(ErrorCode::ReadOnly,
                    ChangeText::tr("“%1” %2 is the region's: in the file of a centre it can be read, but not changed.")
                        .arg(type.title(), type.displayName(row)));
}

void Change::removeRow(const RecordType& type, const Id& id)
{
    const auto before = current({&type, id});
    if (!before)
        return;
    requireOwn(type, *before);
    set({&type, id}, std::nullopt); // first, so that a circle of owners ends
    for (const RecordType* other : recordTypes()) {
        if (other->ownerIndex() < 0 || !other->fields()[static_cast<size_t>(other->ownerIndex())].leadsTo(type.name()))
            continue;
        for (const Id& ownedId : owned(*other, id))
            removeRow(*other, ownedId);
    }
}

std::optional<Row> Change::current(const Key& key) const
{
    const auto position = m_positions.find(key);
    return position == m_positions.end() ? m_file.rows().find(*key.first, key.second)
                                         : m_changes[position->second].after;
}

std::vector<Id> Change::owned(const RecordType& type, const Id& owner) const
{
    std::vector<Id> candidates;
    for (const Row& row : m_file.rows().rows(type, owner))
        candidates.push_back(*Id::parse(row.front().toString()));
    for (const RowChange& change : m_changes) {
        if (change.type == &type) // it may have been made here or moved here by this change
            candidates.push_back(change.id);
    }
    std::erase_if(candidates, [&](const Id& id) {
        const auto row = current({&type, id});
        return !row || (*row)[static_cast<size_t>(type.ownerIndex())].toString() != owner.toString();
    });
    return candidates;
}

void Change::set(const Key& key, std::optional<Row> after)
{
    const auto [position, isNew] = m_positions.try_emplace(key, m_changes.size());
    if (isNew)
        m_changes.push_back({key.first, key.second, m_file.rows().find(*key.first, key.second), {}});
    m_changes[position->second].after = std::move(after);
}

ChangeSet Change::effective() &&
{
    std::erase_if(m_changes, [](const RowChange& change) { return change.before == change.after; });
    return std::move(m_changes);
}

} // namespace indikator
