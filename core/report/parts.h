// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/forms.h"

namespace indikator {

/// The parts papers are composed of; each paper is a page or two of these.

/// Properties that every paper of an assessment shares.
[[nodiscard]] Report emptyReport(const ReportInput& input, const QString& title);

/// Properties that every paper of a roadmap shares.
[[nodiscard]] Report emptyPlanReport(const PlanData& plan, const QString& title);

/// What is printed over every page of a training sample or a draft.
[[nodiscard]] QString paperMark(const Region& region, bool isDraft);

[[nodiscard]] PageSetup portrait(const ReportInput& input);
[[nodiscard]] PageSetup landscape(const ReportInput& input, PageSetup::Size size);

[[nodiscard]] Paragraph heading(const QString& text, Paragraph::Style style = Paragraph::Style::Heading1);
[[nodiscard]] Paragraph paragraph(const QString& text, Paragraph::Style style = Paragraph::Style::Body);

/// A caption in bold and its value, on one line.
[[nodiscard]] Paragraph labelled(const QString& label, const QString& value);

/// Lines of free text become paragraphs; an empty text one paragraph with `instead`.
[[nodiscard]] std::vector<Block> freeText(const QString& text, const QString& instead);

[[nodiscard]] Cell cell(const QString& text, Alignment alignment = Alignment::Left);
[[nodiscard]] Cell headerCell(const QString& text);

/// A whole number, right for spreadsheets too.
[[nodiscard]] Cell numberCell(int value);

[[nodiscard]] Tint levelTint(Level level);

/// The official table of the checklist with marks, block maxima and sum.
[[nodiscard]] Table checklistTable(const Evaluation& evaluation);

/// The official table of the matrix with the region's cells coloured, a column for the answers and the footnotes.
[[nodiscard]] Table matrixTable(const Evaluation& evaluation, double textSize);
[[nodiscard]] std::vector<Block> matrixNotes(const Evaluation& evaluation);

/// Points and level in one small table.
[[nodiscard]] Table resultsTable(const Evaluation& evaluation);

/// What stands between the region and its next level, one row a condition.
[[nodiscard]] Table gapsTable(const Evaluation& evaluation);

/// What changed since `before`.
[[nodiscard]] std::vector<Block> changesSince(const Evaluation& before, const Evaluation& after);

/// What matches the paper of a final assessment with its file: the checksum and the day it became final. Nothing for a
/// draft, which may change.
[[nodiscard]] std::vector<Block> proof(const Evaluation& evaluation);

/// Lines for signatures: the head and the executor.
[[nodiscard]] Table signatures(const Evaluation& evaluation);

} // namespace indikator
