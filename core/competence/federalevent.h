// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// A federal event on client focus. Those that a year demands are «все» of М-1.19.
struct FederalEvent
{
    Id id;
    QString name;
    int year = 0;
    bool mandatory = false; ///< counts among «all»
    QString organiser;
    QDate from;
    QDate to;
    QString note;

    bool operator==(const FederalEvent&) const = default;
};

template <>
const RecordTable<FederalEvent>& recordTable<FederalEvent>();

/// Whether the region took part in a federal event.
struct FederalParticipation
{
    Id id;
    Id event;
    bool participated = false;
    QString teams; ///< who took part
    std::optional<int> people;
    QDate date;
    Id document;

    bool operator==(const FederalParticipation&) const = default;
};

template <>
const RecordTable<FederalParticipation>& recordTable<FederalParticipation>();

} // namespace indikator
