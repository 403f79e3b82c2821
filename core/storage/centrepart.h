// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/recordset.h"

#include <functional>

namespace indikator {

/// Tells which rows are one employment centre's own, for records of any type: its card; rows whose field for the
/// centre names it and no other; and what such rows own. All else is the region's or another centre's.
class CentrePart
{
public:
    using Finder = std::function<std::optional<Row>(const RecordKey&)>;

    explicit CentrePart(const Id& centre)
        : m_centre(centre)
    {}

    [[nodiscard]] const Id& centre() const { return m_centre; }

    /// `find` looks up the owner of a row.
    [[nodiscard]] bool isOwn(const RecordType& type, const Row& row, const Finder& find) const;

    /// The rows of the set that are the centre's own.
    [[nodiscard]] RecordSet of(const RecordSet& all) const;

    /// The row with its empty field for the centre filled in, so that what a centre adds is its own.
    [[nodiscard]] Row claimed(const RecordType& type, Row row, const Finder& find) const;

    /// What a file for the centre holds: its own rows, whatever they refer to, and of the region's facts what the
    /// centre answers for or may refer to. The links of others' rows to what stays behind are empty.
    [[nodiscard]] RecordSet handedOut(const RecordSet& all) const;

private:
    Id m_centre;
};

/// Position of the field that names the centre or centres of a row, or -1.
[[nodiscard]] int centreField(const RecordType& type);

} // namespace indikator
