// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/references.h"

#include "core/base/error.h"
#include "core/storage/recordtypes.h"

#include <QCoreApplication>

#include <map>

namespace indikator {

namespace {

struct ReferencesText
{
    Q_DECLARE_TR_FUNCTIONS(ReferencesText)
};

using Key = std::pair<const RecordType*, Id>;

/// The state of records once the changes are made: from the changes, else from the file.
class State
{
public:
    State(const RowStore& rows, const ChangeSet& changes)
        : m_rows(rows)
    {
        for (const RowChange& change : changes)
            m_changed.insert({{change.type, change.id}, &change});
    }

    [[nodiscard]] bool exists(const Key& key)
    {
        if (const auto change = m_changed.find(key); change != m_changed.end())
            return change->second->after.has_value();
        const auto [known, isNew] = m_stored.try_emplace(key);
        if (isNew)
            known->second = m_rows.contains(*key.first, key.second);
        return known->second;
    }

    /// A changed row speaks for itself, wherever it referred to before.
    [[nodiscard]] bool isChanged(const Key& key) const { return m_changed.contains(key); }

private:
    const RowStore& m_rows;
    std::map<Key, const RowChange*> m_changed;
    std::map<Key, bool> m_stored;
};

void checkTargets(const RowStore& rows, State& state, const RowChange& change)
{
    for (size_t i = 1; i < change.after->size(); ++i) {
        const Field& field = change.type->fields()[i];
        for (const Id& target : field.references((*change.after)[i])) {
            const auto key = [&](const QString& type) { return Key{recordType(type), target}; };
            if (std::ranges::any_of(field.targets, [&](const QString& type) { return state.exists(key(type)); }))
                continue;
            const bool wasThere =
                std::ranges::any_of(field.targets, [&](const QString& type) { return state.isChanged(key(type)); });
            const auto code = wasThere ? ErrorCode::Conflict : ErrorCode::InvalidInput;
            throw Error(code,
                        ReferencesText::tr("%1: the field “%2” names a record that is not there.")
                            .arg(describe(rows, *change.type, *change.after), field.title()),
                        target.toString());
        }
    }
}

void checkReferrers(const RowStore& rows, const State& state, const RowChange& removal)
{
    for (const RecordType* type : recordTypes()) {
        for (size_t i = 1; i < type->fields().size(); ++i) {
            if (!type->fields()[i].leadsTo(removal.type->name()))
                continue;
            for (const Row& row : rows.referring(*type, i, removal.id)) {
                if (!state.isChanged({type, *Id::parse(row.front().toString())}))
                    throw Error(ErrorCode::Conflict,
                                ReferencesText::tr("%1 cannot be removed: %2 refers to it.")
                                    .arg(describe(rows, *removal.type, *removal.before), describe(rows, *type, row)));
            }
        }
    }
}

} // namespace

QString describe(const RowStore& rows, const RecordType& type, const Row& row)
{
    const auto named = [](const RecordType& kind, const Row& record) {
        return ReferencesText::tr("“%1” %2").arg(kind.title(), kind.displayName(record));
    };
    if (type.ownerIndex() < 0)
        return named(type, row);
    const auto index = static_cast<size_t>(type.ownerIndex());
    const auto owner = Id::parse(row[index].toString());
    for (const QString& target : type.fields()[index].targets) {
        const RecordType* const ownerType = recordType(target);
        const auto ownerRow = ownerType && owner ? rows.find(*ownerType, *owner) : std::nullopt;
        if (ownerRow)
            return ReferencesText::tr("%1 of %2").arg(named(type, row), named(*ownerType, *ownerRow));
    }
    return named(type, row);
}

void checkReferences(const RowStore& rows, const ChangeSet& changes)
{
    State state(rows, changes);
    for (const RowChange& change : changes) {
        if (change.after)
            checkTargets(rows, state, change);
        else
            checkReferrers(rows, state, change);
    }
}

} // namespace indikator
