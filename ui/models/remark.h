// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/operations/planning.h"
#include "ui/models/subject.h"

namespace indikator {

/// A line of the matrix or an item of the checklist with something to say about it, to be listed and jumped to.
struct Remark
{
    Subject subject;
    QString title;
    QString text;

    bool operator==(const Remark&) const = default;
};

/// What stands between the region and its next level, one remark a condition, in printed order.
[[nodiscard]] std::vector<Remark> gapRemarks(const Evaluation& evaluation);

/// The next terms of the roadmap: when, how soon, and what is due.
[[nodiscard]] std::vector<Remark> deadlineRemarks(const Outlook& outlook);

/// What differs from an earlier assessment: items of the checklist, then lines of the matrix.
[[nodiscard]] std::vector<Remark> changeRemarks(const Evaluation& before, const Evaluation& after);

} // namespace indikator
