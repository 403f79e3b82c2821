// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>

namespace indikator {

class ZipPackage;

/// Where the parts of a package lead to.
class Relationships
{
public:
    struct Target
    {
        QString type; ///< its last word, such as «worksheet», «sharedStrings»
        QString part;
    };

    /// Those of `part`; of the package itself when it is empty. A part without them leads nowhere.
    static Relationships of(ZipPackage& package, const QString& part);

    /// Nothing when there is no such relationship.
    [[nodiscard]] const Target* byId(const QString& id) const;

    /// An empty text when there is none.
    [[nodiscard]] QString firstOf(const QString& type) const;

private:
    std::map<QString, Target> m_targets;
};

} // namespace indikator
