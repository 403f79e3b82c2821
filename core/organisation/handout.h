// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// A file given to an employment centre, and what came back in it: the common ground that changes of both sides are
/// compared with. Kept by the program, in the region's document only.
struct Handout
{
    Id id;
    Id centre;
    QString givenAt;        ///< UTC, ISO 8601
    QJsonValue given;       ///< the centre's rows as they were handed out, see packed()
    QString receivedAt;     ///< of the last file that was taken back; empty: none yet
    QJsonValue received;    ///< the centre's rows as they were in that file
    QString receivedDigest; ///< of that file's content
    QString receivedSteps;  ///< the changes the centre had made by then, see ForeignFile::steps()

    bool operator==(const Handout&) const = default;
};

template <>
const RecordTable<Handout>& recordTable<Handout>();

} // namespace indikator
