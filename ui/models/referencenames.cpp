// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/referencenames.h"

#include "core/storage/recordtypes.h"

#include <algorithm>

namespace indikator {

ReferenceNames::ReferenceNames(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ReferenceNames::forget);
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        m_known.clear();
        m_owned.clear();
    });
}

void ReferenceNames::setOwner(const Id& owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_owned.clear();
}

const std::vector<ReferenceNames::Named>& ReferenceNames::all(const QString& target) const
{
    const RecordType* const type = recordType(target);
    const bool isOwned = type && type->ownerIndex() >= 0 && !m_owner.isNull();
    return isOwned ? read(m_owned, target, m_owner) : read(m_known, target, {});
}

const std::vector<ReferenceNames::Named>& ReferenceNames::read(Known& known, const QString& target,
                                                               const Id& owner) const
{
    const auto [place, isNew] = known.try_emplace(target);
    const RecordType* const type = recordType(target);
    const auto belongs = [&](const Row& row) {
        return owner.isNull() || row[static_cast<size_t>(type->ownerIndex())].toString() == owner.toString();
    };
    if (isNew && type && m_workspace.isOpen()) {
        m_workspace.attempt([&, &named = place->second] {
            for (const Row& row : m_workspace.document().rows(*type)) {
                if (belongs(row))
                    named.push_back({row.front().toString(), type->displayName(row)});
            }
        });
    }
    return place->second;
}

QString ReferenceNames::name(const QString& target, const QJsonValue& id) const
{
    const auto& named = read(m_known, target, {});
    const auto found = std::ranges::find(named, id.toString(), &Named::id);
    return found == named.end() ? id.toString() : found->name;
}

void ReferenceNames::forget(const ChangeSet& changes)
{
    for (const RowChange& change : changes) {
        m_known.erase(change.type->name());
        m_owned.erase(change.type->name());
    }
}

} // namespace indikator
