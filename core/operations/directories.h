// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/channel.h"
#include "core/measurement/clientservice.h"
#include "core/storage/document.h"

namespace indikator {

/// The directories of channels and services that a new document begins with.
struct ClientDirectories
{
    std::vector<Channel> channels;
    std::vector<ClientService> services;

    void put(Change& change) const;
};

/// As the program ships them. The ids follow from the region, so that copies of its document speak of the same ones.
[[nodiscard]] ClientDirectories shippedDirectories(const Id& region);

/// Adds what the document has no channel or service of that name for, as one step. Returns how many were added.
int addShippedDirectories(Document& document);

} // namespace indikator
