// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

#include <set>

namespace indikator {

/// Codes without the name of the record type, so that tables of tests stay short: `date.ahead`.
template <class R>
[[nodiscard]] std::set<QString> codesOf(const R& record, QDate today)
{
    const auto& type = recordTable<R>();
    std::set<QString> codes;
    for (const Finding& finding : type.check(type.row(record), today))
        codes.insert(finding.code.mid(type.name().size() + 1));
    return codes;
}

[[nodiscard]] inline std::set<QString> codesOf(const std::vector<Finding>& findings)
{
    std::set<QString> codes;
    for (const Finding& finding : findings)
        codes.insert(finding.code);
    return codes;
}

using Codes = std::set<QString>;

} // namespace indikator
