// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace indikator {

class Database;

/// What a file says of itself: somebody's own document, the part of one that an employment centre fills in, or a copy
/// made to be sent. Stands in the table `meta`.
struct FileOrigin
{
    enum class Kind {
        Own,
        Centre,   ///< one centre's part
        Exchange, ///< the whole, for the ministry
    };

    Kind kind = Kind::Own;
    Id region;  ///< the document it was made from
    Id centre;  ///< of Kind::Centre
    Id handout; ///< of Kind::Centre: the record of the region's document that remembers what was given
    bool withoutPeople = false;

    [[nodiscard]] bool isCentreFile() const { return kind == Kind::Centre; }

    bool operator==(const FileOrigin&) const = default;
};

[[nodiscard]] FileOrigin readFileOrigin(const Database& database);
void writeFileOrigin(const Database& database, const FileOrigin& origin);

/// Names every step that led to the content, oldest first, each in a text of the same length: the content of a file
/// continues that of another one if its steps begin with those. Steps are named even where the log did not travel.
[[nodiscard]] QString stepsOf(const Database& database);
void writeEarlierSteps(const Database& database, const QString& steps);

} // namespace indikator
