// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace indikator {

/// What the federal table keeps of one region's file: its newest assessment, and the one before it.
struct RegionSummary
{
    QString file;
    QString region;
    Id document;
    QString problem; ///< why the file gives no figures; empty when it does
    QDate asOf;
    QString title;
    bool isFinal = false;
    bool training = false;
    int points = 0;
    int maximum = 0;
    std::vector<BlockPoints> pointBlocks;
    Level level;
    bool provisional = false;
    int unanswered = 0; ///< of checklist and matrix
    std::vector<BlockLevel> blocks;
    std::map<ConditionId, ConditionScore> lines;
    QDate previousAsOf; ///< invalid: there is none before
    int previousPoints = 0;
    Level previousLevel;
    int rankByPoints = 0; ///< 1 is the best; equal figures share a rank
    int rankByLevel = 0;

    [[nodiscard]] bool hasFigures() const { return problem.isEmpty(); }
};

/// Many regions side by side, in the order of their points. The three instruments stay apart: there is no total.
struct FederalTable
{
    QDate date;
    std::vector<RegionSummary> regions;             ///< by name of those with equal points; those without figures last
    std::shared_ptr<const Methodology> methodology; ///< of the newest assessment; null when there are no figures
    QStringList missing;                            ///< subjects of the federation without a file

    [[nodiscard]] int countWithFigures() const;

    /// How many regions reached each level, 0 to 4.
    [[nodiscard]] std::array<int, Level::highest + 1> distribution() const;
    [[nodiscard]] double meanPoints() const;
};

[[nodiscard]] RegionSummary summaryOf(const Evaluation& evaluation, const Evaluation* previous);

/// Sorts and ranks the regions and tells which of `subjects` are missing.
[[nodiscard]] FederalTable federalTable(std::vector<RegionSummary> regions, const QStringList& subjects, QDate date,
                                        std::shared_ptr<const Methodology> methodology);

/// Paper 9: the regions side by side.
[[nodiscard]] Report federalReport(const FederalTable& table);
[[nodiscard]] QJsonObject federalJson(const FederalTable& table);

} // namespace indikator
