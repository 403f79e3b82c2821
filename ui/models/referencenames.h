// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

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

    /// Every record of the type with that name, in list order.
    [[nodiscard]] const std::vector<Named>& all(const QString& target) const;

    /// The name of one record; empty for null, the id itself when there is no such record.
    [[nodiscard]] QString name(const QString& target, const QJsonValue& id) const;

private:
    void forget(const ChangeSet& changes);

    Workspace& m_workspace;
    mutable std::map<QString, std::vector<Named>> m_known;
};

} // namespace indikator
