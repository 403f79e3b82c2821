// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"
#include "core/report/reportinput.h"

namespace indikator {

/// A printed form: its name in the console contract, its title, and how it is built.
struct ReportForm
{
    QString id; ///< «checklist», «matrix» …
    const char* label;
    Report (*build)(const ReportInput&);
    bool (*isPossible)(const ReportInput&); ///< whether the input holds what the paper is made from
    const char* lack = "";                  ///< what to do when it does not

    [[nodiscard]] QString title() const;

    /// Throws NotFound, with what to do, when the input does not hold what the paper is made from.
    [[nodiscard]] Report make(const ReportInput& input) const;
};

/// Every form, in the order of the list of papers.
[[nodiscard]] std::span<const ReportForm> reportForms();

/// The form, or null.
[[nodiscard]] const ReportForm* reportForm(QStringView id);

/// Paper 1: the checklist in the official form (М-3).
[[nodiscard]] Report checklistReport(const ReportInput& input);

/// Paper 2: the maturity matrix on A3 with the region's cells coloured and marked (М-1).
[[nodiscard]] Report matrixReport(const ReportInput& input);

/// Paper 3: the whole report on the self-assessment.
[[nodiscard]] Report fullReport(const ReportInput& input);

/// Paper 4: the roadmap in the seven official columns (М-2).
[[nodiscard]] Report roadmapReport(const ReportInput& input);

/// Paper 4: the roadmap against time on A3, on as many sheets as it needs.
[[nodiscard]] Report ganttReport(const ReportInput& input);

/// Paper 5: how the region stands to the Standard, С-60…С-71, and to both norms side by side.
[[nodiscard]] Report standardReport(const ReportInput& input);

/// Paper 6: the minutes of a meeting of the working group.
[[nodiscard]] Report minutesReport(const ReportInput& input);

/// Paper 9: the centres side by side.
[[nodiscard]] Report centresReport(const ReportInput& input);

/// The assessment beside the final one before it: points, levels, rows.
[[nodiscard]] Report changesReport(const ReportInput& input);

/// Paper 7: the card of a profile of a client group (С-61а).
[[nodiscard]] Report profileReport(const ReportInput& input);

/// Paper 7: the map of a journey on A3, one sheet wide as long as its text is legible (Т-3.2).
[[nodiscard]] Report journeyReport(const ReportInput& input);

/// Paper 7: the same map empty, to be filled in by hand at a workshop (Т-4).
[[nodiscard]] Report workshopReport(const ReportInput& input);

/// Paper 7: the touchpoints of a journey, channels by stages.
[[nodiscard]] Report journeyChannelsReport(const ReportInput& input);

/// Paper 7: the journey on one page for its team (Т-3.1).
[[nodiscard]] Report journeyTeamReport(const ReportInput& input);

/// Paper 8: the quarterly analytical report on the quality of client experience (С-61г).
[[nodiscard]] Report quarterReport(const ReportInput& input);

/// Paper 10: the analytical note on one page for the head.
[[nodiscard]] Report noteReport(const ReportInput& input);

} // namespace indikator
