// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QHash>

#include <map>

namespace indikator {

/// What the records that references lead to are called. Read once from the document and forgotten when one changes.
class ReferenceNames : public QObject
{
    Q_OBJECT

public:
    struct Named
    {
        QString id;
        QString name;
    };

    explicit ReferenceNames(Workspace& workspace, QObject* parent = nullptr);

    /// Of records that belong to something, offers only those of this owner: a decision names points of the agenda of
    /// its own meeting. Null: offers all.
    void setOwner(const Id& owner);

    /// Every record that the field may lead to, in list order. Where it may lead to several kinds, names begin with the
    /// kind.
    [[nodiscard]] std::vector<Named> all(const Field& field) const;

    /// The name of one record that the field leads to; empty for null, the id itself when there is no such record.
    [[nodiscard]] QString name(const Field& field, const QJsonValue& id) const;

private:
    void forget(const ChangeSet& changes);

    struct Names
    {
        std::vector<Named> inOrder;
        QHash<QString, QString> byId;
    };

    using Known = std::map<QString, Names>;

    [[nodiscard]] const std::vector<Named>& choices(const QString& target) const;
    [[nodiscard]] const Names& read(Known& known, const QString& target, const Id& owner) const;

    Workspace& m_workspace;
    Id m_owner;
    mutable Known m_known;
    mutable Known m_owned; ///< those of the owner, where the type has owners
};

} // namespace indikator
