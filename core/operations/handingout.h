// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/centre.h"
#include "core/organisation/handout.h"
#include "core/storage/document.h"

namespace indikator {

/// Called between the files of a long work with how many are done of how many; may be empty.
using Progress = std::function<void(int done, int of)>;

/// Tells progress; throws Cancelled when the thread was asked to stop, see StopScope.
void advance(const Progress& progress, int done, int of);

/// A file to be made for a centre.
struct CentreFileTarget
{
    Id centre;
    QString path;

    bool operator==(const CentreFileTarget&) const = default;
};

/// One target for each centre that works on `day`, in the folder, by names that sort as the list of centres does.
[[nodiscard]] std::vector<CentreFileTarget> centreFileTargets(const Document& document, const QString& folder,
                                                              QDate day);

/// The centre of that name or short name. Throws NotFound.
[[nodiscard]] Centre centreNamed(const Document& document, const QString& name);

/// Writes the files, all or none of them; runs in any thread. Throws AlreadyExists unless `replace`.
[[nodiscard]] std::vector<Handout> writeCentreFiles(const DocumentSource& source,
                                                    const std::vector<CentreFileTarget>& targets, const QDateTime& now,
                                                    bool replace, const Progress& progress);

/// Keeps in mind what was given, as one step: what comes back is compared with it.
void rememberHandouts(Document& document, const std::vector<Handout>& handouts);

/// Both of these.
void handOut(Document& document, const std::vector<CentreFileTarget>& targets, const QDateTime& now,
             bool replace = false);

/// Throws Usage for the file of a centre: only the region gives files out and takes them back.
void requireRegionFile(const Document& document);

} // namespace indikator
