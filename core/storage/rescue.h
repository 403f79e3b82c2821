// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/record.h"
#include "core/storage/surroundings.h"

namespace indikator {

/// What became of one kind of record.
struct RescuedRegister
{
    const RecordType* type = nullptr;
    int taken = 0;
    int lost = 0; ///< known to have been there, from what is left of the rows and of their index
};

struct RescueResult
{
    std::vector<RescuedRegister> registers;
    std::vector<Finding> findings; ///< what was lost or put right, in the user's words; empty when nothing was
};

/// Saves what can still be read of a damaged document, which is not changed and need not be one that opens: every
/// record that follows the file format to the byte, has the form of its fields and whose owner was saved as well.
/// They go, as one step, into a new document of the same identity at `target`, which must not exist; the history stays
/// behind. A record with a link to one that is lost is given up if it belongs to another one, else the link is
/// emptied. Throws NotFound, Usage, AlreadyExists, Locked (open somewhere), NewerFile, or DamagedFile when nothing can
/// be saved.
RescueResult rescueDocument(const QString& damaged, const QString& target, const Surroundings& surroundings);

} // namespace indikator
