// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/period.h"
#include "core/base/record.h"

namespace indikator {

/// The quarterly report on the quality of client experience (С-61г, М-2.К10).
struct AnalyticalReport
{
    Id id;
    int year = 0;
    int quarter = 0; ///< 1 to 4
    QDate approvedOn;
    QString problems;        ///< one a line
    QString recommendations; ///< one a line
    bool accessProvided = false;
    Id document;
    QString note;

    /// Nothing when year and quarter name none.
    [[nodiscard]] std::optional<Quarter> period() const;

    /// Whether it has what the Standard asks for: a problem, a recommendation, access of all workers.
    [[nodiscard]] bool isComplete() const;

    bool operator==(const AnalyticalReport&) const = default;
};

template <>
const RecordTable<AnalyticalReport>& recordTable<AnalyticalReport>();

} // namespace indikator
