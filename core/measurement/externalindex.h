// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// What the federal monitoring published for the region and a quarter; it is entered, never computed here.
struct ExternalIndex
{
    Id id;
    int year = 0;
    int quarter = 0; ///< 1 to 4
    std::optional<double> citizens;
    std::optional<double> employers;
    std::optional<double> total;
    std::optional<int> rank;
    std::optional<int> regions; ///< that were ranked
    std::optional<double> friendliness;
    std::optional<double> usefulness;
    std::optional<double> effort;
    std::optional<double> personal;
    std::optional<double> comfort;
    QString address; ///< where it was published
    Id document;
    QString note;

    bool operator==(const ExternalIndex&) const = default;
};

template <>
const RecordTable<ExternalIndex>& recordTable<ExternalIndex>();

} // namespace indikator
