// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// «Ознакомление»: how many workers of a centre had read something by a day (М-2.К4, М-2.К6).
struct Acknowledgement
{
    Id id;
    Id object; ///< what was read: a document, a profile, a journey, an analytical report, an item of knowledge
    Id centre;
    QDate date;
    std::optional<int> acquainted;
    std::optional<int> headcount; ///< of the centre on that day
    Id evidence;
    QString note;

    bool operator==(const Acknowledgement&) const = default;
};

template <>
const RecordTable<Acknowledgement>& recordTable<Acknowledgement>();

} // namespace indikator
