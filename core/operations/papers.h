// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/standardsheet.h"
#include "core/report/reportinput.h"
#include "core/storage/document.h"

namespace indikator {

/// What the papers of a document are made from, kept apart from the document.
struct PaperSource
{
    std::optional<Evaluation> evaluation;
    std::optional<Evaluation> previous;
    std::optional<PlanData> plan;
    std::optional<MeetingData> meeting;
    std::optional<QuarterData> quarter;
    std::optional<JourneyPaper> journey;
    std::optional<ProfilePaper> profile;
    std::optional<StandardSheet> standard; ///< of the assessment
    bool narrowMargin = false;

    /// Valid as long as the source stays where it is.
    [[nodiscard]] ReportInput input() const;
};

/// Which of the document's assessments, plans and meetings the papers are about.
struct PaperChoice
{
    Id assessment;           ///< null: none
    std::optional<int> year; ///< of the roadmap; else the year of `today`, else the newest plan
    Id meeting;              ///< null: the current one, see meetingFor()
    QDate today;
    bool narrowMargin = false;
    std::optional<Quarter> quarter = {}; ///< of the analytical report; else the newest that was measured
    Id journey = {};                     ///< or one of its versions; null: the first one
    Id profile = {};                     ///< null: the first one
    QString view = {};                   ///< of the journey's lanes; empty: those of the technological card
    const Evidence* evidence = nullptr;  ///< what the registers prove for the assessment; null: it is worked out
};

[[nodiscard]] PaperSource paperSource(const Document& document, const PaperChoice& choice);

} // namespace indikator
