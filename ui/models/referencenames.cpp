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
    connect(&workspace, &Workspace::documentOpened, this, [this] { m_known.clear(); });
}

const std::vector<ReferenceNames::Named>& ReferenceNames::all(const QString& target) const
{
    const auto [known, isNew] = m_known.try_emplace(target);
    const RecordType* const type = recordType(target);
    if (isNew && type && m_workspace.isOpen()) {
        m_workspace.attempt([&, &named = known->second] {
            for (const Row& row : m_workspace.document().rows(*type))
                named.push_back({row.front().toString(), type->displayName(row)});
        });
    }
    return known->second;
}

QString ReferenceNames::name(const QString& target, const QJsonValue& id) const
{
    const auto& named = all(target);
    const auto found = std::ranges::find(named, id.toString(), &Named::id);
    return found == named.end() ? id.toString() : found->name;
}

void ReferenceNames::forget(const ChangeSet& changes)
{
    for (const RowChange& change : changes)
        m_known.erase(change.type->name());
}

} // namespace indikator
