// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/comparison.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace indikator {

/// Assessments side by side, the oldest first. Page, paper and spreadsheet show this.
struct ComparisonSheet
{
    enum class Kind { Heading, Result, Item, Condition };

    struct Row
    {
        Kind kind = Kind::Result;
        QString number; ///< of the item or the line
        QString title;
        QStringList values;                         ///< one an assessment
        std::vector<std::optional<double>> numbers; ///< the same for spreadsheets, where they are numbers
        QString change;                             ///< from the first to the last: «+2», «II → III»; empty: none
        QString reason;                             ///< whose answers changed; may be empty

        [[nodiscard]] bool isChanged() const { return !change.isEmpty() || !reason.isEmpty(); }
    };

    QStringList columns; ///< titles of the assessments
    std::vector<Row> rows;
};

/// `evaluations`: two or more, in any order of dates.
[[nodiscard]] ComparisonSheet comparisonSheet(std::span<const Evaluation> evaluations);

[[nodiscard]] Report comparisonReport(std::span<const Evaluation> evaluations);

/// The contract of `indikator-cli compare --json`.
[[nodiscard]] QJsonObject comparisonJson(const Evaluation& before, const Evaluation& after);

} // namespace indikator
