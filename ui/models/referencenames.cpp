// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/referencenames.h"

#include "core/storage/recordtypes.h"

namespace indikator {

namespace {

QString nameWithKind(const Field& field, const QString& target, const QString& name)
{
    return field.targets.size() == 1 ? name : recordType(target)->title() + QStringLiteral(": ") + name;
}

} // namespace

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

std::vector<ReferenceNames::Named> ReferenceNames::all(const Field& field) const
{
    std::vector<Named> all;
    for (const QString& target : field.targets) {
        for (const auto& [id, name] : choices(target))
            all.push_back({id, nameWithKind(field, target, name)});
    }
    return all;
}

const std::vector<ReferenceNames::Named>& ReferenceNames::choices(const QString& target) const
{
    const RecordType* const type = recordType(target);
    const bool isOwned = type && type->ownerIndex() >= 0 && !m_owner.isNull();
    return isOwned ? read(m_owned, target, m_owner).inOrder : read(m_known, target, {}).inOrder;
}

const ReferenceNames::Names& ReferenceNames::read(Known& known, const QString& target, const Id& owner) const
{
    const auto [place, isNew] = known.try_emplace(target);
    const RecordType* const type = recordType(target);
    const auto belongs = [&](const Row& row) {
        return owner.isNull() || row[static_cast<size_t>(type->ownerIndex())].toString() == owner.toString();
    };
    if (isNew && type && m_workspace.isOpen()) {
        m_workspace.attempt([&, &names = place->second] {
            for (const Row& row : m_workspace.document().rows(*type)) {
                if (!belongs(row))
                    continue;
                names.inOrder.push_back({row.front().toString(), type->displayName(row)});
                names.byId.insert(names.inOrder.back().id, names.inOrder.back().name);
            }
        });
    }
    return place->second;
}

QString ReferenceNames::name(const Field& field, const QJsonValue& id) const
{
    for (const QString& target : field.targets) {
        const auto& names = read(m_known, target, {}).byId;
        if (const auto found = names.find(id.toString()); found != names.end())
            return nameWithKind(field, target, *found);
    }
    return id.toString();
}

void ReferenceNames::forget(const ChangeSet& changes)
{
    for (const RowChange& change : changes) {
        m_known.erase(change.type->name());
        m_owned.erase(change.type->name());
    }
}

} // namespace indikator
